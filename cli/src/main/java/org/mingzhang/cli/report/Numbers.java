package org.mingzhang.cli.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How the report writes numbers. */
final class Numbers {

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Numbers() {}

  /** A number with its thousands parted and all its decimals; empty for null. */
  static String plain(BigDecimal number) {
    return number == null ? "" : format("#,##0.##########").format(number);
  }

  /** An amount of yuan in 万元, rounded to hundredths. */
  static String tenThousands(BigDecimal yuan) {
    return format("#,##0.00").format(yuan.divide(TEN_THOUSAND, 2, RoundingMode.HALF_UP)) + " 万元";
  }

  /**
   * What part of a positive whole a positive part is, in percent with one decimal; a little is not
   * told as nothing, and not quite all not as all.
   */
  static String percent(BigDecimal part, BigDecimal whole) {
    BigDecimal percent = part.scaleByPowerOfTen(2).divide(whole, 1, RoundingMode.HALF_UP);
    if (percent.signum() == 0) {
      return "<0.1%";
    }
    boolean all = part.compareTo(whole) == 0;
    return !all && percent.compareTo(HUNDRED) == 0 ? ">99.9%" : percent.toPlainString() + "%";
  }

  private static DecimalFormat format(String pattern) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
  }
}
