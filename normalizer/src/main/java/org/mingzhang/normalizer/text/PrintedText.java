package org.mingzhang.normalizer.text;

import java.util.regex.Pattern;
import org.mingzhang.extractor.page.CjkForms;

/**
 * Folds printed text into the form of the contract: full-width digits, Latin letters and {@code % +
 * - = < > .} become half-width, line breaks inside a cell and spaces between two Chinese characters
 * go, Chinese punctuation and brackets stay as printed.
 */
public final class PrintedText {

  private static final String FOLDED_SIGNS = "%+-=<>.";

  private static final Pattern LINE_END = Pattern.compile("[\n\r\u000B\f\u0085\u2028\u2029]+");

  private PrintedText() {}

  /**
   * Folds the text of one cell or line.
   *
   * @param printed the text, its lines separated by {@code \n}; null counts as empty
   * @return the text on one line, without outer spaces; empty where nothing but spaces is printed
   */
  public static String fold(String printed) {
    if (printed == null || printed.isEmpty()) {
      return "";
    }
    StringBuilder folded = new StringBuilder(printed.length());
    for (String line : LINE_END.split(printed)) {
      append(folded, foldLine(line));
    }
    return folded.toString();
  }

  /** The folded text without any space, for comparing labels and titles. */
  public static String compact(String printed) {
    return fold(printed).replace(" ", "");
  }

  private static void append(StringBuilder text, String line) {
    if (line.isEmpty()) {
      return;
    }
    if (!text.isEmpty()
        && separatesWords(text.codePointBefore(text.length()), line.codePointAt(0))) {
      text.append(' ');
    }
    text.append(line);
  }

  /** Whether a line break between these two stands for a space: only between two Latin words. */
  private static boolean separatesWords(int before, int after) {
    return isAlphabetic(before) && isAlphabetic(after);
  }

  private static String foldLine(String line) {
    StringBuilder folded = new StringBuilder(line.length());
    boolean gap = false;
    for (int i = 0; i < line.length(); ) {
      int codePoint = line.codePointAt(i);
      i += Character.charCount(codePoint);
      if (isSpace(codePoint)) {
        gap = true;
      } else if (!isInvisible(codePoint)) {
        String character = foldCharacter(codePoint);
        if (gap && !folded.isEmpty() && keepsGap(folded, character.codePointAt(0))) {
          folded.append(' ');
        }
        gap = false;
        folded.append(character);
      }
    }
    return folded.toString();
  }

  private static boolean keepsGap(StringBuilder before, int after) {
    return !(isChinese(before.codePointBefore(before.length())) && isChinese(after));
  }

  private static String foldCharacter(int codePoint) {
    if (codePoint >= 0xFF01 && codePoint <= 0xFF5E) {
      int half = codePoint - 0xFEE0;
      boolean folds = isLatinOrDigit(half) || FOLDED_SIGNS.indexOf(half) >= 0;
      return Character.toString(folds ? half : codePoint);
    }
    return switch (codePoint) {
      case 0xFE62 -> "+";
      case 0xFE63 -> "-";
      case 0xFE64 -> "<";
      case 0xFE65 -> ">";
      case 0xFE66 -> "=";
      case 0xFE6A -> "%";
      case 0xFE52 -> ".";
      default -> CjkForms.ordinary(codePoint);
    };
  }

  /** Chinese characters and Chinese punctuation, between which a space means nothing. */
  private static boolean isChinese(int codePoint) {
    return Character.isIdeographic(codePoint)
        || (codePoint >= 0x3000 && codePoint <= 0x303F)
        || (codePoint >= 0xFF01 && codePoint <= 0xFF65)
        || "“”‘’…—·".indexOf(codePoint) >= 0;
  }

  private static boolean isAlphabetic(int codePoint) {
    return Character.isAlphabetic(codePoint) && !Character.isIdeographic(codePoint);
  }

  private static boolean isLatinOrDigit(int ascii) {
    return (ascii >= '0' && ascii <= '9')
        || (ascii >= 'A' && ascii <= 'Z')
        || (ascii >= 'a' && ascii <= 'z');
  }

  private static boolean isSpace(int codePoint) {
    return codePoint == '\t' || Character.isSpaceChar(codePoint);
  }

  /** Zero-width and control characters, soft hyphens and byte order marks. */
  private static boolean isInvisible(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.FORMAT || type == Character.CONTROL;
  }
}
