package org.mingzhang.normalizer.check.table;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Row;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Table;
import org.mingzhang.normalizer.check.rule.Words;

/** Along each row, 合计 and 小计 are the sums of their columns. */
public final class RowSums implements Rule {

  static final String ID = "row-sum-mismatch";

  private static final Words BLANK =
      new Words("合计栏有数而各分项栏为空", "the sum is printed and its parts are blank");

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words("每一行的合计、小计等于其各分项之和", "along each row, 合计 and 小计 are the sums of their parts"),
        new Words("有合计或小计栏的表", "a table with a column 合计 or 小计"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    List<Application> applications = new ArrayList<>();
    for (Table table : subject.tables()) {
      for (ColumnSum sum : HeaderNode.sums(table.columns())) {
        for (Row row : table.rows()) {
          apply(table, sum, row, applications);
        }
      }
    }
    return applications;
  }

  private static void apply(Table table, ColumnSum sum, Row row, List<Application> applications) {
    if (table.figure(row, sum.whole()).isEmpty()) {
      return;
    }
    sum.in(table, row)
        .ifPresentOrElse(
            applications::add, () -> applications.add(new Application.Unchecked(ID, BLANK)));
  }
}
