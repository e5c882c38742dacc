package org.mingzhang.extractor.page;

/** What a page is made of. */
public enum PageKind {
  /** Born-digital text, or drawing without a page-filling image. */
  DIGITAL,
  /** An image without a text layer. */
  SCANNED,
  /** An image under a hidden text layer, good or garbled. */
  SCANNED_WITH_TEXT,
  /** Visible text beside or over a large image that shows text as well. */
  MIXED,
  /** Nothing on it. */
  EMPTY
}
