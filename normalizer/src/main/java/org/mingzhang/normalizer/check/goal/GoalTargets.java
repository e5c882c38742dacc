package org.mingzhang.normalizer.check.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Words;

/**
 * A number that a project's goals or plan name is the target of the indicator of that name: 收集100篇
 * 左右的优秀论文 and 评选优秀论文 ≥60篇 do not go together.
 */
public final class GoalTargets implements Rule {

  static final String ID = "goal-target-mismatch";

  private static final Words OTHER =
      new Words("文字中没有与指标同名同单位的数", "the words have no number of that name and measure");

  /** What was is no goal; a share of a time that has passed is none either. */
  private static final Pattern PAST = Pattern.compile("目前|已经|现有|截至|截止|以来|曾|月底|之前");

  private static final Pattern GOAL = Pattern.compile("每年|一年|全年|预计|计划");

  /** Sizes stay what they are, whatever the field. */
  private static final List<String> SIZES = List.of("平方米", "亩");

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words(
            "目标、计划文字中的数与同名指标的目标值一致",
            "a number in goals or plan is the target of the indicator of that name"),
        new Words(
            "文字中有数、又有同名指标的项目绩效目标表", "project forms with numbers in words and among the targets"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    List<Application> applications = new ArrayList<>();
    for (Form form : Form.of(subject)) {
      List<Quantity> quantities =
          QuantityScanner.scan(form.fields()).stream()
              .filter(quantity -> isGoal(quantity, subject.document().fiscalYear()))
              .toList();
      List<TargetName> targets =
          form.targets().stream().flatMap(t -> TargetName.of(t).stream()).toList();
      for (TargetName target : targets) {
        application(form, target, targets, quantities).ifPresent(applications::add);
      }
    }
    return applications;
  }

  private static boolean isGoal(Quantity quantity, Integer fiscalYear) {
    if (SIZES.contains(quantity.measure())) {
      return true;
    }
    Integer year = quantity.year();
    boolean now = year == null || fiscalYear == null || year.equals(fiscalYear);
    boolean says = quantity.field().isGoal() || GOAL.matcher(quantity.sentence()).find();
    return now && says && !quantity.isMoney() && !PAST.matcher(quantity.sentence()).find();
  }

  private static Optional<Application> application(
      Form form, TargetName target, List<TargetName> targets, List<Quantity> quantities) {
    List<Quantity> named =
        quantities.stream()
            .filter(quantity -> target.isNamedBy(quantity))
            .filter(quantity -> isBest(target, targets, quantity))
            .toList();
    if (named.isEmpty()) {
      return target.isCount()
          ? Optional.of(new Application.Unchecked(ID, OTHER))
          : Optional.empty();
    }
    if (!form.isPrinted()) {
      return Optional.of(Form.unread(ID));
    }
    return Optional.of(
        named.stream().anyMatch(target::isMetBy)
            ? new Application.Holds(ID)
            : mismatch(form, target, named.get(0)));
  }

  /** A number that fits another indicator's name better is that one's. */
  private static boolean isBest(TargetName target, List<TargetName> all, Quantity quantity) {
    double score = target.score(quantity);
    return all.stream()
        .filter(other -> !other.equals(target))
        .noneMatch(
            other ->
                other.isNamedBy(quantity)
                    && (other.score(quantity) > score
                        || (other.score(quantity) == score && other.isMetBy(quantity))));
  }

  private static Application mismatch(Form form, TargetName target, Quantity quantity) {
    String clause = quantity.clause();
    String raw = target.target().indicator().raw();
    String name = target.target().indicator().level3();
    return form.doubtful(
        ID,
        new Words(
            "指标“"
                + name
                + "”的目标值为"
                + raw
                + "，而"
                + quantity.field().label().zh()
                + "写有“"
                + clause
                + "”",
            "the target \""
                + name
                + "\" is "
                + raw
                + ", the "
                + quantity.field().label().en()
                + " says \""
                + clause
                + "\""),
        target.target().indicator().value(),
        quantity.value(),
        List.of(target.target().ref(), form.ref(quantity.field().name())));
  }
}
