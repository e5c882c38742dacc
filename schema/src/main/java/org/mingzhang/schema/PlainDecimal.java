package org.mingzhang.schema;

import java.math.BigDecimal;

/**
 * The one form in which the records hold a decimal: no zeros after the last significant decimal
 * place and no negative scale. {@code 0.50} and {@code 0.5} are then equal records, as they are the
 * same money, and a document read back equals the one written.
 */
final class PlainDecimal {

  /** Places before the point beyond which a number is no figure of any budget. */
  private static final int MOST_PLACES = 1000;

  private PlainDecimal() {}

  /**
   * The same number in plain form.
   *
   * @param value any decimal, or null
   * @return an equal number, or null
   * @throws IllegalArgumentException if the number has more than 1000 places before the point
   */
  static BigDecimal of(BigDecimal value) {
    if (value == null) {
      return null;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    if (stripped.precision() - (long) stripped.scale() > MOST_PLACES) {
      throw new IllegalArgumentException("more than " + MOST_PLACES + " places before the point");
    }
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
