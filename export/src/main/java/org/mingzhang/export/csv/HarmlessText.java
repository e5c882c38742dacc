package org.mingzhang.export.csv;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet cannot take for a formula: what comes from a document must never be
 * calculated, nor call a program (OWASP, CSV Injection).
 */
public final class HarmlessText {

  /** A formula's first character, in either width; blanks before it are passed over by some. */
  private static final Pattern FORMULA =
      Pattern.compile("^[\\s\\u3000]*[=+\\-@＝＋－＠].*|^[\\t\\r\\n].*", Pattern.DOTALL);

  /** A sign before a plain number is no formula. */
  private static final Pattern SIGNED_NUMBER = Pattern.compile("[+-][\\d,]*\\.?\\d+%?");

  private HarmlessText() {}

  /**
   * The text, after a {@code '} if a spreadsheet would take it for a formula.
   *
   * @param text any text
   */
  public static String of(String text) {
    boolean harmful = FORMULA.matcher(text).matches() && !SIGNED_NUMBER.matcher(text).matches();
    return harmful ? "'" + text : text;
  }
}
