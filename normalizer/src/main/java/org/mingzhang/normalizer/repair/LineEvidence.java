package org.mingzhang.normalizer.repair;

import java.util.Collections;
import java.util.List;

/**
 * A line before it is known whether it is garbled; of a very long line the beginning.
 *
 * @param read the line
 * @param compact as the models see it
 * @param decoding if it is garbled; null for a line without text
 * @param weight how much the line speaks for being garbled: logarithm of the ratio of the
 *     probabilities of such a line among garbled and among clean ones
 * @param told the same as far as the neighbours should believe it
 * @param rest what follows it on the same line; mostly empty
 */
record LineEvidence(
    String read, CompactLine compact, Decoding decoding, double weight, double told, String rest) {

  private static final double CLEAN_ENOUGH = 0.5;

  /** The line repaired, given the probability that lines here are garbled, before looking at it. */
  RepairedLine given(double prior) {
    if (decoding == null) {
      return untouched(0);
    }
    double odds = Math.log(prior) - Math.log1p(-prior) + weight;
    double garbled = 1 / (1 + Math.exp(-odds));
    return garbled < CLEAN_ENOUGH
        ? untouched(garbled)
        : LineBuilder.build(read, compact, decoding, garbled);
  }

  private RepairedLine untouched(double garbled) {
    return new RepairedLine(
        read, read, Collections.nCopies(read.length(), 1 - garbled), List.of(), garbled);
  }
}
