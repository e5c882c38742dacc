package org.mingzhang.batch.dataset;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of an input. */
public enum State {
  @JsonProperty("read")
  READ,
  @JsonProperty("read-in-part")
  READ_IN_PART,
  @JsonProperty("failed")
  FAILED
}
