package org.mingzhang.batch.dataset;

/**
 * An input that a document is made of.
 *
 * @param input its name
 * @param sha256 of its bytes
 */
public record Member(String input, String sha256) {}
