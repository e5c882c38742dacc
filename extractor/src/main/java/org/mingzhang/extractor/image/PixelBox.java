package org.mingzhang.extractor.image;

/**
 * An upright rectangle of whole pixels.
 *
 * @param left first column
 * @param top first row
 * @param right the column after the last one
 * @param bottom the row after the last one
 */
record PixelBox(int left, int top, int right, int bottom) {

  int width() {
    return right - left;
  }

  int height() {
    return bottom - top;
  }
}
