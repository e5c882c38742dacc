package org.mingzhang.extractor.page;

import java.util.Collection;

/**
 * An upright rectangle on a page, in points from the top left corner.
 *
 * @param x0 left edge
 * @param y0 top edge
 * @param x1 right edge, not left of {@code x0}
 * @param y1 bottom edge, not above {@code y0}
 */
public record Box(double x0, double y0, double x1, double y1) {

  public Box {
    if (!(x0 <= x1) || !(y0 <= y1)) {
      throw new IllegalArgumentException("not a box: " + x0 + ", " + y0 + ", " + x1 + ", " + y1);
    }
  }

  /** The smallest box that holds both. */
  public Box union(Box other) {
    return new Box(
        Math.min(x0, other.x0),
        Math.min(y0, other.y0),
        Math.max(x1, other.x1),
        Math.max(y1, other.y1));
  }

  /** The smallest box that holds all of {@code boxes}, of which there must be one at least. */
  public static Box around(Collection<Box> boxes) {
    return boxes.stream().reduce(Box::union).orElseThrow();
  }

  public double width() {
    return x1 - x0;
  }

  public double height() {
    return y1 - y0;
  }

  public double area() {
    return width() * height();
  }

  public double centerX() {
    return (x0 + x1) / 2;
  }

  public double centerY() {
    return (y0 + y1) / 2;
  }

  /** Whether the point lies in the box or on its edge. */
  public boolean contains(double x, double y) {
    return x >= x0 && x <= x1 && y >= y0 && y <= y1;
  }

  /** How far both boxes overlap from left to right; 0 where they do not. */
  public double overlapX(Box other) {
    return Math.max(0, Math.min(x1, other.x1) - Math.max(x0, other.x0));
  }

  /** How far both boxes overlap from top to bottom; 0 where they do not. */
  public double overlapY(Box other) {
    return Math.max(0, Math.min(y1, other.y1) - Math.max(y0, other.y0));
  }

  /** The area that both boxes cover. */
  public double overlapArea(Box other) {
    return overlapX(other) * overlapY(other);
  }

  /** This box grown by {@code by} points on every side. */
  public Box grow(double by) {
    return new Box(x0 - by, y0 - by, x1 + by, y1 + by);
  }
}
