package org.mingzhang.normalizer.reading;

import java.util.List;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.CharacterSlot;
import org.mingzhang.extractor.page.Reading;

/**
 * Looks for ink at the ends of a text of which nothing was read. Measured on scans in four
 * typefaces: the middle of a number's first digit stands 0.2 to 0.35 of the letters' height right
 * of the first ink, behind a sign that was dropped 1 to 1.6.
 */
final class UnreadInk {

  /** From here on, in heights of the letters, there is a character that was not read. */
  private static final double FOUND = 0.7;

  private static final double NONE = 0.45;

  private UnreadInk() {}

  /**
   * Whether a character's width of ink stands before the number of a quantity.
   *
   * @return unknown for a text of several lines, of which some may begin further left
   */
  static SignWeigher.Ink before(CellText quantity) {
    Box first = quantity.number().places().get(0).box();
    Box ink = quantity.best().box();
    if (first == null || ink == null || first.height() <= 0 || isWrapped(quantity.best())) {
      return SignWeigher.Ink.UNKNOWN;
    }
    return judged((first.centerX() - ink.x0()) / first.height());
  }

  /**
   * Whether ink that nothing was read of stands right of the last character. An engine lets the
   * last character reach far, so that less can be said.
   *
   * @param reading a reading of one line with places, its box around the ink of the text
   */
  static SignWeigher.Ink rightOf(Reading reading) {
    Box last = last(reading);
    return last == null || isWrapped(reading)
        ? SignWeigher.Ink.UNKNOWN
        : judged((reading.box().x1() - last.centerX()) / last.height());
  }

  private static SignWeigher.Ink judged(double distance) {
    return distance > FOUND
        ? SignWeigher.Ink.FOUND
        : distance < NONE ? SignWeigher.Ink.NONE : SignWeigher.Ink.UNKNOWN;
  }

  private static boolean isWrapped(Reading reading) {
    return reading.text().strip().contains("\n");
  }

  /** The box of the last character that was read; null where that is not known. */
  private static Box last(Reading reading) {
    List<CharacterSlot> read =
        reading.slots().stream().filter(slot -> !slot.text().isBlank()).toList();
    if (read.isEmpty() || reading.box() == null) {
      return null;
    }
    Box box = read.get(read.size() - 1).box();
    return box == null || box.height() <= 0 ? null : box;
  }
}
