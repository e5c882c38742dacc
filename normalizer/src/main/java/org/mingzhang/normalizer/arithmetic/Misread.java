package org.mingzhang.normalizer.arithmetic;

import java.math.BigDecimal;
import java.util.Set;
import org.mingzhang.normalizer.check.rule.Figure;
import org.mingzhang.normalizer.evidence.PageDigits;
import org.mingzhang.normalizer.number.NumberReader;
import org.mingzhang.normalizer.number.PrintedNumber;

/**
 * What a figure may be instead of what was read.
 *
 * @param figure as it was read from a picture
 */
record Misread(Figure figure) {

  /** Digits that readers take for each other in small, blurred or broken print. */
  private static final Set<String> LOOK_ALIKE =
      Set.of(
          "01", "06", "08", "09", "14", "17", "23", "27", "35", "36", "38", "39", "49", "47", "56",
          "58", "59", "68", "69", "89", "79", "28");

  /** More digits are not misread at once. */
  private static final int MOST_DIGITS = 2;

  /** Whether a reader read it as that value, or digits that look alike make that value of it. */
  boolean mayBe(BigDecimal value) {
    boolean offered =
        figure.source().readings().stream()
            .map(reading -> NumberReader.read(reading.text()))
            .anyMatch(number -> isWorth(number, value));
    return offered || (!PageDigits.confirm(figure.source(), figure.value()) && looksLike(value));
  }

  private boolean isWorth(PrintedNumber number, BigDecimal value) {
    return number instanceof PrintedNumber.Amount amount
        && amount.value().multiply(figure.print().unit()).compareTo(value) == 0;
  }

  private boolean looksLike(BigDecimal value) {
    if (value.signum() != figure.value().signum()) {
      return false;
    }
    String read = digits(figure.value());
    String wanted = digits(value);
    if (read.length() != wanted.length()) {
      return false;
    }
    int different = 0;
    for (int i = 0; i < read.length(); i++) {
      if (read.charAt(i) != wanted.charAt(i)) {
        different++;
        if (!lookAlike(read.charAt(i), wanted.charAt(i))) {
          return false;
        }
      }
    }
    return different <= MOST_DIGITS;
  }

  /** The digits down to the last printed place. */
  private String digits(BigDecimal value) {
    return value.abs().divideToIntegralValue(figure.print().step()).toBigInteger().toString();
  }

  private static boolean lookAlike(char one, char other) {
    return LOOK_ALIKE.contains("" + (char) Math.min(one, other) + (char) Math.max(one, other));
  }
}
