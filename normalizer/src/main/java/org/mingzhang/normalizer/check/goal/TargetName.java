package org.mingzhang.normalizer.check.goal;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.normalizer.text.PrintedText;

/**
 * An indicator with a number, as words would name it.
 *
 * @param target the indicator
 * @param measure what its number counts
 * @param pairs the pairs of neighbouring characters of its name that tell it from others
 */
record TargetName(Form.Target target, String measure, Set<String> pairs) {

  /** What nearly every indicator's name has. */
  private static final Pattern GENERIC =
      Pattern.compile("(数量|总数|人数|次数|个数|人次|户数|家数|场次|卷数|时间|完成|发放|及时性?|指标)");

  /** A name is recognised by at least so much of it. */
  private static final double LEAST = 0.5;

  private static final int LEAST_PAIRS = 2;

  /** How far from its number a name may stand. */
  private static final int BEFORE = 18;

  private static final int AFTER = 14;

  /** 余 and 多 add no more than this share. */
  private static final BigDecimal ROUGHLY = new BigDecimal("0.1");

  TargetName {
    pairs = Set.copyOf(pairs);
  }

  /** The name of a target that can be told from others by it; empty where there is none. */
  static Optional<TargetName> of(Form.Target target) {
    Optional<String> measure = Measures.of(target.indicator());
    String name = PrintedText.compact(target.indicator().level3());
    Set<String> pairs = pairs(GENERIC.matcher(name).replaceAll(" "));
    boolean usable =
        target.indicator().value() != null
            && measure.isPresent()
            && !measure.get().equals("元")
            && pairs.size() >= LEAST_PAIRS;
    return usable ? Optional.of(new TargetName(target, measure.get(), pairs)) : Optional.empty();
  }

  private static Set<String> pairs(String name) {
    Set<String> pairs = new LinkedHashSet<>();
    for (int i = 0; i + 1 < name.length(); i++) {
      String pair = name.substring(i, i + 2);
      if (pair.codePoints().allMatch(Character::isIdeographic)) {
        pairs.add(pair);
      }
    }
    return pairs;
  }

  /** Whether it counts things; rates are named alike all over and rarely repeated in words. */
  boolean isCount() {
    return !measure.equals("%");
  }

  /** Whether the words around a number of the same measure name this indicator. */
  boolean isNamedBy(Quantity quantity) {
    return quantity.measure().equals(measure) && score(quantity) >= LEAST && found(quantity) > 1;
  }

  /** How much of the name stands around the number. */
  double score(Quantity quantity) {
    return found(quantity) / (double) pairs.size();
  }

  private long found(Quantity quantity) {
    String before = tail(quantity.before(BEFORE));
    String after = head(quantity.after(AFTER));
    return pairs.stream().filter(pair -> before.contains(pair) || after.contains(pair)).count();
  }

  /** What stands behind the last other number and its measure. */
  private static String tail(String before) {
    int from = before.length();
    while (from > 0 && !Character.isDigit(before.charAt(from - 1))) {
      from--;
    }
    return from == 0 ? before : before.substring(Math.min(before.length(), from + 1));
  }

  /** What stands in front of the next number. */
  private static String head(String after) {
    int to = 0;
    while (to < after.length() && !Character.isDigit(after.charAt(to))) {
      to++;
    }
    return after.substring(0, to);
  }

  /** Whether the number is the target. */
  boolean isMetBy(Quantity quantity) {
    BigDecimal value = target.indicator().value();
    BigDecimal apart = value.subtract(quantity.value()).abs();
    BigDecimal slack = quantity.isRough() ? quantity.value().multiply(ROUGHLY) : BigDecimal.ZERO;
    return apart.compareTo(slack) <= 0;
  }
}
