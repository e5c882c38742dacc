package org.mingzhang.schema;

/** How probabilities (置信度) are told in a document. */
final class Confidence {

  /**
   * Four digits after the point are kept: what lies beyond them is noise, down to the order in
   * which a computer adds, and the same file is to give the same document each time.
   */
  private static final double PRECISION = 1e4;

  private Confidence() {}

  /** A probability rounded; what is not certain does not become so. */
  static double rounded(double confidence) {
    double rounded = Math.round(confidence * PRECISION) / PRECISION;
    return confidence < 1 ? Math.min(rounded, 1 - 1 / PRECISION) : rounded;
  }
}
