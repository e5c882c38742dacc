package org.mingzhang.extractor.lattice;

import java.util.Arrays;

/** Numbers 0 to n-1 in disjoint sets that can be joined (union-find with path halving). */
final class DisjointSets {

  private final int[] parent;

  DisjointSets(int count) {
    parent = new int[count];
    Arrays.setAll(parent, i -> i);
  }

  /** The number that stands for the set of {@code i}: the least of its numbers. */
  int find(int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** Makes one set of the sets of both. */
  void join(int a, int b) {
    int rootA = find(a);
    int rootB = find(b);
    parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }
}
