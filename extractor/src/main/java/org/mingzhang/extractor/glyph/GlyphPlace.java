package org.mingzhang.extractor.glyph;

/**
 * The box around one character in the picture of a line, in pixels; right and bottom are outside.
 *
 * @param left its first column
 * @param top its first row
 * @param right behind its last column
 * @param bottom below its last row
 */
record GlyphPlace(int left, int top, int right, int bottom) {

  /** Its height in pixels. */
  int height() {
    return bottom - top;
  }
}
