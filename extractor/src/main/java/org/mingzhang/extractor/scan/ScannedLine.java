package org.mingzhang.extractor.scan;

import org.mingzhang.extractor.image.InkLine;

/**
 * A line of ink on its way through the engines.
 *
 * @param number its number among the lines of the page, by which its readings are found
 * @param ink the line
 */
record ScannedLine(int number, InkLine ink) {}
