package org.mingzhang.extractor.text;

import java.util.Arrays;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.TextDirection;
import org.mingzhang.extractor.page.Word;

/**
 * A word with the places of its characters, so that it can be cut where a table needs it.
 *
 * @param word the word
 * @param edges x of the left edge of each character (UTF-16 unit), then of the right edge of the
 *     last one; for a word that does not run from left to right only the first and last are told
 *     apart. Not to be changed.
 * @param seams indices of the characters, the first one aside, at which the page began a string of
 *     its own. Not to be changed.
 */
// Lists would box numbers for each character of a page.
@SuppressWarnings("ArrayRecordComponent")
public record Run(Word word, double[] edges, int[] seams) {

  public Run {
    if (edges.length != word.text().length() + 1) {
      throw new IllegalArgumentException("one edge more than characters needed: " + word.text());
    }
  }

  /** A word of which nothing is known but its box: all its characters are equally wide. */
  public static Run evenly(Word word) {
    int length = word.text().length();
    double[] edges = new double[length + 1];
    for (int i = 0; i <= length; i++) {
      edges[i] = word.box().x0() + word.box().width() * i / length;
    }
    return new Run(word, edges, new int[0]);
  }

  public Box box() {
    return word.box();
  }

  public boolean runsLeftToRight() {
    return word.direction() == TextDirection.LEFT_TO_RIGHT;
  }

  /**
   * The part from character {@code from} up to but not including {@code to}.
   *
   * @throws IndexOutOfBoundsException if there are no such characters
   */
  public Run part(int from, int to) {
    if (from == 0 && to == word.text().length()) {
      return this;
    }
    double[] part = Arrays.copyOfRange(edges, from, to + 1);
    Box box = word.box();
    Box cut =
        new Box(
            Math.min(part[0], part[part.length - 1]), box.y0(), part[part.length - 1], box.y1());
    Word piece =
        new Word(
            word.text().substring(from, to), cut, word.fontSize(), word.direction(), word.hidden());
    int[] inside =
        Arrays.stream(seams).filter(s -> s > from && s < to).map(s -> s - from).toArray();
    return new Run(piece, part, inside);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Run run
        && word.equals(run.word)
        && Arrays.equals(edges, run.edges)
        && Arrays.equals(seams, run.seams);
  }

  @Override
  public int hashCode() {
    return word.hashCode();
  }

  @Override
  public String toString() {
    return "Run[" + word + "]";
  }
}
