package org.mingzhang.extractor.glyph;

/**
 * One character of a line.
 *
 * @param place where it stands
 * @param shape its shape; null for a comma or a point
 */
record CutGlyph(GlyphPlace place, Glyph shape) {

  /** Whether it is as tall as a digit. */
  boolean isTall() {
    return shape != null;
  }
}
