package org.mingzhang.extractor.page;

/**
 * A part of a page that could not be read.
 *
 * @param box the part
 * @param reason why, in plain words
 */
public record UnreadRegion(Box box, String reason) {}
