package org.mingzhang.normalizer.evidence;

import java.math.BigDecimal;
import org.mingzhang.extractor.glyph.DigitShapes;
import org.mingzhang.normalizer.number.NumberReader;
import org.mingzhang.normalizer.number.PrintedNumber;
import org.mingzhang.schema.Source;

/** What the digits of the same page say about a number that was read from a picture. */
public final class PageDigits {

  private PageDigits() {}

  /**
   * Whether the digits of a number look on their page as what they were read as.
   *
   * @param source where and how the number was read
   * @param value what it was read as, in whatever unit of money
   */
  public static boolean confirm(Source source, BigDecimal value) {
    return source.readings().stream()
        .filter(reading -> DigitShapes.NAME.equals(reading.engine()))
        .map(reading -> NumberReader.read(reading.text()))
        .anyMatch(
            number ->
                number instanceof PrintedNumber.Amount amount
                    && digits(amount.value()).equals(digits(value)));
  }

  /** Its digits but for zeros at its end, which tell of its unit. */
  private static String digits(BigDecimal value) {
    return value.stripTrailingZeros().unscaledValue().toString();
  }
}
