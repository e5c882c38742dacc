package org.mingzhang.extractor.page;

/** How a table shows its cells. */
public enum TableStyle {
  /** Rulings between rows and columns. */
  RULED,
  /** Level rulings at the head and the foot only (三线表). */
  THREE_LINE,
  /** No rulings: cells by alignment. */
  UNRULED
}
