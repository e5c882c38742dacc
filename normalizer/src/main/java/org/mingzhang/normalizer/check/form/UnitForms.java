package org.mingzhang.normalizer.check.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.normalizer.check.cross.TotalFigures;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Equation;
import org.mingzhang.normalizer.check.rule.Figure;
import org.mingzhang.normalizer.check.rule.Row;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Table;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.Level;
import org.mingzhang.schema.TableKind;
import org.mingzhang.schema.UnitRef;
import org.mingzhang.schema.UnitTarget;
import org.mingzhang.schema.UnitTarget.BudgetFrame;

/** The budget in a unit's form adds up and is the unit's budget in the table of expenditure. */
public final class UnitForms implements Rule {

  static final String ID = "unit-form-mismatch";

  private static final Words NO_ROW =
      new Words("支出表中没有这个单位", "the table of expenditure has no such unit");

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words(
            "单位整体绩效目标表的预算各项相加相等，并与支出表一致",
            "the budget in a unit's form adds up and is the one in the table of expenditure"),
        new Words("写有预算情况的单位整体绩效目标表", "unit forms with a budget"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    List<Application> applications = new ArrayList<>();
    List<UnitTarget> units = subject.document().units();
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).budget() != null) {
        within(units.get(i), i, applications);
        against(subject, units.get(i), i, applications);
      }
    }
    return applications;
  }

  private static void within(UnitTarget unit, int index, List<Application> applications) {
    BudgetFrame budget = unit.budget();
    sum(
        unit,
        index,
        "fiscalYuan",
        budget.fiscalYuan(),
        "otherYuan",
        budget.otherYuan(),
        applications);
    sum(
        unit,
        index,
        "basicYuan",
        budget.basicYuan(),
        "projectYuan",
        budget.projectYuan(),
        applications);
  }

  private static void sum(
      UnitTarget unit,
      int index,
      String first,
      BigDecimal one,
      String second,
      BigDecimal other,
      List<Application> applications) {
    BigDecimal total = unit.budget().totalYuan();
    if (total != null && one != null && other != null) {
      applications.add(
          Equation.likely(
              ID,
              List.of("unit forms"),
              figure(unit, index, "totalYuan", total),
              List.of(figure(unit, index, first, one), figure(unit, index, second, other))));
    }
  }

  private static void against(
      Subject subject, UnitTarget unit, int index, List<Application> applications) {
    Optional<Table> table = TotalFigures.only(subject, TableKind.EXPENDITURE);
    if (table.isEmpty() || unit.budget().totalYuan() == null) {
      return;
    }
    List<Row> rows =
        table.get().rows().stream()
            .filter(row -> row.level() == Level.UNIT && isUnit(row, unit.unit()))
            .toList();
    Optional<Figure> figure =
        rows.size() == 1 ? TotalFigures.whole(table.get(), rows.get(0)) : Optional.empty();
    applications.add(
        figure
            .<Application>map(
                stated ->
                    Equation.likely(
                        ID,
                        List.of("unit forms and tables"),
                        figure(unit, index, "totalYuan", unit.budget().totalYuan()),
                        List.of(stated)))
            .orElseGet(() -> new Application.Unchecked(ID, NO_ROW)));
  }

  private static boolean isUnit(Row row, UnitRef unit) {
    return unit != null
        && unit.name() != null
        && row.line().unit() != null
        && unit.name().equals(row.line().unit().name());
  }

  private static Figure figure(UnitTarget unit, int index, String field, BigDecimal value) {
    String name = unit.unit() == null || unit.unit().name() == null ? "" : unit.unit().name();
    Words place = new Words("“" + name + "”的整体绩效目标表", "the form of the unit \"" + name + "\"");
    return FormFigures.of("/units/" + index + "/budget/" + field, value, place, unit.source());
  }
}
