package org.mingzhang.normalizer.check.table;

import java.util.List;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Words;

/** A unit's, class's or heading's subtotal is the sum of the rows under it. */
public final class Subtotals implements Rule {

  static final String ID = "subtotal-mismatch";

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words(
            "单位小计、类款小计和上级项目等于其下各行之和",
            "the subtotal of a unit, class or heading is the sum of the rows under it"),
        new Words("有小计行或分级编码的表", "a table with subtotals or codes of several levels"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    return TableSums.of(subject, ID);
  }
}
