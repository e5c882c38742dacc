package org.mingzhang.normalizer.reading;

/** The probability that a text is right of which a hidden layer is all that was read. */
final class LayerConfidence {

  /** Nobody looked at the picture: what a layer says may be wrong and look right. */
  private static final double MOST = 0.95;

  /** Doubts within one text go together in part. Chosen, not measured. */
  private static final double INDEPENDENT = 0.7;

  private LayerConfidence() {}

  /**
   * The probability of a text.
   *
   * @param network what the repair made of the layer
   */
  static double of(Network network) {
    double all = Math.pow(network.joint(), INDEPENDENT);
    return Math.min(MOST, all * Math.pow(network.weakest(), 1 - INDEPENDENT));
  }
}
