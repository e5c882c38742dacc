package org.mingzhang.normalizer.check.table;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Table;
import org.mingzhang.schema.Side;

/** The sums down the columns of all tables. */
final class TableSums {

  private TableSums() {}

  /** The applications of one of the rules about sums down columns. */
  static List<Application> of(Subject subject, String rule) {
    List<Application> applications = new ArrayList<>();
    for (Table table : subject.tables()) {
      for (RowSum sum : sums(table)) {
        if (sum.rule().equals(rule)) {
          applications.addAll(sum.in(table));
        }
      }
    }
    return applications;
  }

  private static List<RowSum> sums(Table table) {
    List<RowSum> sums = new ArrayList<>(TotalChain.sums(table, null));
    for (Side side : Side.values()) {
      sums.addAll(TotalChain.sums(table, side));
    }
    return sums;
  }
}
