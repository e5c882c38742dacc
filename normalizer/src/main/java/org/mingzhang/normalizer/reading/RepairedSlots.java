package org.mingzhang.normalizer.reading;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.extractor.page.CharacterSlot;
import org.mingzhang.extractor.page.CharacterSlot.Choice;
import org.mingzhang.normalizer.repair.Alternative;
import org.mingzhang.normalizer.repair.Change;
import org.mingzhang.normalizer.repair.RepairedLine;

/** The characters of a repaired line as places of a reading, each with what else it might be. */
final class RepairedSlots {

  /** What a reader that saw simplified Chinese may be sure of: it is an OCR as any other. */
  private static final double MOST = 0.995;

  /** And what the repair of garbled text may be, of which 2 in 100 characters stay wrong. */
  private static final double MOST_REPAIRED = 0.97;

  /** Figures of garbled text are never repaired, however wrong they are. */
  private static final double MOST_FIGURE = 0.93;

  private final RepairedLine line;
  private final boolean garbled;
  private final List<CharacterSlot> slots = new ArrayList<>();
  private int written;

  private RepairedSlots(RepairedLine line) {
    this.line = line;
    this.garbled = !line.changes().isEmpty();
  }

  /** A place for each character of the text of a line. */
  static List<CharacterSlot> of(RepairedLine line) {
    RepairedSlots slots = new RepairedSlots(line);
    int read = 0;
    for (Change change : line.changes()) {
      slots.copy(slots.written + change.start() - read, null);
      slots.copy(slots.written + change.printed().length(), change);
      read = change.end();
    }
    slots.copy(line.text().length(), null);
    return slots.slots;
  }

  private void copy(int end, Change change) {
    int start = written;
    while (written < end) {
      int length = Character.charCount(line.text().codePointAt(written));
      String text = line.text().substring(written, Math.min(end, written + length));
      double probability = Math.min(most(text), line.probabilities().get(written));
      slots.add(new CharacterSlot(text, probability, null, others(change, written - start)));
      written += length;
    }
  }

  private double most(String text) {
    if (!garbled) {
      return MOST;
    }
    return CharacterKind.of(text) == CharacterKind.DIGIT ? MOST_FIGURE : MOST_REPAIRED;
  }

  /** What else may have been printed as one of the characters of a change. */
  private static List<Choice> others(Change change, int at) {
    List<Choice> others = new ArrayList<>();
    if (change != null) {
      for (Alternative other : change.alternatives()) {
        boolean alike = other.text().length() == change.printed().length();
        if (alike && other.text().charAt(at) != change.printed().charAt(at)) {
          others.add(new Choice(other.text().substring(at, at + 1), other.probability()));
        }
      }
    }
    return others;
  }
}
