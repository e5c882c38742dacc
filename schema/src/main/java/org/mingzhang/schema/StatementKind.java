package org.mingzhang.schema;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What sort of figure a statement gives. */
public enum StatementKind {
  /** An amount of money of an item: {@code 基本支出50800.43万元}. */
  @JsonProperty("amount")
  AMOUNT,
  /** An item as a percentage of a whole: {@code 占70.59%}. */
  @JsonProperty("share")
  SHARE,
  /** A difference to another figure in money or in number: {@code 比2020年增加95.8万元}, {@code 持平}. */
  @JsonProperty("change")
  CHANGE,
  /** The same in percent of the other figure: {@code 增长39.52%}. */
  @JsonProperty("change-rate")
  CHANGE_RATE,
  /** What was spent as a percentage of what was planned: {@code 完成年初预算的98.20%}. */
  @JsonProperty("completion")
  COMPLETION,
  /** A number of people, vehicles, things, projects: {@code 行政编制186人}. */
  @JsonProperty("count")
  COUNT,
  /** The price of one of what is bought: {@code 单价5000元}. */
  @JsonProperty("unit-price")
  UNIT_PRICE,
  /** How many are bought: {@code 数量39个}. */
  @JsonProperty("quantity")
  QUANTITY,
  /** Any other figure: a score, a rate. */
  @JsonProperty("other")
  OTHER
}
