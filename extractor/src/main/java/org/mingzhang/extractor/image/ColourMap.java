package org.mingzhang.extractor.image;

/** How many coloured pixels stand in each square of a picture. */
final class ColourMap {

  /** Side of a square, in pixels. */
  static final int SIDE = 8;

  /** A square with so many coloured pixels has colour on it rather than noise. */
  private static final int ENOUGH = 6;

  private final int width;
  private final int height;
  private final int columns;
  private final int rows;
  private final byte[] counts;

  /** Takes the size of the picture. */
  ColourMap(int width, int height) {
    this.width = width;
    this.height = height;
    columns = (width + SIDE - 1) / SIDE;
    rows = (height + SIDE - 1) / SIDE;
    counts = new byte[columns * rows];
  }

  /** Counts a coloured pixel of the picture. */
  void count(int x, int y) {
    counts[y / SIDE * columns + x / SIDE]++; // 64 at most
  }

  int columns() {
    return columns;
  }

  int rows() {
    return rows;
  }

  /** Whether the square has colour on it. */
  boolean isColoured(int column, int row) {
    return counts[row * columns + column] >= ENOUGH;
  }

  /** The pixels of the squares from the first up to and with the last column and row. */
  PixelBox pixels(int firstColumn, int firstRow, int lastColumn, int lastRow) {
    return new PixelBox(
        Math.max(0, firstColumn) * SIDE,
        Math.max(0, firstRow) * SIDE,
        Math.min(width, (lastColumn + 1) * SIDE),
        Math.min(height, (lastRow + 1) * SIDE));
  }
}
