package org.mingzhang.normalizer.check.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Findings;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.Indicator;
import org.mingzhang.schema.Operator;
import org.mingzhang.schema.Severity;

/** A target can be missed: ≥0 and ≤100% promise nothing. One note a form. */
public final class Targets implements Rule {

  static final String ID = "target-cannot-fail";

  private static final int HUNDRED = 100;

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words("指标的目标值有可能达不到", "a target can be missed"),
        new Words("有数值目标的绩效指标", "indicators with a number"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    List<Application> applications = new ArrayList<>();
    Map<String, List<Integer>> empty = new LinkedHashMap<>();
    List<Indicator> indicators = subject.document().indicators();
    for (int i = 0; i < indicators.size(); i++) {
      Indicator indicator = indicators.get(i);
      if (indicator.value() != null && indicator.operator() != null && cannotFail(indicator)) {
        empty.computeIfAbsent(owner(indicator), o -> new ArrayList<>()).add(i);
      } else if (indicator.value() != null) {
        applications.add(new Application.Holds(ID));
      }
    }
    empty.forEach((owner, places) -> applications.add(note(indicators, owner, places)));
    return applications;
  }

  private static boolean cannotFail(Indicator indicator) {
    if (indicator.operator() == Operator.AT_LEAST) {
      return indicator.value().signum() <= 0;
    }
    return indicator.operator() == Operator.AT_MOST
        && Objects.equals(indicator.measure(), "%")
        && indicator.value().intValue() == HUNDRED;
  }

  private static String owner(Indicator indicator) {
    return indicator.owner() == null || indicator.owner().name() == null
        ? ""
        : indicator.owner().name();
  }

  private static Application note(List<Indicator> indicators, String owner, List<Integer> places) {
    List<String> names = places.stream().map(i -> told(indicators.get(i))).toList();
    Words message =
        new Words(
            "“" + owner + "”的目标不可能达不到：" + String.join("、", names),
            "targets of \"" + owner + "\" that cannot be missed: " + String.join(", ", names));
    return new Application.Fails(
        ID,
        new Findings(ID, Severity.INFO)
            .of(
                message,
                places.stream().map(i -> "/indicators/" + i).toList(),
                places.stream().map(i -> indicators.get(i).source().page()).toList()));
  }

  private static String told(Indicator indicator) {
    return (indicator.level3() == null ? "" : indicator.level3()) + " " + indicator.raw();
  }
}
