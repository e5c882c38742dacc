package org.mingzhang.normalizer.check.prose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.normalizer.check.cross.TotalFigures;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Findings;
import org.mingzhang.normalizer.check.rule.Row;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Table;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.normalizer.text.PrintedText;
import org.mingzhang.schema.Level;
import org.mingzhang.schema.Severity;
import org.mingzhang.schema.Statement;
import org.mingzhang.schema.StatementKind;
import org.mingzhang.schema.TableKind;
import org.mingzhang.schema.UnitRef;

/**
 * 纳入部门预算编制范围的预算单位共3个: the table of expenditure has so many units. A unit without money has no row,
 * so that another number is only doubtful; 下属预算单位 leave out the office itself.
 */
public final class UnitCount implements Rule {

  static final String ID = "unit-count";

  private static final Words NO_UNITS =
      new Words("支出表不按单位分列", "the table of expenditure is not parted by units");

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words(
            "正文所说的预算单位数与支出表中的单位数一致",
            "the number of budget units in prose is that of the table of expenditure"),
        new Words("正文写有预算单位数", "prose that says how many budget units there are"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    List<Application> applications = new ArrayList<>();
    List<Statement> statements = subject.document().statements();
    for (int i = 0; i < statements.size(); i++) {
      if (isNumberOfUnits(statements.get(i))) {
        applications.add(application(subject, i));
      }
    }
    return applications;
  }

  private static boolean isNumberOfUnits(Statement statement) {
    String item = PrintedText.compact(statement.item());
    return statement.kind() == StatementKind.COUNT
        && statement.value() != null
        && statement.parent() == null
        && item.endsWith("预算单位")
        && List.of("个", "家").contains(statement.measure());
  }

  private static Application application(Subject subject, int place) {
    Statement statement = subject.document().statements().get(place);
    Optional<Table> table = TotalFigures.only(subject, TableKind.EXPENDITURE);
    Set<String> units = table.map(UnitCount::units).orElse(Set.of());
    int stated = statement.value().intValue();
    if (units.isEmpty() || !subject.isComplete()) {
      return new Application.Unchecked(ID, NO_UNITS);
    }
    boolean below = statement.item().contains("下属") || statement.item().contains("所属");
    if (stated == units.size() || (below && stated == units.size() - 1)) {
      return new Application.Holds(ID);
    }
    Row first = table.orElseThrow().rows().get(0);
    Words message =
        new Words(
            "正文“" + statement.item() + "”为" + stated + "个，而支出表中有" + units.size() + "个单位",
            "the prose counts "
                + stated
                + " budget units, the table of expenditure has "
                + units.size());
    List<Integer> pages = new ArrayList<>();
    pages.add(statement.source().page());
    pages.add(first.line().source() == null ? null : first.line().source().page());
    return new Application.Fails(
        ID,
        new Findings(ID, Severity.WARNING)
            .of(message, List.of("/statements/" + place, "/budgets/" + first.index()), pages));
  }

  private static Set<String> units(Table table) {
    Set<String> units = new LinkedHashSet<>();
    for (Row row : table.rows()) {
      UnitRef unit = row.line().unit();
      if (row.level() == Level.UNIT && unit != null) {
        units.add(unit.code() == null ? unit.name() : unit.code());
      }
    }
    return units;
  }
}
