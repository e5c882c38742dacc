package org.mingzhang.schema;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The side of a two-sided table (收支总体情况表). */
public enum Side {
  /** 收入. */
  @JsonProperty("revenue")
  REVENUE,
  /** 支出. */
  @JsonProperty("expenditure")
  EXPENDITURE
}
