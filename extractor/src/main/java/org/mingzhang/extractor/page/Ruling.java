package org.mingzhang.extractor.page;

/**
 * A straight upright or level line drawn on the page (表格线).
 *
 * @param x0 left end
 * @param y0 upper end
 * @param x1 right end; equals {@code x0} for an upright ruling
 * @param y1 lower end; equals {@code y0} for a level ruling
 * @param thickness in points
 */
public record Ruling(double x0, double y0, double x1, double y1, double thickness) {

  public Ruling {
    if (x0 > x1 || y0 > y1 || (x0 != x1 && y0 != y1)) {
      throw new IllegalArgumentException("not a ruling: " + x0 + "," + y0 + "," + x1 + "," + y1);
    }
  }

  /** A level ruling at height {@code y}. */
  public static Ruling level(double x0, double x1, double y, double thickness) {
    return new Ruling(x0, y, x1, y, thickness);
  }

  /** An upright ruling at {@code x}. */
  public static Ruling upright(double x, double y0, double y1, double thickness) {
    return new Ruling(x, y0, x, y1, thickness);
  }

  public boolean isLevel() {
    return y0 == y1;
  }

  public double length() {
    return x1 - x0 + y1 - y0;
  }
}
