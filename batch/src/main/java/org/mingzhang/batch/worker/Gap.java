package org.mingzhang.batch.worker;

/**
 * Something that was not read.
 *
 * @param page 1-based, or null for input without pages
 * @param line 1-based line of a text, or null
 * @param reason why, in plain words
 */
public record Gap(Integer page, Integer line, String reason) {}
