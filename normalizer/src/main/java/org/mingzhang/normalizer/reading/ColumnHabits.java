package org.mingzhang.normalizer.reading;

import java.util.HashMap;
import java.util.Map;

/** What the cells of one column have in common, for reading the doubtful ones among them. */
final class ColumnHabits {

  /** The share of the numbers that must have the same decimals to make it a habit. */
  private static final double HABIT = 0.8;

  private static final int FEWEST = 3;

  private final SignPrior signs = new SignPrior();
  private final Map<Integer, Integer> decimals = new HashMap<>();
  private final Map<String, Integer> texts = new HashMap<>();
  private int numbers;
  private int words;

  void hearSign(String sign, double probability) {
    signs.hear(sign, probability);
  }

  /** Hears the number of a cell as it was read, without sign and measure. */
  void hearNumber(String number) {
    numbers++;
    int point = number.lastIndexOf('.');
    decimals.merge(point < 0 ? 0 : number.length() - point - 1, 1, Integer::sum);
  }

  /** Hears a text that is no number. */
  void hearWords(String text) {
    words++;
    texts.merge(Punctuation.plainText(text), 1, Integer::sum);
  }

  SignPrior signs() {
    return signs;
  }

  /** Whether nearly all cells that say something hold numbers. */
  boolean isNumeric() {
    return numbers >= FEWEST && numbers >= HABIT * (numbers + words);
  }

  /** How many decimals nearly all numbers have; -1 where they differ. */
  int usualDecimals() {
    return decimals.entrySet().stream()
        .filter(entry -> numbers >= FEWEST && entry.getValue() >= HABIT * numbers)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(-1);
  }

  /** How many cells say exactly this, but for the shape of punctuation. */
  int count(String text) {
    return texts.getOrDefault(Punctuation.plainText(text), 0);
  }
}
