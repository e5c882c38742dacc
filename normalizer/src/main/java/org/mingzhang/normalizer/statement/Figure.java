package org.mingzhang.normalizer.statement;

import java.math.BigDecimal;

/**
 * A number with its unit in a paragraph.
 *
 * @param from its first character in the paragraph's text
 * @param to behind its unit
 * @param yuan the money in yuan, or null
 * @param value any other number, in the base unit of its measure, or null
 * @param measure the unit of {@code value}, or null
 */
record Figure(int from, int to, BigDecimal yuan, BigDecimal value, String measure) {

  static final String PERCENT = "%";

  boolean isMoney() {
    return yuan != null;
  }

  boolean isPercent() {
    return PERCENT.equals(measure);
  }

  boolean isCount() {
    return !isMoney() && !isPercent();
  }

  /** A price for one of something: 300元/人. */
  boolean isRate() {
    return measure != null && measure.contains("/");
  }
}
