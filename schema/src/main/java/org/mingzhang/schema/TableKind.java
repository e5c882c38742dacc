package org.mingzhang.schema;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of money table a row comes from, whatever a place calls it. */
public enum TableKind {
  /** 部门收支总体情况表, 收支预算总表, 财务收支预算总表, 收入支出决算总表. */
  @JsonProperty("revenue-expenditure")
  REVENUE_EXPENDITURE,
  /** 收入总体情况表, 收入预算总表, 收入决算表. */
  @JsonProperty("revenue")
  REVENUE,
  /** 支出总体情况表, 支出预算总表, 支出决算表. */
  @JsonProperty("expenditure")
  EXPENDITURE,
  /** 财政拨款收支总表, 财政拨款收入支出决算总表. */
  @JsonProperty("fiscal-appropriation")
  FISCAL_APPROPRIATION,
  /** 财政拨款支出预算表. */
  @JsonProperty("fiscal-expenditure")
  FISCAL_EXPENDITURE,
  /** 财政拨款基本支出预算表. */
  @JsonProperty("fiscal-basic")
  FISCAL_BASIC,
  /** 一般公共预算支出表, by function. */
  @JsonProperty("general-public")
  GENERAL_PUBLIC,
  /** 一般公共预算支出表, basic and project expenditure together, by economic classification. */
  @JsonProperty("general-public-economic")
  GENERAL_PUBLIC_ECONOMIC,
  /** 一般公共预算基本支出表. */
  @JsonProperty("general-public-basic")
  GENERAL_PUBLIC_BASIC,
  /** “三公”经费表, also with 机关运行经费, 会议费 or 培训费 columns. */
  @JsonProperty("three-public")
  THREE_PUBLIC,
  /** 机关运行经费表. */
  @JsonProperty("operating")
  OPERATING,
  /** 政府性基金表. */
  @JsonProperty("government-fund")
  GOVERNMENT_FUND,
  /** 国有资本经营预算表. */
  @JsonProperty("state-capital")
  STATE_CAPITAL,
  /** 政府采购表. */
  @JsonProperty("procurement")
  PROCUREMENT,
  /** Any other table of money. */
  @JsonProperty("other")
  OTHER
}
