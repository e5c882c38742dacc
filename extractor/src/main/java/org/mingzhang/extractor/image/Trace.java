package org.mingzhang.extractor.image;

import java.util.Arrays;

/**
 * A thin dark line followed through a picture, roughly along one axis: from left to right for a
 * level one, from top to bottom (in the mirrored picture) for an upright one.
 *
 * @param from the pixel on the axis at which it begins
 * @param path its place across the axis at each pixel from {@code from} on. Not to be changed.
 * @param marks at each pixel the sum of {@link #INK}, {@link #CLEAR_BEFORE} and {@link
 *     #CLEAR_AFTER}. Not to be changed.
 * @param thickness in pixels
 * @param darkness of its middle, 0 to 255
 */
// Lists would box numbers for each pixel of a line.
@SuppressWarnings("ArrayRecordComponent")
record Trace(int from, float[] path, byte[] marks, double thickness, int darkness) {

  /** There is ink on the line. */
  static final byte INK = 1;

  /** There is no ink beside the line, on the side of smaller places. */
  static final byte CLEAR_BEFORE = 2;

  /** There is no ink beside the line, on the other side. */
  static final byte CLEAR_AFTER = 4;

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

  /** The share of its length on which there is ink, 0 to 1. */
  double coverage() {
    return coverage(from, to());
  }

  /** The share of a part on which there is ink. */
  double coverage(int partFrom, int partTo) {
    return share(partFrom, partTo, INK);
  }

  /** The share of its length on which there is no ink beside it, on its clearer side. */
  double clearance() {
    return clearance(from, to());
  }

  /** The share of a part on which there is no ink beside it, on the part's clearer side. */
  double clearance(int partFrom, int partTo) {
    return Math.max(share(partFrom, partTo, CLEAR_BEFORE), share(partFrom, partTo, CLEAR_AFTER));
  }

  private double share(int partFrom, int partTo, byte mark) {
    int first = Math.max(0, partFrom - from);
    int end = Math.min(marks.length, partTo - from);
    int count = 0;
    for (int i = first; i < end; i++) {
      count += (marks[i] & mark) == 0 ? 0 : 1;
    }
    return end > first ? (double) count / (end - first) : 1;
  }

  /** The longest part without ink, in pixels. */
  int longestGap() {
    int longest = 0;
    int gap = 0;
    for (byte mark : marks) {
      gap = (mark & INK) == 0 ? gap + 1 : 0;
      longest = Math.max(longest, gap);
    }
    return longest;
  }

  /** The part from one pixel on the axis up to but not including another. */
  Trace part(int partFrom, int partTo) {
    if (partFrom <= from && partTo >= to()) {
      return this;
    }
    return new Trace(
        partFrom,
        Arrays.copyOfRange(path, partFrom - from, partTo - from),
        Arrays.copyOfRange(marks, partFrom - from, partTo - from),
        thickness,
        darkness);
  }
}
