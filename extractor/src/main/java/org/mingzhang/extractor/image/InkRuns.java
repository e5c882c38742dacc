package org.mingzhang.extractor.image;

import java.util.Arrays;

/** The ink of a picture as level runs of pixels, and the connected components (连通域) they form. */
final class InkRuns {

  /** More runs than any printed page has; a picture beyond is noise or a photograph. */
  static final int MOST = 1_000_000;

  private int[] y = new int[4096];
  private int[] from = new int[4096];
  private int[] to = new int[4096];
  private int count;

  private InkRuns() {}

  /**
   * The ink of a picture.
   *
   * @param threshold the darkness from which on a pixel is ink
   * @return null if there are more runs than a printed page has
   */
  static InkRuns of(int width, int height, byte[] darkness, int threshold) {
    InkRuns runs = new InkRuns();
    for (int row = 0; row < height; row++) {
      int start = row * width;
      int x = 0;
      while (x < width) {
        while (x < width && (darkness[start + x] & 0xff) < threshold) {
          x++;
        }
        int first = x;
        while (x < width && (darkness[start + x] & 0xff) >= threshold) {
          x++;
        }
        if (x > first) {
          runs.add(row, first, x);
        }
      }
      if (runs.count > MOST) {
        return null;
      }
    }
    return runs;
  }

  private void add(int row, int first, int end) {
    if (count == y.length) {
      y = Arrays.copyOf(y, count * 2);
      from = Arrays.copyOf(from, count * 2);
      to = Arrays.copyOf(to, count * 2);
    }
    y[count] = row;
    from[count] = first;
    to[count] = end;
    count++;
  }

  /** The connected components of the ink, in no order. */
  Blob[] blobs() {
    int[] sets = RunSets.of(y, from, to, count);
    int[][] groups = RunSets.groups(sets, count);
    Blob[] blobs = new Blob[groups.length];
    for (int g = 0; g < groups.length; g++) {
      blobs[g] = blob(groups[g]);
    }
    return blobs;
  }

  private Blob blob(int[] members) {
    int[] runs = new int[members.length * 3];
    for (int i = 0; i < members.length; i++) {
      int m = members[i];
      runs[3 * i] = y[m];
      runs[3 * i + 1] = from[m];
      runs[3 * i + 2] = to[m];
    }
    return Blob.of(runs);
  }
}
