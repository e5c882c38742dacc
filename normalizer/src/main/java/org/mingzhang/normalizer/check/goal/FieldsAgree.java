package org.mingzhang.normalizer.check.goal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Words;

/**
 * Where two fields of a form say the same of something in the same words, they give the same
 * number: 维护近2000余个接入点 in the overview and 维护近1000余个接入点 among the reasons do not go together.
 */
public final class FieldsAgree implements Rule {

  static final String ID = "form-text-inconsistent";

  /** So many characters before and behind a number that are the same name the same thing. */
  private static final int LEAST_BEFORE = 4;

  private static final int LEAST_AROUND = 6;

  private static final int SEEN = 24;

  /** Each number is compared with each; what has more of them than any form is no form. */
  private static final int MOST = 400;

  private static final Words MANY = new Words("文字中的数太多", "the words have too many numbers");

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words("同一表中对同一事物所写的数一致", "a form gives one thing one number, in whichever field"),
        new Words(
            "两个栏目用相同文字写同一个数的项目绩效目标表", "project forms that say a number twice in the same words"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    List<Application> applications = new ArrayList<>();
    for (Form form : Form.of(subject)) {
      Set<String> told = new HashSet<>();
      List<Quantity> all = QuantityScanner.scan(form.fields());
      if (all.size() > MOST) {
        applications.add(new Application.Unchecked(ID, MANY));
        continue;
      }
      for (int i = 0; i < all.size(); i++) {
        for (int j = i + 1; j < all.size(); j++) {
          if (isSameThing(all.get(i), all.get(j), all)) {
            add(form, all.get(i), all.get(j), told, applications);
          }
        }
      }
    }
    return applications;
  }

  private static void add(
      Form form, Quantity one, Quantity other, Set<String> told, List<Application> applications) {
    if (!form.isPrinted()) {
      applications.add(Form.unread(ID));
    } else if (one.value().compareTo(other.value()) == 0) {
      applications.add(new Application.Holds(ID));
    } else if (told.add(one.clause() + "/" + other.clause())) {
      applications.add(mismatch(form, one, other));
    }
  }

  private static boolean isSameThing(Quantity one, Quantity other, List<Quantity> all) {
    return !one.field().equals(other.field())
        && one.measure().equals(other.measure())
        && Objects.equals(one.year(), other.year())
        && isWordedAlike(one, other)
        && isClosest(one, other, all)
        && isClosest(other, one, all);
  }

  /** Whether no other number of its field is worded as much like the one of the other field. */
  private static boolean isClosest(Quantity quantity, Quantity elsewhere, List<Quantity> all) {
    int alike = likeness(quantity, elsewhere);
    return all.stream()
        .filter(other -> other.field().equals(quantity.field()) && other.from() != quantity.from())
        .filter(other -> other.measure().equals(quantity.measure()))
        .noneMatch(other -> likeness(other, elsewhere) >= alike);
  }

  private static boolean isWordedAlike(Quantity one, Quantity other) {
    int before = sameBefore(one, other);
    int after = same(one.after(SEEN), other.after(SEEN));
    boolean whole = one.after(SEEN).isEmpty() && other.after(SEEN).isEmpty();
    return (before >= LEAST_BEFORE && (after > 0 || whole))
        || (before > 1 && before + after >= LEAST_AROUND);
  }

  private static int likeness(Quantity one, Quantity other) {
    return sameBefore(one, other) + same(one.after(SEEN), other.after(SEEN));
  }

  private static int sameBefore(Quantity one, Quantity other) {
    return same(reversed(one.before(SEEN)), reversed(other.before(SEEN)));
  }

  private static String reversed(String text) {
    return new StringBuilder(text).reverse().toString();
  }

  /** How many characters two texts share from their beginning; digits end it. */
  private static int same(String one, String other) {
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)
        && !Character.isDigit(one.charAt(same))) {
      same++;
    }
    return same;
  }

  private static Application mismatch(Form form, Quantity one, Quantity other) {
    return form.doubtful(
        ID,
        new Words(
            one.field().label().zh()
                + "写有“"
                + one.clause()
                + "”，"
                + other.field().label().zh()
                + "写有“"
                + other.clause()
                + "”",
            "the "
                + one.field().label().en()
                + " says \""
                + one.clause()
                + "\", the "
                + other.field().label().en()
                + " says \""
                + other.clause()
                + "\""),
        one.value(),
        other.value(),
        List.of(form.ref(one.field().name()), form.ref(other.field().name())));
  }
}
