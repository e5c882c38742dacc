package org.mingzhang.extractor.layout;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Word;

/**
 * Words of one line that stand together, with a wider gap on either side: the part of a cell that
 * is on this line.
 *
 * @param words its words from left to right
 * @param text the words joined, a space where there is a gap between them
 * @param box where it stands
 * @param fontSize the size of its largest word, in points
 */
record Chunk(List<Word> words, String text, Box box, double fontSize) {

  /** A gap of this share of the letter size is a space in the text. */
  private static final double SPACE = 0.12;

  static Chunk of(List<Word> words) {
    StringBuilder text = new StringBuilder();
    Box box = words.get(0).box();
    double size = 0;
    Word last = null;
    for (Word word : words) {
      if (last != null && word.box().x0() - last.box().x1() > SPACE * size(word)) {
        text.append(' ');
      }
      text.append(word.text());
      box = box.union(word.box());
      size = Math.max(size, size(word));
      last = word;
    }
    return new Chunk(List.copyOf(words), text.toString(), box, size);
  }

  /** The word's letter size; its height where the file does not say a size. */
  static double size(Word word) {
    return word.fontSize() > 0 ? word.fontSize() : Math.max(1, word.box().height());
  }

  Chunk with(Chunk right) {
    List<Word> all = new ArrayList<>(words);
    all.addAll(right.words);
    return of(all);
  }

  boolean isFigure() {
    return NumberShape.isFigure(text);
  }

  /** A figure proper: neither a filler nor a year. */
  boolean isAmount() {
    return isFigure() && !NumberShape.isYear(text) && !NumberShape.isFiller(text);
  }

  double x0() {
    return box.x0();
  }

  double x1() {
    return box.x1();
  }

  /**
   * Whether it looks like a line of running text: long, and of several words or many characters.
   */
  boolean isProse() {
    if (box.width() < 10 * fontSize || isFigure()) {
      return false;
    }
    int ideographs = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isIdeographic(text.charAt(i))) {
        ideographs++;
      }
    }
    return ideographs >= 14 || words.size() >= 5;
  }
}
