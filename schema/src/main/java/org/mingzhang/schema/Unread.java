package org.mingzhang.schema;

/**
 * Something on a page that could not be read.
 *
 * @param page page number in the file, 1-based
 * @param bbox its box, the whole page where nothing of it was read
 * @param reason why, in plain words
 */
public record Unread(int page, BoundingBox bbox, String reason) {}
