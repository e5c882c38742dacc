package org.mingzhang.normalizer.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.schema.Operator;

/**
 * The sign before a rate (率) or a share (度) that was read from a picture. A ≥ in thin or broken
 * print is a 2 to engines, which makes 2100 % of ≥100 %. Only a doubtful reading is mended, and
 * only where what stands behind the 2 is a share of 100.
 */
final class RateSign {

  private static final Pattern SHARE = Pattern.compile(".*(?:(?<![频效功速概利汇税费倍增长升降])率|满意度)");

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /** What a ≥ is taken for. */
  private static final String LIKE_AT_LEAST = "2";

  /** A reading that is so probable is not touched. */
  private static final double SURE = 0.9;

  private RateSign() {}

  /**
   * The target with its sign.
   *
   * @param name what the indicator is called
   * @param target as read
   * @param cells the cells of its target
   */
  static IndicatorTarget mended(String name, IndicatorTarget target, List<FormCell> cells) {
    boolean doubtful =
        cells.stream().anyMatch(cell -> cell.isFromPicture() && confidence(cell) < SURE);
    if (!doubtful
        || !(target instanceof IndicatorTarget.Quantity quantity)
        || quantity.operator() != null
        || quantity.value().compareTo(ALL) <= 0
        || !SHARE.matcher(name).matches()) {
      return target;
    }
    String printed = quantity.value().toPlainString();
    if (!printed.startsWith(LIKE_AT_LEAST) || printed.charAt(1) == '0') {
      return target;
    }
    BigDecimal behind = new BigDecimal(printed.substring(1));
    return behind.compareTo(ALL) <= 0
        ? new IndicatorTarget.Quantity(Operator.AT_LEAST, behind, quantity.measure())
        : target;
  }

  private static double confidence(FormCell cell) {
    return cell.evidence().confidence();
  }
}
