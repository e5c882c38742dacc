package org.mingzhang.normalizer.check.form;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Findings;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.Indicator;
import org.mingzhang.schema.Method;
import org.mingzhang.schema.Severity;

/**
 * A target with a number says whether it is the least, the most or exact, and what it counts. One
 * note for all, since places that leave it out do so all over.
 */
public final class IncompleteTargets implements Rule {

  static final String ID = "target-incomplete";

  /** So many are told by name. */
  private static final int MOST_NAMES = 5;

  private static final int MOST_REFS = 40;

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words("有数的目标值写明比较符号和度量单位", "a target with a number has a sign and a measure"),
        new Words("有数值目标的绩效指标", "indicators with a number"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    List<Application> applications = new ArrayList<>();
    List<Integer> lacking = new ArrayList<>();
    List<Indicator> indicators = subject.document().indicators();
    for (int i = 0; i < indicators.size(); i++) {
      Indicator indicator = indicators.get(i);
      boolean printed = indicator.source() != null && indicator.source().method() == Method.TEXT;
      if (indicator.value() != null && printed) {
        if (indicator.operator() == null || indicator.measure() == null) {
          lacking.add(i);
        } else {
          applications.add(new Application.Holds(ID));
        }
      }
    }
    if (!lacking.isEmpty()) {
      applications.add(note(indicators, lacking));
    }
    return applications;
  }

  private static Application note(List<Indicator> indicators, List<Integer> places) {
    List<String> names =
        places.stream().limit(MOST_NAMES).map(i -> told(indicators.get(i))).toList();
    boolean more = places.size() > MOST_NAMES;
    Words message =
        new Words(
            places.size() + "个目标值没有比较符号或度量单位：" + String.join("、", names) + (more ? "等" : ""),
            places.size()
                + " targets have no sign or no measure: "
                + String.join(", ", names)
                + (more ? " and others" : ""));
    return new Application.Fails(
        ID,
        new Findings(ID, Severity.INFO)
            .of(
                message,
                places.stream().limit(MOST_REFS).map(i -> "/indicators/" + i).toList(),
                places.stream().map(i -> indicators.get(i).source().page()).toList()));
  }

  private static String told(Indicator indicator) {
    return (indicator.level3() == null ? "" : indicator.level3()) + " " + indicator.raw();
  }
}
