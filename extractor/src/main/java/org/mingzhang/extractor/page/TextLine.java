package org.mingzhang.extractor.page;

import java.util.List;

/**
 * Words that stand on one line, left to right.
 *
 * @param text the words joined, a space where there is a gap between them
 * @param box where the line stands
 * @param fontSize the size of most of its letters, in points
 * @param words its words
 * @param readings what was read in it, best first, as for a cell; none for born-digital text, of
 *     which {@code text} is all there is to know
 */
public record TextLine(
    String text, Box box, double fontSize, List<Word> words, List<Reading> readings) {
  public TextLine {
    words = List.copyOf(words);
    readings = List.copyOf(readings);
  }

  /** A line of born-digital text. */
  public TextLine(String text, Box box, double fontSize, List<Word> words) {
    this(text, box, fontSize, words, List.of());
  }
}
