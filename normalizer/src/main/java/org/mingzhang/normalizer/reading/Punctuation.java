package org.mingzhang.normalizer.reading;

import java.util.regex.Pattern;

/**
 * Signs of punctuation that differ in width or shape alone: readers tell them apart badly, and what
 * a text says does not depend on them.
 */
final class Punctuation {

  private static final String VARIANTS = "（(）)：:，,；;“\"”\"‘'’'！!？?丶、—-－-–-―-─-一一．.。。【[】]〔[〕]［[］]";

  private static final Pattern POINT_BETWEEN_WORDS =
      Pattern.compile("(?<=\\p{IsHan}\\n?)[.．](?=\\n?\\p{IsHan})");

  private Punctuation() {}

  /** The sign that stands for all its variants; any other text itself. */
  static String plain(String text) {
    if (text.length() != 1 || isLetterForSure(text.charAt(0))) {
      return text;
    }
    for (int i = 0; i < VARIANTS.length(); i += 2) {
      if (VARIANTS.charAt(i) == text.charAt(0)) {
        return VARIANTS.substring(i + 1, i + 2);
      }
    }
    return text;
  }

  /** Nearly all that is asked is a Chinese character behind 一, the first of them, or a digit. */
  private static boolean isLetterForSure(char c) {
    return (c > '一' && c <= '\u9fff') || (c >= '0' && c <= '9');
  }

  /**
   * A text in which no full point stands between two Chinese characters: what a reader took for one
   * is the comma that stands there in print.
   */
  static String withoutPoints(String text) {
    return POINT_BETWEEN_WORDS.matcher(text).replaceAll("，");
  }

  /** A whole text with all its signs made plain, without spaces and line breaks. */
  static String plainText(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(c -> plain.append(plain(Character.toString(c))));
    return plain.toString();
  }
}
