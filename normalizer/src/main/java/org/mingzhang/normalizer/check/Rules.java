package org.mingzhang.normalizer.check;

import java.util.List;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.table.RowSums;
import org.mingzhang.normalizer.check.table.SidesBalance;
import org.mingzhang.normalizer.check.table.Subtotals;
import org.mingzhang.normalizer.check.table.Totals;

/** All rules, in the order in which they are told. */
final class Rules {

  private Rules() {}

  static List<Rule> all() {
    return List.of(new RowSums(), new Subtotals(), new Totals(), new SidesBalance());
  }
}
