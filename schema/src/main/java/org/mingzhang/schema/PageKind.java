package org.mingzhang.schema;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a page is made of. */
public enum PageKind {
  /** Born-digital text. */
  @JsonProperty("digital")
  DIGITAL,
  /** An image without a text layer. */
  @JsonProperty("scanned")
  SCANNED,
  /** An image under a hidden text layer, good or garbled. */
  @JsonProperty("scanned-with-text")
  SCANNED_WITH_TEXT,
  /** Visible text and a page-filling image. */
  @JsonProperty("mixed")
  MIXED,
  /** Nothing on it. */
  @JsonProperty("empty")
  EMPTY
}
