package org.mingzhang.extractor.page;

/**
 * What one way of reading makes of a cell. A cell may have several; the extractor never chooses.
 *
 * @param text the lines of the cell from top to bottom, separated by {@code \n}
 * @param method how it was read
 * @param confidence the reader's own probability that the text is right, 0 to 1
 * @param box the box around the text itself
 */
public record Reading(String text, ReadingMethod method, double confidence, Box box) {}
