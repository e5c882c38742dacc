package org.mingzhang.schema;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The sign between an indicator and its target. */
public enum Operator {
  @JsonProperty("=")
  EQUAL,
  @JsonProperty(">=")
  AT_LEAST,
  @JsonProperty("<=")
  AT_MOST,
  @JsonProperty(">")
  GREATER,
  @JsonProperty("<")
  LESS
}
