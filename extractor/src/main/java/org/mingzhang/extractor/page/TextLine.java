package org.mingzhang.extractor.page;

import java.util.List;

/**
 * Words that stand on one line, left to right.
 *
 * @param text the words joined, a space where there is a gap between them
 * @param box where the line stands
 * @param fontSize the size of most of its letters, in points
 * @param words its words
 */
public record TextLine(String text, Box box, double fontSize, List<Word> words) {
  public TextLine {
    words = List.copyOf(words);
  }
}
