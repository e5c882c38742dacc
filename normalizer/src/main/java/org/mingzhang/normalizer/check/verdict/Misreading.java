package org.mingzhang.normalizer.check.verdict;

import java.math.BigDecimal;
import java.util.Optional;
import org.mingzhang.normalizer.check.rule.Equation;
import org.mingzhang.normalizer.check.rule.Figure;
import org.mingzhang.normalizer.number.NumberReader;
import org.mingzhang.normalizer.number.PrintedNumber;
import org.mingzhang.schema.Method;
import org.mingzhang.schema.SourceReading;

/** Asks whether a figure that does not fit was misread rather than misprinted. */
final class Misreading {

  /** Below this a scanned figure that does not fit is rather our mistake than the document's. */
  private static final double SURE = 0.95;

  private Misreading() {}

  /** Whether it was read from a picture, not from the text of the page. */
  static boolean isFromPicture(Figure figure) {
    return figure.source() != null
        && figure.source().method() != null
        && figure.source().method() != Method.TEXT;
  }

  /** Whether it was read from a picture without certainty. */
  static boolean isDoubtful(Figure figure) {
    return isFromPicture(figure) && figure.source().confidence() < SURE;
  }

  /** The single reading by which the figure is what the arithmetic expects. */
  static Optional<SourceReading> readingOf(Figure figure, BigDecimal expected) {
    if (!isFromPicture(figure)) {
      return Optional.empty();
    }
    return figure.source().readings().stream()
        .filter(reading -> isEqual(reading.text(), expected, figure))
        .findFirst();
  }

  /** Whether another reading of one of the figures makes all that fails hold. */
  static boolean explains(Contradiction contradiction) {
    Equation first = contradiction.equations().get(0);
    return first.terms().stream()
        .anyMatch(
            term -> {
              BigDecimal wanted = first.wanted(term);
              Figure changed = term.withValue(wanted);
              return readingOf(term, wanted).isPresent()
                  && contradiction.equations().stream()
                      .allMatch(equation -> equation.with(changed).holds());
            });
  }

  private static boolean isEqual(String text, BigDecimal expected, Figure figure) {
    return NumberReader.read(text) instanceof PrintedNumber.Amount amount
        && amount.value().multiply(figure.print().unit()).compareTo(expected) == 0;
  }
}
