package org.mingzhang.extractor.image;

/**
 * A thin dark line followed through a picture, roughly along one axis: from left to right for a
 * level one, from top to bottom (in the mirrored picture) for an upright one.
 *
 * @param from the pixel on the axis at which it begins
 * @param path its place across the axis at each pixel from {@code from} on. Not to be changed.
 * @param thickness in pixels
 * @param darkness of its middle, 0 to 255
 * @param coverage the share of its length on which there is ink, 0 to 1
 * @param longestGap the longest part without ink, in pixels
 * @param clearance the share of its length on which there is no ink beside it, on the side on which
 *     there is less, 0 to 1
 */
// A list would box a number for each pixel of a line.
@SuppressWarnings("ArrayRecordComponent")
record Trace(
    int from,
    float[] path,
    double thickness,
    int darkness,
    double coverage,
    int longestGap,
    double clearance) {

  /** The pixel after its last one. */
  int to() {
    return from + path.length;
  }

  int length() {
    return path.length;
  }

  double at(int along) {
    return path[Math.max(0, Math.min(path.length - 1, along - from))];
  }
}
