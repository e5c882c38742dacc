package org.mingzhang.extractor.textfile;

/**
 * A line of a text file.
 *
 * @param text without its line break; U+FFFD stands for what could not be decoded
 * @param end the line break: empty at the end of a file without one
 * @param damaged whether something could not be decoded
 */
public record TextLine(String text, String end, boolean damaged) {}
