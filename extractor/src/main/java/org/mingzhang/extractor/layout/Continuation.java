package org.mingzhang.extractor.layout;

import java.util.List;

/** Tells by its words whether a line goes on with the one above it. */
final class Continuation {

  private static final List<String> OPEN_ENDS =
      List.of(
          " and", " or", " of", " the", " for", " in", " to", " with", " by", " from", " on", "-",
          "/", ",", "&", "–");

  private Continuation() {}

  /**
   * Whether {@code below} goes on with {@code above}.
   *
   * @param room the space right of {@code above} up to the next column, in points; 0 if unknown
   */
  static boolean goesOn(Chunk above, Chunk below, double room) {
    String before = above.text();
    char first = below.text().charAt(0);
    if (below.isFigure() || isItem(below.text())) {
      return false;
    }
    if (hasOpenBracket(before) || Character.isLowerCase(first)) {
      return true;
    }
    if (Character.isIdeographic(first)) {
      return room > 0 && room < 1.2 * above.fontSize();
    }
    return OPEN_ENDS.stream().anyMatch(before::endsWith) && below.x0() >= above.x0() - 1;
  }

  /** Whether {@code text} begins an item of its own: 一、, 1., (a), •. */
  static boolean isItem(String text) {
    int i = 0;
    if (text.charAt(0) == '(' || text.charAt(0) == '（') {
      i++;
    }
    int from = i;
    while (i < text.length() && i < 5 && isCounter(text.charAt(i))) {
      i++;
    }
    if (i == from && i < text.length() && isLatin(text.charAt(i))) {
      i++; // (a), b)
    }
    boolean bullet = text.length() > 1 && text.charAt(1) == ' ' && !isWordStart(text.charAt(0));
    return bullet || (i > from && i < text.length() && "、.)）．".indexOf(text.charAt(i)) >= 0);
  }

  private static boolean isCounter(char c) {
    return (c >= '0' && c <= '9') || "一二三四五六七八九十".indexOf(c) >= 0;
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isWordStart(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean hasOpenBracket(String text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '（') {
        open++;
      } else if (c == ')' || c == '）') {
        open--;
      }
    }
    return open > 0;
  }
}
