package org.mingzhang.normalizer.repair;

import java.text.Normalizer;

/**
 * Characters that mean the same thing here made the same: full and half width, kinds of quotes,
 * commas, stops and brackets (全角半角、标点归一). The models speak folded text; the text that is given back
 * keeps what was written wherever only the folding differs.
 */
public final class Folding {

  private static final String FROM = "，。；：、（）“”‘’〔〕【】＝≧≦—－﹣·．″〃";
  private static final String TO = ",.;:,()\"\"''[][]=≥≤---..\"\"";
  private static final char[] FOLDED = table();

  private Folding() {}

  /** One character for one character. */
  public static char fold(char c) {
    return FOLDED[c];
  }

  /** Each character folded; the length stays. */
  public static String fold(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = FOLDED[chars[i]];
    }
    return new String(chars);
  }

  /**
   * The text as the models see it: folded, without spaces but for one between two digits, where it
   * may stand for a lost decimal point.
   */
  public static String compact(String text) {
    return CompactLine.of(text).text();
  }

  /** Whether the space at {@code at} is the last of a run of spaces between two digits. */
  static boolean separatesDigits(String text, int at) {
    if (at + 1 >= text.length() || !isDigit(text.charAt(at + 1))) {
      return false;
    }
    int before = at;
    while (before >= 0 && isSpace(text.charAt(before))) {
      before--;
    }
    return before >= 0 && isDigit(text.charAt(before));
  }

  static boolean isSpace(char c) {
    return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A Chinese character. */
  public static boolean isHan(char c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0xF900 && c <= 0xFAFF);
  }

  /** A letter of a Japanese syllabary. */
  static boolean isKana(char c) {
    return c >= 0x3041 && c <= 0x30FA;
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = compatible((char) c);
    }
    for (int i = 0; i < FROM.length(); i++) {
      table[FROM.charAt(i)] = TO.charAt(i);
    }
    return table;
  }

  /** Only blocks of compatibility forms need the slow normalisation (NFKC). */
  private static char compatible(char c) {
    boolean form = (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFFEF) || c == 0x3000;
    if (!form) {
      return c;
    }
    String normal = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    return normal.length() == 1 ? normal.charAt(0) : c;
  }
}
