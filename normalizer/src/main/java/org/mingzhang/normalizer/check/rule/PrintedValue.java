package org.mingzhang.normalizer.check.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.normalizer.text.PrintedText;

/**
 * How a value is printed: in which unit and how finely.
 *
 * @param text as printed
 * @param unit what one of the printed unit is worth: 10000 where 万元 are printed
 * @param step the worth of one in the last printed place
 * @param grouped whether thousands are parted by commas
 */
public record PrintedValue(String text, BigDecimal unit, BigDecimal step, boolean grouped) {

  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+");

  /**
   * Finds in a printed text the number that stands for a value.
   *
   * @param text the printed text
   * @param value the value it stands for
   * @return the way it is printed; in whole units of one where the text has no such number
   */
  public static PrintedValue of(String text, BigDecimal value) {
    Matcher number = NUMBER.matcher(PrintedText.fold(text));
    while (number.find()) {
      BigDecimal printed = new BigDecimal(number.group().replaceAll("[,，]", ""));
      BigDecimal unit = unitOf(printed, value.abs());
      if (unit != null) {
        return new PrintedValue(
            text,
            unit,
            unit.movePointLeft(Math.max(0, printed.scale())),
            number.group().matches(".*[,，].*"));
      }
    }
    return new PrintedValue(text, BigDecimal.ONE, finest(value), false);
  }

  /** The same, known to be printed as finely as its neighbours where it lacks their zeros. */
  public PrintedValue notCoarserThan(BigDecimal finest) {
    return step.compareTo(finest) <= 0 ? this : new PrintedValue(text, unit, finest, grouped);
  }

  /** Another value, written as this one is. */
  public String write(BigDecimal value) {
    BigDecimal number = value.divide(unit, 6, RoundingMode.HALF_UP).stripTrailingZeros();
    DecimalFormat format =
        new DecimalFormat(
            grouped ? "#,##0.######" : "0.######", new DecimalFormatSymbols(Locale.ROOT));
    return format.format(number);
  }

  /** A power of ten, or null; a printed zero tells nothing of its unit and passes for any. */
  private static BigDecimal unitOf(BigDecimal printed, BigDecimal value) {
    if (printed.signum() == 0 || value.signum() == 0) {
      return printed.signum() == value.signum() ? BigDecimal.ONE : null;
    }
    BigDecimal ratio = value.divide(printed, 20, RoundingMode.HALF_UP).stripTrailingZeros();
    return ratio.unscaledValue().equals(java.math.BigInteger.ONE) ? plain(ratio) : null;
  }

  private static BigDecimal plain(BigDecimal value) {
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  private static BigDecimal finest(BigDecimal value) {
    return BigDecimal.ONE.movePointLeft(Math.max(0, value.stripTrailingZeros().scale()));
  }
}
