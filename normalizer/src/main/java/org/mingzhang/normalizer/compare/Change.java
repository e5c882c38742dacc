package org.mingzhang.normalizer.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A figure in both documents.
 *
 * @param before the earlier one, its amount not null
 * @param after the later one, its amount not null
 * @param main whether it is the row's chief figure, as opposed to a part of it
 */
public record Change(Entry before, Entry after, boolean main) {

  private static final int PERCENT_DECIMALS = 2;

  /** What was added, in yuan; negative where it became less. */
  public BigDecimal difference() {
    return after.yuan().subtract(before.yuan());
  }

  /** The same in percent of what was, half up; null where that was nothing. */
  public BigDecimal percent() {
    return before.yuan().signum() == 0
        ? null
        : difference()
            .scaleByPowerOfTen(2)
            .divide(before.yuan().abs(), PERCENT_DECIMALS, RoundingMode.HALF_UP);
  }

  /** Whether both are the same amount. */
  public boolean isNone() {
    return difference().signum() == 0;
  }
}
