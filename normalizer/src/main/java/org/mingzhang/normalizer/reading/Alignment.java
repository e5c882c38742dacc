package org.mingzhang.normalizer.reading;

import java.util.Arrays;

/**
 * Aligns the characters of two readings of the same text: the cheapest way of turning one into the
 * other by exchanging, leaving out and putting in (edit distance, Wagner and Fischer 1974).
 */
final class Alignment {

  /** Longer pairs of texts than this are not aligned: the table would take too much memory. */
  private static final long MOST_PAIRS = 4_000_000;

  private static final double GAP = 0.8;

  /** What it costs to take one character for another. */
  @FunctionalInterface
  interface Exchange {
    /** 0 where both are the same, 1 where nothing speaks for the exchange. */
    double cost(int left, int right);
  }

  /** The right partner of each left character; -1 where it has none. */
  private final int[] partners;

  private Alignment(int[] partners) {
    this.partners = partners;
  }

  /**
   * Aligns two texts.
   *
   * @param left how many characters the left text has
   * @param right how many the right text has
   * @param exchange what it costs to take one for the other
   * @return partners for all of them, or none at all where the texts are too long
   */
  static Alignment of(int left, int right, Exchange exchange) {
    int[] partners = new int[left];
    Arrays.fill(partners, -1);
    if ((long) (left + 1) * (right + 1) > MOST_PAIRS) {
      return new Alignment(partners);
    }
    double[][] cost = new double[left + 1][right + 1];
    for (int i = 0; i <= left; i++) {
      for (int j = 0; j <= right; j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = GAP * (i + j);
        } else {
          double exchanged = cost[i - 1][j - 1] + exchange.cost(i - 1, j - 1);
          cost[i][j] = Math.min(exchanged, GAP + Math.min(cost[i - 1][j], cost[i][j - 1]));
        }
      }
    }
    int i = left;
    int j = right;
    while (i > 0 && j > 0) {
      if (cost[i][j] >= cost[i - 1][j - 1] + exchange.cost(i - 1, j - 1) - 1e-9) {
        partners[--i] = --j;
      } else if (cost[i][j] >= cost[i - 1][j] + GAP - 1e-9) {
        i--;
      } else {
        j--;
      }
    }
    return new Alignment(partners);
  }

  /** The right partner of a left character; -1 where it has none. */
  int partnerOf(int left) {
    return partners[left];
  }
}
