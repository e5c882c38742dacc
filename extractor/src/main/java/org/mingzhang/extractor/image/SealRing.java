package org.mingzhang.extractor.image;

/**
 * The ring around a round seal (公章), nearly a circle: rubber gives way and scanners stretch.
 *
 * @param centerX its middle, in pixels
 * @param centerY its middle, in pixels
 * @param radii how far the middle of its stroke is from there in each direction, clockwise from the
 *     right, in equal steps. Not to be changed.
 * @param thickness of its stroke, in pixels
 */
// A list would box a number for each direction.
@SuppressWarnings("ArrayRecordComponent")
record SealRing(double centerX, double centerY, double[] radii, double thickness) {

  /** The radius in the direction of a place. */
  double radius(double x, double y) {
    double turn = Math.atan2(y - centerY, x - centerX) / (2 * Math.PI);
    int step = (int) Math.floor((turn < 0 ? turn + 1 : turn) * radii.length);
    return radii[Math.min(radii.length - 1, step)];
  }

  /** How far a place is from the middle. */
  double distance(double x, double y) {
    return Math.hypot(x - centerX, y - centerY);
  }

  /** How far outside the middle of the stroke a place is, in pixels; negative inside. */
  double offset(double x, double y) {
    return distance(x, y) - radius(x, y);
  }

  /** The largest of its radii. */
  double reach() {
    double most = 0;
    for (double radius : radii) {
      most = Math.max(most, radius);
    }
    return most;
  }
}
