package org.mingzhang.extractor.image;

import java.util.Arrays;

/** Which runs of pixels hang together, over an edge or a corner. */
final class RunSets {

  private RunSets() {}

  /**
   * The set of each run, as the number of one of its runs (union-find).
   *
   * @param y the row of each run, ascending
   * @param from its first pixel, ascending within a row
   * @param to the pixel after its last one
   * @param count how many runs there are
   */
  static int[] of(int[] y, int[] from, int[] to, int count) {
    int[] parent = new int[count];
    Arrays.setAll(parent, i -> i);
    int above = 0;
    int rowStart = 0;
    for (int i = 0; i < count; i++) {
      if (i > 0 && y[i] != y[i - 1]) {
        above = y[i] == y[i - 1] + 1 ? rowStart : i;
        rowStart = i;
      }
      while (above < rowStart && to[above] < from[i]) {
        above++;
      }
      for (int j = above; j < rowStart && from[j] <= to[i]; j++) {
        join(parent, i, j);
      }
    }
    for (int i = 0; i < count; i++) {
      parent[i] = find(parent, i);
    }
    return parent;
  }

  /** The runs of each set. */
  static int[][] groups(int[] set, int count) {
    int[] number = new int[count];
    int groups = 0;
    for (int i = 0; i < count; i++) {
      if (set[i] == i) {
        number[i] = groups++;
      }
    }
    int[] sizes = new int[groups];
    for (int i = 0; i < count; i++) {
      sizes[number[set[i]]]++;
    }
    int[][] members = new int[groups][];
    for (int g = 0; g < groups; g++) {
      members[g] = new int[sizes[g]];
    }
    int[] filled = new int[groups];
    for (int i = 0; i < count; i++) {
      int g = number[set[i]];
      members[g][filled[g]++] = i;
    }
    return members;
  }

  private static int find(int[] parent, int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  private static void join(int[] parent, int a, int b) {
    int rootA = find(parent, a);
    int rootB = find(parent, b);
    parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }
}
