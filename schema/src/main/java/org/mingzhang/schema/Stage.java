package org.mingzhang.schema;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of disclosure a document is. */
public enum Stage {
  /** 预算. */
  @JsonProperty("budget")
  BUDGET,
  /** 决算. */
  @JsonProperty("final-account")
  FINAL_ACCOUNT
}
