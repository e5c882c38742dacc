package org.mingzhang.extractor.page;

/**
 * A run of glyphs on one line without a gap between them.
 *
 * @param text what it says, in Unicode, never empty
 * @param box where it stands
 * @param fontSize size of the letters as displayed, in points
 * @param direction the way it runs
 * @param hidden whether it is invisible, as the text layer over a scan is
 */
public record Word(
    String text, Box box, double fontSize, TextDirection direction, boolean hidden) {}
