package org.mingzhang.extractor.layout;

/**
 * A column of a table.
 *
 * @param x0 left end of what stands in it
 * @param x1 right end of what stands in it
 * @param figures whether most of what stands in it are figures
 * @param flushLeft whether its cells are set flush left
 * @param flushRight whether its cells are set flush right
 */
record Column(double x0, double x1, boolean figures, boolean flushLeft, boolean flushRight) {

  /** The space between the edge of a cell and what is set flush to it, in points. */
  private static final double PADDING = 2.5;

  /**
   * The border between this column and the one right of it: next to what is set flush to it, or
   * half way between both.
   */
  double borderTo(Column right) {
    double half = (x1 + right.x0) / 2;
    if (flushRight == right.flushLeft) {
      return half;
    }
    return flushRight ? Math.min(half, x1 + PADDING) : Math.max(half, right.x0 - PADDING);
  }

  double overlap(Chunk chunk) {
    return Math.min(x1, chunk.x1()) - Math.max(x0, chunk.x0());
  }

  double center() {
    return (x0 + x1) / 2;
  }
}
