package org.mingzhang.normalizer.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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

/**
 * Posts, vehicles and projects are the sums of their parts: 编制 = 行政编制 + 事业编制. Other lists behind 其中
 * may name some parts only; then a part can only not be more than the whole.
 */
public final class PartsOfCounts implements Rule {

  static final String ID = "headcount-sum";

  private static final Words SOME =
      new Words("“其中”可能只列出一部分", "the list may name some of the parts only");

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words("编制、车辆、项目数等于其各分项之和", "posts, vehicles and projects are the sums of their parts"),
        new Words("正文中的编制、车辆或项目数及其分项", "numbers of posts, vehicles or projects with their parts"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    List<Application> applications = new ArrayList<>();
    List<Statement> statements = subject.document().statements();
    for (int i = 0; i < statements.size(); i++) {
      List<Integer> parts = partsOf(statements, i);
      if (isCount(statements.get(i)) && !parts.isEmpty()) {
        applications.add(application(subject, i, parts));
      }
    }
    return applications;
  }

  private static boolean isCount(Statement statement) {
    return statement.kind() == StatementKind.COUNT && statement.value() != null;
  }

  private static List<Integer> partsOf(List<Statement> statements, int whole) {
    List<Integer> parts = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Integer parent = statements.get(i).parent();
      if (parent != null && parent == whole && isCount(statements.get(i))) {
        parts.add(i);
      }
    }
    return parts;
  }

  private static Application application(Subject subject, int whole, List<Integer> parts) {
    Figure sum = ProseFigures.of(subject, whole);
    List<Figure> terms = parts.stream().map(part -> ProseFigures.of(subject, part)).toList();
    BigDecimal expected =
        terms.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    int compared = sum.value().compareTo(expected);
    if (compared == 0) {
      return new Application.Holds(ID);
    }
    if (!isComplete(subject.document().statements(), whole, parts)) {
      return new Application.Unchecked(ID, SOME);
    }
    return new Application.Fails(
        ID,
        new Findings(ID, Severity.ERROR)
            .of(message(sum, terms, expected), sum.value(), expected, with(sum, terms)));
  }

  /** Whether the parts are of the kinds that are always told in full. */
  private static boolean isComplete(List<Statement> statements, int whole, List<Integer> parts) {
    List<Statement> terms = parts.stream().map(statements::get).toList();
    String measure = statements.get(whole).measure();
    if (terms.size() < 2 || terms.stream().anyMatch(term -> !same(measure, term.measure()))) {
      return false;
    }
    if (terms.stream().allMatch(term -> named(term).contains("编制"))) {
      return named(statements.get(whole)).contains("编制");
    }
    if (terms.stream().allMatch(term -> named(term).contains("车"))) {
      return terms.stream().anyMatch(term -> named(term).contains("其他"));
    }
    return named(statements.get(whole)).contains("项目")
        && terms.size() == 2
        && terms.stream().anyMatch(term -> named(term).contains("本级"))
        && terms.stream().anyMatch(term -> named(term).contains("属"));
  }

  private static boolean same(String one, String other) {
    return one != null && one.equals(other);
  }

  private static String named(Statement statement) {
    return (statement.item() == null ? "" : statement.item())
        + (statement.subject() == null ? "" : statement.subject());
  }

  private static Words message(Figure sum, List<Figure> terms, BigDecimal expected) {
    List<String> zh = terms.stream().map(t -> t.place().zh() + t.print().text()).toList();
    List<String> en = terms.stream().map(t -> t.print().text()).toList();
    return new Words(
        sum.place().zh()
            + "为"
            + sum.print().text()
            + "，而各分项之和为"
            + expected.toPlainString()
            + "（"
            + String.join("，", zh)
            + "）",
        sum.place().en()
            + " says "
            + sum.print().text()
            + ", its parts sum to "
            + expected.toPlainString()
            + " ("
            + String.join(" + ", en)
            + ")");
  }

  private static List<Figure> with(Figure sum, List<Figure> terms) {
    List<Figure> all = new ArrayList<>(terms);
    all.add(0, sum);
    return all;
  }
}
