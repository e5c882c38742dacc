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
    if (table.isEmpty() || UnitNames.key(unit.unit()).isEmpty()) {
      return;
    }
    List<Row> rows =
        table.get().rows().stream()
            .filter(row -> row.level() == Level.UNIT && isUnit(row, unit.unit()))
            .toList();
    if (rows.size() != 1) {
      applications.add(new Application.Unchecked(ID, NO_ROW));
      return;
    }
    BudgetFrame budget = unit.budget();
    Row row = rows.get(0);
    Optional<Equation> total =
        equal(unit, index, "totalYuan", budget.totalYuan(), TotalFigures.whole(table.get(), row));
    total.ifPresent(applications::add);
    // Where the total differs, so must a part.
    if (total.isEmpty() || total.get().holds()) {
      Optional<Figure> basic = TotalFigures.part(table.get(), row, "基本支出");
      equal(unit, index, "basicYuan", budget.basicYuan(), basic).ifPresent(applications::add);
      Optional<Figure> projects = TotalFigures.part(table.get(), row, "项目支出");
      equal(unit, index, "projectYuan", budget.projectYuan(), projects)
          .ifPresent(applications::add);
    }
  }

  private static Optional<Equation> equal(
      UnitTarget unit, int index, String field, BigDecimal value, Optional<Figure> stated) {
    return value == null
        ? Optional.empty()
        : stated.map(
            figure ->
                Equation.likely(
                    ID,
                    List.of("unit forms and tables"),
                    figure(unit, index, field, value),
                    List.of(figure)));
  }

  private static boolean isUnit(Row row, UnitRef unit) {
    return UnitNames.key(unit).equals(UnitNames.key(row.line().unit()));
  }

  private static Figure figure(UnitTarget unit, int index, String field, BigDecimal value) {
    String name = unit.unit() == null || unit.unit().name() == null ? "" : unit.unit().name();
    Words place = new Words("“" + name + "”的整体绩效目标表", "the form of the unit \"" + name + "\"");
    return FormFigures.of("/units/" + index + "/budget/" + field, value, place, unit.source());
  }
}
