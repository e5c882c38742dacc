package org.mingzhang.normalizer.check.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Equation;
import org.mingzhang.normalizer.check.rule.Figure;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.Statement;
import org.mingzhang.schema.StatementKind;
import org.mingzhang.schema.TableKind;

/**
 * An amount in prose is what the tables say of the thing of that name. A name may stand in several
 * tables; if any of them bears the prose out, it holds.
 */
public final class ProseAgainstTables implements Rule {

  static final String ID = "prose-table-mismatch";

  private static final Words NOWHERE = new Words("附表中没有同名的数", "no table has a figure of that name");
  private static final Words ELSEWHEN =
      new Words("说的是其他年度或阶段", "it speaks of another year or stage");

  private static final Words ELSEWHERE =
      new Words("不知说的是哪张表", "nothing tells which of the tables it speaks of");

  private static final Pattern ROUGHLY = Pattern.compile("约|近\\d|左右|余|多万|以上");

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words("正文中的金额与附表一致", "an amount in prose is the one in the tables"),
        new Words("正文说明和附表", "prose and tables in one file"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    List<Application> applications = new ArrayList<>();
    TableFacts facts = new TableFacts(subject);
    ProseContext context = new ProseContext(subject.document());
    List<Statement> statements = subject.document().statements();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      if (statement.kind() == StatementKind.AMOUNT && statement.yuan() != null) {
        applications.add(application(subject, i, facts, context));
      }
    }
    return applications;
  }

  private static Application application(
      Subject subject, int index, TableFacts facts, ProseContext context) {
    Statement statement = subject.document().statements().get(index);
    if (!context.isOfTheTables(statement)) {
      return new Application.Unchecked(ID, ELSEWHEN);
    }
    Figure figure = ProseFigures.of(subject, index);
    List<TableKind> kinds = context.tables(statement);
    List<Fact> named = new ArrayList<>(facts.named(statement.item()));
    if (named.isEmpty() || ROUGHLY.matcher(statement.source().raw()).find()) {
      return new Application.Unchecked(ID, NOWHERE);
    }
    for (Fact fact : named) {
      Equation equation = equation(figure, fact, true);
      if (equation.holds()) {
        return equation;
      }
    }
    return named.stream()
        .filter(fact -> fact.isFirm() && kinds.contains(fact.kind()))
        .filter(fact -> statement.function() == null || statement.function().equals(fact.code()))
        .min(order(kinds))
        .map(fact -> (Application) equation(figure, fact, !someOf(fact, figure)))
        .orElse(new Application.Unchecked(ID, ELSEWHERE));
  }

  private static Equation equation(Figure figure, Fact fact, boolean binding) {
    List<String> families = List.of("prose/" + fact.kind(), "prose");
    return new Equation(ID, families, figure, fact.figures(), binding);
  }

  /** Prose may list some of several purchases of one kind, or those that tell no more with it. */
  private static boolean someOf(Fact fact, Figure figure) {
    return fact.kind() == TableKind.PROCUREMENT
        && (SubsetSums.reach(fact.figures(), figure)
            || SubsetSums.reachWith(fact.figures(), fact.perhaps(), figure));
  }

  /** The tables that the headings name first, among them what sums the most. */
  private static Comparator<Fact> order(List<TableKind> kinds) {
    Comparator<Fact> byKind = Comparator.comparingInt(fact -> kinds.indexOf(fact.kind()));
    return byKind.thenComparing(
        Comparator.<Fact>comparingInt(fact -> fact.figures().size()).reversed());
  }
}
