package org.mingzhang.normalizer.reading;

import java.util.List;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.CharacterSlot;
import org.mingzhang.extractor.page.Reading;

/** Looks for ink at the left of a text of which nothing was read. */
final class UnreadInk {

  /** Half the width of a digit, as a share of the letters' height. */
  private static final double HALF_DIGIT = 0.25;

  /** Half the distance from a digit to a Chinese character. */
  private static final double HALF_TO_HAN = 0.375;

  /** How far an engine lets a character reach where no other follows. */
  private static final double REACH = 0.5;

  /** From here on more than a digit's half lies left of its middle. */
  private static final double FOUND = 0.62;

  private static final double NONE = 0.45;

  private UnreadInk() {}

  /**
   * Whether ink that nothing was read of stands left of the first character.
   *
   * @param reading a reading with places, its box around the ink of the text
   */
  static SignWeigher.Ink leftOf(Reading reading) {
    List<CharacterSlot> slots =
        reading.slots().stream().filter(slot -> !slot.text().equals(" ")).toList();
    int first = 0;
    while (first < slots.size() && slots.get(first).text().isEmpty()) {
      first++;
    }
    if (first == slots.size() || slots.get(first).box() == null || reading.box() == null) {
      return SignWeigher.Ink.UNKNOWN;
    }
    Box box = slots.get(first).box();
    double height = box.height();
    CharacterSlot next = first + 1 < slots.size() ? slots.get(first + 1) : null;
    double half = REACH;
    if (next != null && !next.text().equals("\n") && next.box() != null) {
      half = CharacterKind.of(next.text()) == CharacterKind.HAN ? HALF_TO_HAN : HALF_DIGIT;
    }
    double gap = box.x1() - half * height - reading.box().x0();
    return gap > FOUND * height
        ? SignWeigher.Ink.FOUND
        : gap < NONE * height ? SignWeigher.Ink.NONE : SignWeigher.Ink.UNKNOWN;
  }
}
