package org.mingzhang.normalizer.check;

import java.util.List;
import org.mingzhang.normalizer.check.cross.RepeatedTables;
import org.mingzhang.normalizer.check.cross.RequiredTables;
import org.mingzhang.normalizer.check.cross.TableRows;
import org.mingzhang.normalizer.check.cross.TableTitles;
import org.mingzhang.normalizer.check.cross.TableTotals;
import org.mingzhang.normalizer.check.cross.ThreePublicLines;
import org.mingzhang.normalizer.check.form.IncompleteTargets;
import org.mingzhang.normalizer.check.form.ProjectForms;
import org.mingzhang.normalizer.check.form.ProjectList;
import org.mingzhang.normalizer.check.form.ProjectPeriods;
import org.mingzhang.normalizer.check.form.ProjectYears;
import org.mingzhang.normalizer.check.form.ProjectsInProse;
import org.mingzhang.normalizer.check.form.Targets;
import org.mingzhang.normalizer.check.form.UnitForms;
import org.mingzhang.normalizer.check.form.UnitProjects;
import org.mingzhang.normalizer.check.goal.AmountsInWords;
import org.mingzhang.normalizer.check.goal.CostTargets;
import org.mingzhang.normalizer.check.goal.FieldsAgree;
import org.mingzhang.normalizer.check.goal.GoalTargets;
import org.mingzhang.normalizer.check.goal.GoalYears;
import org.mingzhang.normalizer.check.goal.LikeForms;
import org.mingzhang.normalizer.check.goal.UnitCosts;
import org.mingzhang.normalizer.check.prose.BaseYears;
import org.mingzhang.normalizer.check.prose.Changes;
import org.mingzhang.normalizer.check.prose.PartsOfAmounts;
import org.mingzhang.normalizer.check.prose.PartsOfCounts;
import org.mingzhang.normalizer.check.prose.Percentages;
import org.mingzhang.normalizer.check.prose.ProseAgainstTables;
import org.mingzhang.normalizer.check.prose.ProsePurchases;
import org.mingzhang.normalizer.check.prose.UnitCount;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.table.CodeNames;
import org.mingzhang.normalizer.check.table.DuplicateRows;
import org.mingzhang.normalizer.check.table.QuantityTimesPrice;
import org.mingzhang.normalizer.check.table.QuantityTotals;
import org.mingzhang.normalizer.check.table.RowSums;
import org.mingzhang.normalizer.check.table.SidesBalance;
import org.mingzhang.normalizer.check.table.Subtotals;
import org.mingzhang.normalizer.check.table.Totals;

/** All rules, in the order in which they are told. */
final class Rules {

  private Rules() {}

  static List<Rule> all() {
    return List.of(
        new RowSums(),
        new Subtotals(),
        new Totals(),
        new SidesBalance(),
        new DuplicateRows(),
        new QuantityTimesPrice(),
        new QuantityTotals(),
        new TableTotals(),
        new TableRows(),
        new ThreePublicLines(),
        new RequiredTables(),
        new RepeatedTables(),
        new TableTitles(),
        new ProseAgainstTables(),
        new Percentages(),
        new Changes(),
        new BaseYears(),
        new PartsOfCounts(),
        new PartsOfAmounts(),
        new UnitCount(),
        new ProsePurchases(),
        new ProjectYears(),
        new ProjectPeriods(),
        new UnitForms(),
        new ProjectsInProse(),
        new ProjectForms(),
        new ProjectList(),
        new UnitProjects(),
        new AmountsInWords(),
        new CostTargets(),
        new UnitCosts(),
        new GoalTargets(),
        new FieldsAgree(),
        new GoalYears(),
        new LikeForms(),
        new Targets(),
        new IncompleteTargets(),
        new CodeNames());
  }
}
