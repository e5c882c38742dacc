package org.mingzhang.extractor.image;

/**
 * An upright rectangle in flat pixels (see {@link PageInk}).
 *
 * @param left left edge
 * @param top upper edge
 * @param right right edge, not left of {@code left}
 * @param bottom lower edge, not above {@code top}
 */
public record FlatBox(double left, double top, double right, double bottom) {

  public double width() {
    return right - left;
  }

  public double height() {
    return bottom - top;
  }

  /** Whether a place lies in the box. */
  public boolean contains(double x, double y) {
    return x >= left && x < right && y >= top && y < bottom;
  }

  /** Whether a piece of ink lies in the box, or sticks out by no more than {@code by}. */
  boolean holds(Blob blob, double by) {
    return blob.left() >= left - by
        && blob.right() <= right + by
        && blob.top() >= top - by
        && blob.bottom() <= bottom + by;
  }
}
