package org.mingzhang.normalizer.repair;

/**
 * Something else that may have been printed.
 *
 * @param text may be empty
 * @param probability 0 to 1
 */
public record Alternative(String text, double probability) {}
