package org.mingzhang.schema;

/**
 * Something that could not be read.
 *
 * @param page page number in the file, 1-based; null for input without pages
 * @param bbox its box, the whole page where nothing of it was read; null for input without geometry
 * @param line 1-based line of a text dump; null for input with geometry
 * @param reason why, in plain words
 */
public record Unread(Integer page, BoundingBox bbox, Integer line, String reason) {

  /** Something on a page. */
  public Unread(int page, BoundingBox bbox, String reason) {
    this(page, bbox, null, reason);
  }

  /** Something in a line of a text dump. */
  public static Unread inLine(int line, String reason) {
    return new Unread(null, null, line, reason);
  }
}
