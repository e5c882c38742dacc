package org.mingzhang.schema;

/**
 * Where a value stands and how it was read.
 *
 * @param page page number in the file, 1-based; null for input without pages
 * @param bbox its box on the page; null for input without geometry
 * @param line 1-based line of a text dump; null for input with geometry
 * @param raw what the page says, before any normalising or repair; never null for an amount
 * @param method how it was read, or null
 * @param confidence calibrated probability that the value is right, 0 to 1
 */
public record Source(
    Integer page, BoundingBox bbox, Integer line, String raw, Method method, double confidence) {}
