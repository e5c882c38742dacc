package org.mingzhang.normalizer.check.goal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.normalizer.text.PrintedText;
import org.mingzhang.schema.Indicator;
import org.mingzhang.schema.Operator;

/** A target for a project's whole cost is the project's amount: no more than it may be spent. */
public final class CostTargets implements Rule {

  static final String ID = "cost-target-mismatch";

  private static final Pattern COST = Pattern.compile(".*(总成本|总金额|总费用|总支出|经费支出|资金支出|项目成本|总额)$");
  private static final Pattern EACH = Pattern.compile("人均|单位|每|平均|单价|次均|户均|标准");

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words("项目的总成本指标与项目金额一致", "the target for a project's whole cost is its amount"),
        new Words("有总成本指标的项目绩效目标表", "project forms with a target for the whole cost"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    List<Application> applications = new ArrayList<>();
    for (Form form : Form.of(subject)) {
      for (Form.Target target : form.targets()) {
        if (isWholeCost(target.indicator()) && form.project().currentYearYuan() != null) {
          applications.add(form.isPrinted() ? application(form, target) : Form.unread(ID));
        }
      }
    }
    return applications;
  }

  private static boolean isWholeCost(Indicator indicator) {
    String name = PrintedText.compact(indicator.level3());
    boolean money = indicator.measure() == null || indicator.measure().equals("元");
    return money
        && indicator.value() != null
        && indicator.value().signum() > 0
        && COST.matcher(name).matches()
        && !EACH.matcher(name).find();
  }

  private static Application application(Form form, Form.Target target) {
    Indicator indicator = target.indicator();
    BigDecimal year = form.project().currentYearYuan();
    boolean fits =
        Stream.of(year, form.project().totalYuan())
            .filter(Objects::nonNull)
            .anyMatch(amount -> Money.same(amount, indicator.value()));
    boolean isLimit = indicator.operator() == Operator.AT_MOST || indicator.operator() == null;
    boolean isLess = indicator.value().compareTo(year) < 0;
    if (fits || (isLimit && isLess)) {
      return new Application.Holds(ID);
    }
    return form.doubtful(
        ID,
        new Words(
            "指标“"
                + indicator.level3()
                + "”的目标值为"
                + indicator.raw()
                + "，而项目本年度金额为"
                + Money.told(year),
            "the target \""
                + indicator.level3()
                + "\" is "
                + indicator.raw()
                + ", this year's amount is "
                + Money.told(year)),
        indicator.value(),
        year,
        List.of(target.ref(), form.ref("currentYearYuan")));
  }
}
