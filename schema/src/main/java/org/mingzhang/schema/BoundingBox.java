package org.mingzhang.schema;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * A box on a page in PDF points, origin at the top left of the page as displayed (rotation and crop
 * box applied). Written as {@code [x0, y0, x1, y1]}, rounded to hundredths of a point.
 *
 * @param x0 left edge
 * @param y0 top edge
 * @param x1 right edge
 * @param y1 bottom edge
 */
public record BoundingBox(double x0, double y0, double x1, double y1) {

  public BoundingBox {
    x0 = hundredths(x0);
    y0 = hundredths(y0);
    x1 = hundredths(x1);
    y1 = hundredths(y1);
  }

  /** Reads the four-number array form. */
  @JsonCreator
  public static BoundingBox of(List<Double> edges) {
    if (edges.size() != 4) {
      throw new IllegalArgumentException("bbox needs 4 numbers, has " + edges.size());
    }
    return new BoundingBox(edges.get(0), edges.get(1), edges.get(2), edges.get(3));
  }

  /** The four edges in the order of the contract. */
  @JsonValue
  public List<Double> edges() {
    return List.of(x0, y0, x1, y1);
  }

  private static double hundredths(double points) {
    return Math.rint(points * 100) / 100;
  }
}
