package org.mingzhang.normalizer.check.goal;

import java.math.BigDecimal;

/** Compares amounts of forms, which are printed in 万元 more or less finely. */
final class Money {

  private static final int ZEROS_OF_WAN = 4;

  private Money() {}

  /** Whether two amounts are one, but for rounding the finer to the places of the coarser. */
  static boolean same(BigDecimal one, BigDecimal other) {
    BigDecimal slack = step(one).max(step(other)).movePointLeft(1).multiply(BigDecimal.valueOf(5));
    return one.subtract(other).abs().compareTo(slack) <= 0;
  }

  /** Whether the first is more than the other, rounding considered. */
  static boolean exceeds(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) > 0 && !same(one, other);
  }

  /** The amount in 万元, or in 元 where it is small. */
  static String told(BigDecimal yuan) {
    BigDecimal wan = yuan.movePointLeft(ZEROS_OF_WAN).stripTrailingZeros();
    return wan.abs().compareTo(BigDecimal.ONE) < 0
        ? yuan.stripTrailingZeros().toPlainString() + "元"
        : wan.toPlainString() + "万元";
  }

  /** The worth of one in the last place, at most a whole 万元. */
  private static BigDecimal step(BigDecimal yuan) {
    int zeros = Math.min(ZEROS_OF_WAN, Math.max(0, -yuan.stripTrailingZeros().scale()));
    return BigDecimal.ONE.movePointRight(zeros);
  }
}
