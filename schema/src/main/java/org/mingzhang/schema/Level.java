package org.mingzhang.schema;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a row of a money table stands for. */
public enum Level {
  /** 合计, 总计 and the like: the whole side or table. */
  @JsonProperty("total")
  TOTAL,
  /** A budget unit's subtotal. */
  @JsonProperty("unit")
  UNIT,
  /** A 类 or 款 row that sums the coded rows under it, or a procurement subtotal. */
  @JsonProperty("group")
  GROUP,
  /** Everything else. */
  @JsonProperty("item")
  ITEM
}
