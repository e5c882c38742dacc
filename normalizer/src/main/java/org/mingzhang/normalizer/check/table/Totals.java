package org.mingzhang.normalizer.check.table;

import java.util.List;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Words;

/** A grand total is the sum of what it stands over. */
public final class Totals implements Rule {

  static final String ID = "total-mismatch";

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words(
            "合计、总计行等于其各单位、各类或各项之和", "a grand total is the sum of its units, classes or items"),
        new Words("有合计行的表", "a table with a row 合计"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    return TableSums.of(subject, ID);
  }
}
