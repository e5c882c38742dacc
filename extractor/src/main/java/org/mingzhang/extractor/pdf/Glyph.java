package org.mingzhang.extractor.pdf;

import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.TextDirection;

/**
 * One glyph as it was shown.
 *
 * @param text its Unicode text, one character or more, {@code U+FFFD} where the font does not say
 * @param box its em box as displayed, in points
 * @param size the size of its font as displayed, in points
 * @param direction the way its text runs
 * @param hidden whether it is invisible
 * @param operation number of the operation that showed it; glyphs of one string share it
 */
record Glyph(
    String text, Box box, double size, TextDirection direction, boolean hidden, int operation) {

  /** What stands for a glyph whose font does not tell its character. */
  static final String UNMAPPED = "\uFFFD";

  Glyph asHidden() {
    return hidden ? this : new Glyph(text, box, size, direction, true, operation);
  }

  /** Whether its character is unknown, or from the private use area and means nothing outside. */
  boolean isUnmapped() {
    int c = text.codePointAt(0);
    return c == 0xFFFD || Character.getType(c) == Character.PRIVATE_USE;
  }

  boolean isBlank() {
    return text.isBlank();
  }
}
