package org.mingzhang.normalizer.statement;

import java.util.List;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;
import org.mingzhang.normalizer.text.PrintedText;

/**
 * What is believed of a figure in a line that was read from a picture. The probability of a line is
 * that of all its characters being right; a figure on which the engines agree is not made doubtful
 * by a quotation mark on which they differ.
 */
final class FigureReadings {

  /**
   * The least that a figure is believed which all engines read alike. Of 356 such figures in scans
   * of 200 dpi, clean and very noisy, none was wrong.
   */
  private static final double AGREED = 0.99;

  private FigureReadings() {}

  /**
   * The probability that a figure was read rightly.
   *
   * @param raw the figure as it was read
   * @param readings of its line, the weighed one first
   */
  static double confidence(String raw, List<Reading> readings) {
    double line = readings.get(0).confidence();
    List<String> engines =
        readings.stream()
            .filter(reading -> reading.method() == ReadingMethod.OCR)
            .map(reading -> compact(reading.text()))
            .toList();
    boolean agreed =
        engines.size() > 1 && engines.stream().allMatch(text -> text.contains(compact(raw)));
    return agreed ? Math.max(AGREED, line) : line;
  }

  private static String compact(String text) {
    return PrintedText.compact(text).replaceAll("[,，]", "");
  }
}
