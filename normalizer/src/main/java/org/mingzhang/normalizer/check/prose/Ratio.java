package org.mingzhang.normalizer.check.prose;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.mingzhang.normalizer.check.rule.Figure;

/**
 * A percentage with what rounding may have done to both of its terms.
 *
 * @param part the term above
 * @param partSlack by how much it may be off
 * @param whole the term below
 * @param wholeSlack by how much it may be off
 */
record Ratio(BigDecimal part, BigDecimal partSlack, BigDecimal whole, BigDecimal wholeSlack) {

  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final int LEAST_DECIMALS = 2;

  /** One figure as a percentage of another. */
  static Ratio of(Figure part, Figure whole) {
    return new Ratio(part.value(), half(part), whole.value(), half(whole));
  }

  /** A change as a percentage of what was changed, given what came of it. */
  static Ratio ofChange(Figure change, Figure result) {
    return new Ratio(
        change.value(),
        half(change),
        result.value().subtract(change.value()),
        half(result).add(half(change)));
  }

  /** The change between two figures as a percentage of the earlier. */
  static Ratio between(Figure later, Figure earlier) {
    return new Ratio(
        later.value().subtract(earlier.value()),
        half(later).add(half(earlier)),
        earlier.value(),
        half(earlier));
  }

  /** Whether there is a percentage at all. */
  boolean isDefined() {
    return whole.abs().compareTo(wholeSlack.multiply(BigDecimal.TEN)) > 0;
  }

  /** Whether a printed percentage is this one, but for rounding. */
  boolean is(Figure printed) {
    return isWithin(printed, half(printed));
  }

  /** Whether it is cut off rather than rounded: one unit of the last printed place at most. */
  boolean isWithinLastPlace(Figure printed) {
    return isWithin(printed, printed.print().step());
  }

  private boolean isWithin(Figure printed, BigDecimal own) {
    BigDecimal exact = percent(part, whole);
    BigDecimal relative =
        partSlack.add(exact.abs().divide(HUNDRED, MathContext.DECIMAL64).multiply(wholeSlack));
    BigDecimal slack = percent(relative, whole.abs().subtract(wholeSlack)).add(own);
    return printed.value().subtract(exact).abs().compareTo(slack) <= 0;
  }

  /** The percentage, as finely as one prints it. */
  BigDecimal rounded(Figure printed) {
    int decimals = Math.max(LEAST_DECIMALS, printed.print().step().scale());
    return percent(part, whole).setScale(decimals, RoundingMode.HALF_UP);
  }

  /** Half a unit of the last printed place: what is taken up in a ratio is taken as printed. */
  private static BigDecimal half(Figure figure) {
    return figure.print().step().movePointLeft(1).multiply(BigDecimal.valueOf(5));
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
  }
}
