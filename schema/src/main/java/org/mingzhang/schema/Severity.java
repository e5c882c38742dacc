package org.mingzhang.schema;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much a finding matters. */
public enum Severity {
  /** The document contradicts itself. */
  @JsonProperty("error")
  ERROR,
  /** Doubtful. */
  @JsonProperty("warning")
  WARNING,
  /** Worth knowing. */
  @JsonProperty("info")
  INFO
}
