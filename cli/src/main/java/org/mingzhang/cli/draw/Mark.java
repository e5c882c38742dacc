package org.mingzhang.cli.draw;

import org.mingzhang.extractor.page.Box;

/**
 * An extracted value's place on a page.
 *
 * @param box where it stands, in points
 * @param confidence probability that it is right, 0 to 1
 * @param label what was made of it, or the empty text
 */
record Mark(Box box, double confidence, String label) {}
