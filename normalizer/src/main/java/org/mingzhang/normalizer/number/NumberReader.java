package org.mingzhang.normalizer.number;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.normalizer.text.PrintedText;

/**
 * Reads printed amounts exactly. It takes the cell as it was read, line breaks included, because
 * two numbers stacked in one cell must never become one: what can be read in two ways is not a
 * number.
 */
public final class NumberReader {

  /** Hyphen, dashes, minus, box drawing and long vowel mark, all used as a rule for "nothing". */
  private static final Pattern DASHES = Pattern.compile("[-‐‑‒–—―−─━ー_/]+");

  private static final Pattern BRACKETED = Pattern.compile("[（(](.+)[)）](元|[千万亿百]+元)?");

  /** （1） is the number of a column or a note far more often than a negative amount. */
  private static final Pattern ENUMERATOR = Pattern.compile("[（(]\\d{1,2}[)）]");

  private static final Pattern SIGN = Pattern.compile("([-−–△▲+])(?=[¥￥\\d.])");

  /** The 元 of 万元 and 亿元 is often left out: 1151.7万. */
  private static final Pattern UNIT = Pattern.compile("(千万元?|百万元?|亿元?|千元|万元?|元)$");

  private static final Pattern DIGITS =
      Pattern.compile("(?:\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d+)?|\\.\\d+");

  private NumberReader() {}

  /**
   * Reads one cell.
   *
   * @param printed the text of the cell, lines separated by {@code \n}; null counts as empty
   */
  public static PrintedNumber read(String printed) {
    String text = PrintedText.fold(spacedLines(printed));
    String bare = text.replace(" ", "");
    if (bare.isEmpty() || DASHES.matcher(bare).matches()) {
      return new PrintedNumber.Blank();
    }
    Matcher bracketed = BRACKETED.matcher(text);
    if (bracketed.matches()) {
      if (ENUMERATOR.matcher(bare).matches()) {
        return new PrintedNumber.NotANumber(text);
      }
      String unit = bracketed.group(2) == null ? "" : bracketed.group(2);
      return readUnsigned(bracketed.group(1) + unit, true, text);
    }
    Matcher sign = SIGN.matcher(bare);
    if (sign.lookingAt()) {
      String rest = text.substring(text.indexOf(sign.group(1)) + 1);
      return readUnsigned(rest, !sign.group(1).equals("+"), text);
    }
    return readUnsigned(text, false, text);
  }

  /** A line break inside a number is a gap like a space, never nothing. */
  private static String spacedLines(String printed) {
    return printed == null ? "" : printed.replace('\n', ' ');
  }

  private static PrintedNumber readUnsigned(String text, boolean negative, String printed) {
    String number = text.strip().replaceFirst("^[¥￥] ?", "");
    MoneyUnit unit = null;
    Matcher suffix = UNIT.matcher(number);
    if (suffix.find()) {
      unit = MoneyUnit.named(suffix.group(1).replaceFirst("元?$", "元")).orElseThrow();
      number = number.substring(0, suffix.start()).strip();
    }
    number = number.replace('，', ',');
    String closed = closeGaps(number);
    if (closed == null || !DIGITS.matcher(closed).matches()) {
      return new PrintedNumber.NotANumber(printed);
    }
    BigDecimal value = new BigDecimal(closed.replace(",", ""));
    return new PrintedNumber.Amount(negative ? value.negate() : value, unit);
  }

  /**
   * Takes out misplaced spaces; null where the parts on both sides of one are numbers themselves.
   */
  private static String closeGaps(String number) {
    String[] parts = number.split(" ");
    String joined = parts[0];
    for (int i = 1; i < parts.length; i++) {
      if (DIGITS.matcher(joined).matches() && DIGITS.matcher(parts[i]).matches()) {
        boolean fraction = parts[i].startsWith(".") && joined.indexOf('.') < 0;
        if (!fraction) {
          return null;
        }
      }
      joined += parts[i];
    }
    return joined;
  }
}
