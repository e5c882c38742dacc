package org.mingzhang.normalizer.compare;

import java.math.BigDecimal;

/** By how much two prints of one amount can differ. */
final class Rounding {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Rounding() {}

  /**
   * Printed equally finely, they are equal; else the coarser one is off by half of its last place.
   *
   * @param one the worth of the last printed place of the one
   * @param other the same of the other
   */
  static BigDecimal between(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0 ? BigDecimal.ZERO : half(one.max(other));
  }

  /** What rounding takes from or gives to a number whose last place is worth that much, at most. */
  static BigDecimal half(BigDecimal step) {
    return step.multiply(HALF);
  }
}
