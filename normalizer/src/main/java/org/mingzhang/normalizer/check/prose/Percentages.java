package org.mingzhang.normalizer.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Figure;
import org.mingzhang.normalizer.check.rule.Findings;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.Severity;
import org.mingzhang.schema.Statement;
import org.mingzhang.schema.StatementKind;

/** A stated share, growth rate or rate of completion follows from the stated amounts. */
public final class Percentages implements Rule {

  static final String ID = "percentage-wrong";

  private static final String ROUNDED = "rounding-difference";

  private static final Words UNKNOWN =
      new Words("没有说明相对于哪个数", "the amounts that it refers to are not stated");
  private static final Words OTHER_BASE =
      new Words("与同段另一个数相符，所指基数可能不同", "it fits another amount of the section and may refer to it");

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words(
            "占比、增长率、完成率由所述金额算得", "shares, growth and completion follow from the stated amounts"),
        new Words("正文中的百分比及其两个数", "percentages in prose with both of their amounts"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    List<Application> applications = new ArrayList<>();
    List<Statement> statements = subject.document().statements();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      if (isPercentage(statement)) {
        applications.add(application(subject, i));
      }
    }
    return applications;
  }

  private static boolean isPercentage(Statement statement) {
    boolean kind =
        statement.kind() == StatementKind.SHARE
            || statement.kind() == StatementKind.CHANGE_RATE
            || statement.kind() == StatementKind.COMPLETION;
    return kind && statement.value() != null && Objects.equals(statement.measure(), "%");
  }

  private static Application application(Subject subject, int index) {
    Statement statement = subject.document().statements().get(index);
    Figure printed = ProseFigures.of(subject, index);
    List<Figure> terms = terms(subject, statement);
    Optional<Ratio> ratio = ratio(statement, terms);
    if (ratio.isEmpty() || !ratio.get().isDefined()) {
      return new Application.Unchecked(ID, UNKNOWN);
    }
    if (ratio.get().is(printed)) {
      return new Application.Holds(ID);
    }
    if (fitsAnother(subject, statement, terms.get(0), printed)) {
      return new Application.Unchecked(ID, OTHER_BASE);
    }
    if (ratio.get().isWithinLastPlace(printed)) {
      return fails(printed, ratio.get(), terms, Severity.INFO);
    }
    return Remainders.wrongPart(subject, statement, printed)
        .orElseGet(() -> fails(printed, ratio.get(), terms, Severity.ERROR));
  }

  /** The amount it speaks of, then what it refers to: the base, or the change from it. */
  private static List<Figure> terms(Subject subject, Statement statement) {
    List<Figure> terms = new ArrayList<>();
    if (statement.about() == null) {
      return terms;
    }
    terms.add(ProseFigures.of(subject, statement.about()));
    if (statement.base() != null) {
      terms.add(ProseFigures.of(subject, statement.base()));
    } else if (statement.kind() == StatementKind.CHANGE_RATE) {
      change(subject, statement).ifPresent(terms::add);
    } else {
      namedBase(subject, statement).ifPresent(terms::add);
    }
    return terms;
  }

  /** The base that the prose states elsewhere, if all that it states of that name is the same. */
  private static Optional<Figure> namedBase(Subject subject, Statement share) {
    String name = Names.key(share.baseName());
    List<Statement> statements = subject.document().statements();
    List<Figure> bases = new ArrayList<>();
    for (int i = 0; i < statements.size() && name.length() > 1; i++) {
      Statement other = statements.get(i);
      if (other.kind() == StatementKind.AMOUNT
          && other.yuan() != null
          && sameYear(other, share)
          && Names.key(other.item()).equals(name)) {
        bases.add(ProseFigures.of(subject, i));
      }
    }
    return bases.stream().map(Figure::value).distinct().count() == 1
        ? Optional.of(bases.get(0))
        : Optional.empty();
  }

  private static boolean sameYear(Statement one, Statement other) {
    return one.year() == null || other.year() == null || one.year().equals(other.year());
  }

  private static Optional<Figure> change(Subject subject, Statement rate) {
    List<Statement> statements = subject.document().statements();
    for (int i = 0; i < statements.size(); i++) {
      Statement other = statements.get(i);
      boolean same =
          other.kind() == StatementKind.CHANGE
              && Objects.equals(other.about(), rate.about())
              && Objects.equals(other.baseName(), rate.baseName());
      if (same && other.yuan() != null) {
        return Optional.of(ProseFigures.of(subject, i));
      }
    }
    return Optional.empty();
  }

  private static Optional<Ratio> ratio(Statement statement, List<Figure> terms) {
    if (terms.size() < 2) {
      return Optional.empty();
    }
    if (statement.kind() != StatementKind.CHANGE_RATE) {
      return Optional.of(Ratio.of(terms.get(0), terms.get(1)));
    }
    return Optional.of(
        statement.base() != null
            ? Ratio.between(terms.get(0), terms.get(1))
            : Ratio.ofChange(terms.get(1), terms.get(0)));
  }

  /** A share of something else that stands in the same section is no wrong share of this. */
  private static boolean fitsAnother(
      Subject subject, Statement statement, Figure part, Figure printed) {
    if (statement.kind() == StatementKind.CHANGE_RATE) {
      return false;
    }
    List<Statement> statements = subject.document().statements();
    for (int i = 0; i < statements.size(); i++) {
      boolean candidate =
          statements.get(i).kind() == StatementKind.AMOUNT
              && statements.get(i).yuan() != null
              && statements.get(i).section().equals(statement.section());
      if (candidate) {
        Ratio ratio = Ratio.of(part, ProseFigures.of(subject, i));
        if (ratio.isDefined() && ratio.is(printed)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Application fails(
      Figure printed, Ratio ratio, List<Figure> terms, Severity severity) {
    String expected = ratio.rounded(printed).toPlainString();
    String first = terms.get(0).print().text();
    String second = terms.get(1).print().text();
    Words message =
        new Words(
            printed.place().zh()
                + "印为"
                + printed.print().text()
                + "，按"
                + first
                + "和"
                + second
                + "应为"
                + expected
                + "%",
            printed.place().en()
                + " says "
                + printed.print().text()
                + "; from "
                + first
                + " and "
                + second
                + " it is "
                + expected
                + "%");
    List<Figure> figures = new ArrayList<>(terms);
    figures.add(0, printed);
    return new Application.Fails(
        ID,
        new Findings(severity == Severity.INFO ? ROUNDED : ID, severity)
            .of(message, printed.value(), ratio.rounded(printed), figures),
        terms.stream().map(Figure::ref).toList());
  }
}
