package org.mingzhang.export.sqlite;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Chinese text as words that SQLite's tokenizer can tell apart. Chinese has no blanks between
 * words, and the tokenizer for such text (trigram) finds no word of two characters. So every piece
 * of two, three and four characters becomes a word of its own: a search for 水费, 培训费 or 社会保障 finds
 * it, whatever stands around it. Letters and digits stay together as they are.
 */
final class Grams {

  /** The longest piece that is a word of its own; longer searches are phrases of pairs. */
  private static final int LONGEST = 4;

  private Grams() {}

  /**
   * All pairs in their order, and the last character of each stretch: a phrase of pairs finds a
   * text of any length, the beginning of a pair finds a single character.
   *
   * @param texts texts of a row
   */
  static String pairs(List<String> texts) {
    StringBuilder words = new StringBuilder();
    for (String text : texts) {
      for (int[] stretch : Stretches.of(text)) {
        for (int i = 0; i < stretch.length; i++) {
          append(words, stretch, i, Math.min(i + 2, stretch.length));
        }
      }
      words.append(Stretches.withoutHan(text).toLowerCase(Locale.ROOT)).append(' ');
    }
    return words.toString();
  }

  /**
   * All pieces of three and four characters, each once.
   *
   * @param texts texts of a row
   */
  static String longer(List<String> texts) {
    Set<String> pieces = new LinkedHashSet<>();
    for (String text : texts) {
      for (int[] stretch : Stretches.of(text)) {
        for (int length = 3; length <= LONGEST; length++) {
          for (int i = 0; i + length <= stretch.length; i++) {
            pieces.add(new String(stretch, i, length));
          }
        }
      }
    }
    return String.join(" ", pieces);
  }

  private static void append(StringBuilder words, int[] stretch, int from, int to) {
    words.append(new String(stretch, from, to - from)).append(' ');
  }
}
