package org.mingzhang.extractor.image;

import java.util.Arrays;

/**
 * Ink that hangs together: a letter, a part of one, a stroke, a speck.
 *
 * @param left its first column, in pixels
 * @param top its first row
 * @param right the column after its last one
 * @param bottom the row after its last one
 * @param area its pixels
 * @param runs y, first x and end x of each of its level runs, from top to bottom. Not to be
 *     changed.
 */
// A list would box three numbers for each run of a page.
@SuppressWarnings("ArrayRecordComponent")
record Blob(int left, int top, int right, int bottom, int area, int[] runs) {

  /** What the given runs of pixels make, from top to bottom; null if there are none. */
  static Blob of(int[] runs) {
    if (runs.length == 0) {
      return null;
    }
    int left = Integer.MAX_VALUE;
    int right = Integer.MIN_VALUE;
    int area = 0;
    for (int i = 0; i < runs.length; i += 3) {
      left = Math.min(left, runs[i + 1]);
      right = Math.max(right, runs[i + 2]);
      area += runs[i + 2] - runs[i + 1];
    }
    return new Blob(left, runs[0], right, runs[runs.length - 3] + 1, area, runs);
  }

  /** The same ink so many pixels further right and down. */
  Blob moved(int x, int y) {
    if (x == 0 && y == 0) {
      return this;
    }
    int[] moved = runs.clone();
    for (int i = 0; i < moved.length; i += 3) {
      moved[i] += y;
      moved[i + 1] += x;
      moved[i + 2] += x;
    }
    return new Blob(left + x, top + y, right + x, bottom + y, area, moved);
  }

  /** Its part from one row up to but not including another; null if it has none there. */
  Blob between(int fromRow, int toRow) {
    int first = 0;
    while (first < runs.length && runs[first] < fromRow) {
      first += 3;
    }
    int last = first;
    while (last < runs.length && runs[last] < toRow) {
      last += 3;
    }
    return of(Arrays.copyOfRange(runs, first, last));
  }

  int width() {
    return right - left;
  }

  int height() {
    return bottom - top;
  }

  double centerX() {
    return (left + right) / 2.0;
  }

  double centerY() {
    return (top + bottom) / 2.0;
  }
}
