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
  private static boolean isItem(String text) {
    for (int i = 1; i < Math.min(text.length(), 5); i++) {
      char c = text.charAt(i);
      if (c == '、' || c == '.' || c == ')' || c == '）' || c == '．') {
        return true;
      }
      if (c == ' ') {
        return !Character.isLetterOrDigit(text.charAt(0));
      }
    }
    return false;
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
