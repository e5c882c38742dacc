package org.mingzhang.extractor.image;

/**
 * The star in the middle of a seal: five points, inner corners where the lines from point to point
 * cross.
 *
 * @param centerX its middle, in pixels
 * @param centerY its middle, in pixels
 * @param radius from its middle to a point
 * @param turn the direction of a point, in radians clockwise from the right
 */
record SealStar(double centerX, double centerY, double radius, double turn) {

  private static final int POINTS = 5;

  /** From the middle to an inner corner, as a share of the radius: sin 18° / sin 54°. */
  private static final double INNER = 0.382;

  private static final double HALF_POINT = Math.PI / POINTS;

  /** Whether a place is in the star or no more than {@code margin} pixels beside it. */
  boolean holds(double x, double y, double margin) {
    double distance = Math.hypot(x - centerX, y - centerY);
    if (distance > radius + 2 * margin) {
      return false;
    }
    double angle = Math.atan2(y - centerY, x - centerX) - turn;
    double fromPoint = Math.abs(Math.IEEEremainder(angle, 2 * HALF_POINT));
    // The edge from the point (radius, 0) to the inner corner next to it.
    double cornerX = INNER * radius * Math.cos(HALF_POINT);
    double cornerY = INNER * radius * Math.sin(HALF_POINT);
    double edgeX = cornerX - radius;
    double toX = distance * Math.cos(fromPoint) - radius;
    double toY = distance * Math.sin(fromPoint);
    double beside = (edgeX * toY - cornerY * toX) / Math.hypot(edgeX, cornerY);
    return -beside <= margin;
  }
}
