package org.mingzhang.extractor.page;

/** How a reading came about. */
public enum ReadingMethod {
  /** Born-digital text. */
  TEXT,
  /** The hidden text layer over a scan. */
  HIDDEN_TEXT,
  /** An OCR engine. */
  OCR,
  /** Several readings of the same place weighed together. */
  FUSED
}
