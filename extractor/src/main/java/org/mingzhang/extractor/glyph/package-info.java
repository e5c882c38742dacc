/**
 * Compares the digits of a page with each other: one page prints a digit many times in one type, so
 * that its own digits tell how a 5 and a 6 look there.
 */
package org.mingzhang.extractor.glyph;
