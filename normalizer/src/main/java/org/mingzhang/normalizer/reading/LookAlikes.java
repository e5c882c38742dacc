package org.mingzhang.normalizer.reading;

import java.util.Map;

/** Characters that readers of print take for one another (形近字). */
final class LookAlikes {

  /** What a character may have been in a number; engines print full-width forms now and then. */
  private static final Map<String, String> IN_NUMBERS =
      Map.ofEntries(
          Map.entry("O", "0"),
          Map.entry("o", "0"),
          Map.entry("〇", "0"),
          Map.entry("Q", "0"),
          Map.entry("D", "0"),
          Map.entry("l", "1"),
          Map.entry("I", "1"),
          Map.entry("|", "1"),
          Map.entry("丨", "1"),
          Map.entry("i", "1"),
          Map.entry("Z", "2"),
          Map.entry("z", "2"),
          Map.entry("S", "5"),
          Map.entry("s", "5"),
          Map.entry("B", "8"),
          Map.entry("g", "9"),
          Map.entry("q", "9"),
          Map.entry("，", ","),
          Map.entry("、", ","),
          Map.entry("‚", ","),
          Map.entry("。", "."),
          Map.entry("·", "."),
          Map.entry("•", "."));

  /** The same character in another form: no evidence is needed to take one for the other. */
  private static final String SAME = "，。·•‚〇";

  /** Signs of comparison as readers without them print them. */
  private static final String AT_LEAST = "≥之过〉》≫ンク〕冫≻⋝";

  private static final String AT_MOST = "≤和委入〈《≪くぐ〔≺⋜";

  private LookAlikes() {}

  /** The character of a number that a text may have been; null where there is none. */
  static String inNumbers(String text) {
    return IN_NUMBERS.get(text);
  }

  /** Whether a character and its form in numbers are the same print. */
  static boolean isSameInNumbers(String text) {
    return SAME.contains(text);
  }

  /** Whether a text in front of a number is ≥ or what readers make of it. */
  static boolean isAtLeast(String text) {
    return !text.isEmpty() && AT_LEAST.contains(text);
  }

  /** Whether a text in front of a number is ≤ or what readers make of it. */
  static boolean isAtMost(String text) {
    return !text.isEmpty() && AT_MOST.contains(text);
  }
}
