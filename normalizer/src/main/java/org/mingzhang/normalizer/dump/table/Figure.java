package org.mingzhang.normalizer.dump.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as it stands in a line.
 *
 * @param raw as printed
 * @param value its value in the unit it is printed in
 */
record Figure(String raw, BigDecimal value) {

  private static final Pattern PRINTED =
      Pattern.compile("[-−]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?");

  /** What only an amount looks like: groups of three, or two decimals. */
  private static final Pattern AMOUNT =
      Pattern.compile("[-−]?(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+\\.\\d{1,2})");

  private static final int MOST_DIGITS = 13;

  private static final int MOST_DECIMALS = 4;

  /** The figure that a word is, if it is one. */
  static Optional<Figure> of(String word) {
    if (!PRINTED.matcher(word).matches()) {
      return Optional.empty();
    }
    return Optional.of(new Figure(word, new BigDecimal(word.replace(",", "").replace('−', '-'))));
  }

  /** Whether a word is written as amounts are, so that it is no code, count or page number. */
  static boolean isAmount(String word) {
    return AMOUNT.matcher(word).matches();
  }

  /** Whether it has more digits than any amount: nothing can be reckoned with it. */
  boolean isHuge() {
    return value.precision() > MOST_DIGITS || value.scale() > MOST_DECIMALS;
  }
}
