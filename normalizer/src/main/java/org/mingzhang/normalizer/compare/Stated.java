package org.mingzhang.normalizer.compare;

import java.math.BigDecimal;

/**
 * A figure that the later document gives for the time of the earlier one, and that one's own.
 *
 * @param stated as the later document says
 * @param own as the earlier document says
 * @param tolerance by how much rounding lets them differ, in yuan
 */
public record Stated(Entry stated, Entry own, BigDecimal tolerance) {

  /** Stated minus own, in yuan. */
  public BigDecimal difference() {
    return stated.yuan().subtract(own.yuan());
  }

  /** Whether both say the same, as far as they are printed. */
  public boolean agrees() {
    return difference().abs().compareTo(tolerance) <= 0;
  }
}
