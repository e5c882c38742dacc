package org.mingzhang.schema;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a value was read. */
public enum Method {
  /** From born-digital text. */
  @JsonProperty("text")
  TEXT,
  /** From the hidden text layer of a scan. */
  @JsonProperty("hidden-text")
  HIDDEN_TEXT,
  /** By an OCR engine. */
  @JsonProperty("ocr")
  OCR,
  /** From several readings weighed together. */
  @JsonProperty("fused")
  FUSED
}
