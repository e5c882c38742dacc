package org.mingzhang.normalizer.compare;

import java.math.BigDecimal;

/**
 * A figure of one document.
 *
 * @param label what it is of
 * @param column the headers over it, joined by {@code /}; empty where there are none
 * @param yuan the amount, in yuan; where rows with the same label were summed, their sum; null
 *     where the document gives none
 * @param page where it stands, 1-based, or null
 */
public record Entry(Label label, String column, BigDecimal yuan, Integer page) {}
