package org.mingzhang.normalizer.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The measure of a rate (率) that was read from a picture. The ％ of thin print is taken for 人, 多 or
 * 9 and the like; a rate from 0 to 100, though, is measured in per cent.
 */
final class RateMeasure {

  private static final Pattern RATE = Pattern.compile(".*(?<![频效功速概利汇税费倍])率");

  /** What the sign is taken for: one character that measures no rate. */
  private static final Pattern MISREAD = Pattern.compile("[^%‰分倍个]");

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private RateMeasure() {}

  /**
   * The target with its measure.
   *
   * @param name what the indicator is called
   * @param target as read
   * @param cells the cells of its target and its measure
   */
  static IndicatorTarget mended(String name, IndicatorTarget target, List<FormCell> cells) {
    boolean misread =
        target instanceof IndicatorTarget.Quantity quantity
            && quantity.measure() != null
            && MISREAD.matcher(quantity.measure()).matches()
            && quantity.value().signum() >= 0
            && quantity.value().compareTo(ALL) <= 0
            && RATE.matcher(name).matches()
            && cells.stream().anyMatch(FormCell::isFromPicture);
    if (!misread) {
      return target;
    }
    IndicatorTarget.Quantity quantity = (IndicatorTarget.Quantity) target;
    return new IndicatorTarget.Quantity(quantity.operator(), quantity.value(), "%");
  }
}
