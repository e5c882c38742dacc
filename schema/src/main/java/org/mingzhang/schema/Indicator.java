package org.mingzhang.schema;

import java.math.BigDecimal;

/**
 * One filled row of a target form. Either {@code value} or {@code text} is present.
 *
 * @param owner the project or unit whose form it is
 * @param level1 一级指标, or null where the form leaves it blank
 * @param level2 二级指标, or null
 * @param level3 三级指标, or null
 * @param operator the printed sign, or null
 * @param value the target in the base unit of its measure, or null
 * @param measure 度量单位, or null
 * @param text the qualitative target, or null
 * @param raw the target (and measure) as printed
 * @param source where the row stands
 */
public record Indicator(
    Owner owner,
    String level1,
    String level2,
    String level3,
    Operator operator,
    BigDecimal value,
    String measure,
    String text,
    String raw,
    Source source) {

  public Indicator {
    value = PlainDecimal.of(value);
  }

  /**
   * Whose indicator it is.
   *
   * @param kind {@code project} or {@code unit}
   * @param name the project's or unit's name, or null where its form does not say
   * @param unitCode the unit's code, or null
   */
  public record Owner(OwnerKind kind, String name, String unitCode) {}

  /** The same, standing elsewhere. */
  public Indicator withSource(Source newSource) {
    return new Indicator(
        owner, level1, level2, level3, operator, value, measure, text, raw, newSource);
  }
}
