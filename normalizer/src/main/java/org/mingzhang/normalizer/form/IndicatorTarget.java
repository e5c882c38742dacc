package org.mingzhang.normalizer.form;

import java.math.BigDecimal;
import org.mingzhang.schema.Operator;

/** What the target of an indicator (指标值) says. */
public sealed interface IndicatorTarget {

  /**
   * A number to reach.
   *
   * @param operator the printed sign, or null
   * @param value in the base unit of its measure (份, not 万份; 元, not 万元)
   * @param measure 度量单位, or null
   */
  record Quantity(Operator operator, BigDecimal value, String measure) implements IndicatorTarget {}

  /**
   * A target in words.
   *
   * @param text the words, folded
   */
  record Quality(String text) implements IndicatorTarget {}

  /** A sign without a number ({@code ≥ %}). */
  record SignOnly() implements IndicatorTarget {}

  /** Nothing. */
  record Blank() implements IndicatorTarget {}
}
