package org.mingzhang.normalizer.repair;

/**
 * What lines tell about the lines beside them: a page of a scan is garbled from end to end, a page
 * born digital nowhere (two hidden states, forward-backward).
 */
final class Neighbours {

  /** How rarely a garbled line follows a clean one, or the other way round. */
  private static final double SWITCH = 0.01;

  private static final double FIRST = 0.1;
  private static final double LOUDEST = 12;

  private Neighbours() {}

  /**
   * The probability that each line is garbled as far as the others can tell.
   *
   * @param weights of the lines, see {@link LineEvidence#weight}
   */
  static double[] priors(double[] weights) {
    int n = weights.length;
    double[] before = new double[n];
    double state = FIRST;
    for (int i = 0; i < n; i++) {
      before[i] = state;
      state = step(posterior(state, weights[i]));
    }
    double[] priors = new double[n];
    double after = 0;
    for (int i = n - 1; i >= 0; i--) {
      priors[i] = posterior(before[i], after);
      after = message(after + clipped(weights[i]));
    }
    return priors;
  }

  private static double step(double garbled) {
    return garbled * (1 - SWITCH) + (1 - garbled) * SWITCH;
  }

  /** What a weight says one line further: never more than the odds of a switch. */
  private static double message(double weight) {
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
