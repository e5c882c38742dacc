package org.mingzhang.normalizer.repair;

/**
 * What may have been printed where the OCR read a given piece of text.
 *
 * @param printed folded; may be empty
 * @param score logarithm of the probability that the OCR reads the piece if this was printed
 * @param variant whether the piece is another form of the same character
 */
public record Candidate(String printed, float score, boolean variant) {}
