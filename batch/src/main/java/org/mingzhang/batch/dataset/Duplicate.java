package org.mingzhang.batch.dataset;

/**
 * An input with the same bytes as another.
 *
 * @param input its name
 * @param of the name of the other, which is read
 */
public record Duplicate(String input, String of) {}
