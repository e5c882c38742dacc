package org.mingzhang.extractor.layout;

import java.util.Locale;
import java.util.Set;

/** Tells by its characters whether a piece of text is what a column of figures holds. */
final class NumberShape {

  /** What stands in a column of figures where there is none to give. */
  private static final Set<String> FILLERS =
      Set.of(
          "-", "–", "—", "--", "——", "…", "..", "...", ":", "*", "n.a.", "n/a", "na", "nil", "x");

  private NumberShape() {}

  /** Whether {@code text} is a figure or stands for one: digits with signs, a dash, {@code n/a}. */
  static boolean isFigure(String text) {
    return isFiller(text) || hasFigureShape(text);
  }

  /** Whether {@code text} stands where a figure is missing. */
  static boolean isFiller(String text) {
    return FILLERS.contains(text.toLowerCase(Locale.ROOT));
  }

  /** Digits and signs, with a letter or two at the most (a footnote mark, a unit). */
  private static boolean hasFigureShape(String text) {
    int digits = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) { // also ０ to ９, as Chinese typesetting has them
        digits++;
      } else if (c < 0x250 && Character.isLetter(c)) {
        letters++;
      } else if (Character.isLetter(c) || isBullet(c) || c == '、') {
        return false;
      }
    }
    return digits > 0 && letters <= 1 && !Character.isLetter(text.charAt(0)) && !isEnumerator(text);
  }

  /** Whether {@code text} is a figure printed as money is: with decimals or separators. */
  static boolean isPrecise(String text) {
    return isFigure(text) && text.chars().skip(1).anyMatch(c -> ".,．，".indexOf(c) >= 0);
  }

  /**
   * A full stop or bracket after one or two digits: {@code 1.} or {@code 2)} count, not measure.
   */
  private static boolean isEnumerator(String text) {
    char last = text.charAt(text.length() - 1);
    return text.length() <= 3
        && Character.isDigit(text.charAt(0))
        && (last == '.' || last == ')' || last == '．');
  }

  /** A year from 1900 to 2100, also with a footnote mark, as heads of columns are. */
  static boolean isYear(String text) {
    if (text.length() < 4 || text.length() > 5) {
      return false;
    }
    for (int i = 0; i < 4; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    if (text.length() == 5 && Character.isDigit(text.charAt(4))) {
      return false;
    }
    return text.startsWith("19") || text.startsWith("20") || text.startsWith("2100");
  }

  /** Whether {@code tail} goes on with the number {@code head} after a space: 12 345 678. */
  static boolean continuesThousands(String head, String tail) {
    if (tail.length() < 3 || head.isEmpty()) {
      return false;
    }
    for (int i = 0; i < tail.length(); i++) {
      boolean digit = Character.isDigit(tail.charAt(i));
      if (i < 3 ? !digit : i == 3 && digit) {
        return false;
      }
    }
    int group = 0;
    for (int i = head.length() - 1; i >= 0 && Character.isDigit(head.charAt(i)); i--) {
      group++;
    }
    return group >= 1 && group <= 3 && head.length() <= group + 1;
  }

  private static boolean isBullet(char c) {
    return c == '•' || c == '·' || c == '●' || c == '■' || c == '\uf0b7';
  }
}
