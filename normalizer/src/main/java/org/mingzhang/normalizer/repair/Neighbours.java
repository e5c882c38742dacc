package org.mingzhang.normalizer.repair;

import java.util.Collection;

/**
 * What lines tell about the lines beside them: a page of a scan is garbled from end to end, a page
 * born digital nowhere (two hidden states, forward-backward).
 */
final class Neighbours {

  /** How rarely a garbled line follows a clean one, or the other way round. */
  private static final double SWITCH = 0.01;

  private static final double FIRST = 0.1;
  private static final double LOUDEST = 12;

  private double fromAbove = FIRST;

  /**
   * The probability that the next line is garbled as far as the others can tell.
   *
   * @param weight of the line itself, see {@link LineEvidence#told}; not counted, but told to the
   *     lines that follow
   * @param below weights of the lines that follow, the nearest first
   */
  double prior(double weight, Collection<Double> below) {
    Double[] weights = below.toArray(Double[]::new);
    double fromBelow = 0;
    for (int i = weights.length - 1; i >= 0; i--) {
      fromBelow = overOneLine(fromBelow + clipped(weights[i]));
    }
    double prior = posterior(fromAbove, fromBelow);
    double garbled = posterior(fromAbove, weight);
    fromAbove = garbled * (1 - SWITCH) + (1 - garbled) * SWITCH;
    return prior;
  }

  /** What a weight says one line away: never more than the odds of a switch. */
  private static double overOneLine(double weight) {
    double odds = Math.exp(weight);
    return Math.log(((1 - SWITCH) * odds + SWITCH) / (SWITCH * odds + 1 - SWITCH));
  }

  private static double posterior(double prior, double weight) {
    double odds = Math.log(prior) - Math.log1p(-prior) + clipped(weight);
    return 1 / (1 + Math.exp(-odds));
  }

  private static double clipped(double weight) {
    return Math.max(-LOUDEST, Math.min(LOUDEST, weight));
  }
}
