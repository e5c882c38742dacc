package org.mingzhang.normalizer.number;

import java.math.BigDecimal;

/** What a cell for a number says. */
public sealed interface PrintedNumber {

  /** Nothing, or a dash that stands for nothing. */
  record Blank() implements PrintedNumber {}

  /**
   * A number.
   *
   * @param value as printed, all its digits kept, in {@code unit}
   * @param unit the unit of money printed behind it, or null
   */
  record Amount(BigDecimal value, MoneyUnit unit) implements PrintedNumber {

    /**
     * The amount in yuan.
     *
     * @param stated the unit stated for the whole table or column, used where none is printed
     *     behind the number
     */
    public BigDecimal yuan(MoneyUnit stated) {
      return (unit == null ? stated : unit).toYuan(value);
    }
  }

  /**
   * Something that is no number, or a number that can be read in two ways.
   *
   * @param text what is printed, folded
   */
  record NotANumber(String text) implements PrintedNumber {}
}
