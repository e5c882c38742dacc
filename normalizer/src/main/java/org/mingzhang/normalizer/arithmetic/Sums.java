package org.mingzhang.normalizer.arithmetic;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Equation;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Table;
import org.mingzhang.normalizer.check.table.RowSums;
import org.mingzhang.normalizer.check.table.SidesBalance;
import org.mingzhang.normalizer.check.table.Subtotals;
import org.mingzhang.normalizer.check.table.Totals;
import org.mingzhang.schema.BudgetLine;

/** The sums inside one table, by the same rules by which documents are checked. */
final class Sums {

  private static final List<Rule> RULES =
      List.of(new RowSums(), new Subtotals(), new Totals(), new SidesBalance());

  private Sums() {}

  /** All sums that the lines of one table promise, whether they hold or not. */
  static List<Equation> of(List<BudgetLine> lines) {
    Subject subject = new Subject(null, Table.of(lines));
    List<Equation> equations = new ArrayList<>();
    for (Rule rule : RULES) {
      for (Application application : rule.applyTo(subject)) {
        if (application instanceof Equation equation) {
          equations.add(equation);
        }
      }
    }
    return equations;
  }
}
