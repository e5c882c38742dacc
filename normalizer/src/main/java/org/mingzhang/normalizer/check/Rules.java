package org.mingzhang.normalizer.check;

import java.util.List;
import org.mingzhang.normalizer.check.cross.TableRows;
import org.mingzhang.normalizer.check.cross.TableTotals;
import org.mingzhang.normalizer.check.form.ProjectForms;
import org.mingzhang.normalizer.check.form.ProjectYears;
import org.mingzhang.normalizer.check.form.ProjectsInProse;
import org.mingzhang.normalizer.check.form.Targets;
import org.mingzhang.normalizer.check.form.UnitForms;
import org.mingzhang.normalizer.check.prose.Changes;
import org.mingzhang.normalizer.check.prose.PartsOfCounts;
import org.mingzhang.normalizer.check.prose.Percentages;
import org.mingzhang.normalizer.check.prose.ProseAgainstTables;
import org.mingzhang.normalizer.check.prose.ProsePurchases;
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
        new ProseAgainstTables(),
        new Percentages(),
        new Changes(),
        new PartsOfCounts(),
        new ProsePurchases(),
        new ProjectYears(),
        new UnitForms(),
        new ProjectsInProse(),
        new ProjectForms(),
        new Targets(),
        new CodeNames());
  }
}
