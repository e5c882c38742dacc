package org.mingzhang.normalizer.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;
import org.mingzhang.normalizer.repair.Repair;
import org.mingzhang.normalizer.repair.RepairedLine;

/**
 * What the hidden text layer of a page (隐藏文字层) says, repaired where it is garbled. Whether a cell
 * is garbled is told by itself and by the places around it, as a layer is mostly garbled from end
 * to end or nowhere.
 */
final class HiddenLayer {

  /** A text that is less probably good than this is garbled. */
  private static final double GARBLED = 0.5;

  private static final HiddenLayer NONE = new HiddenLayer(new IdentityHashMap<>());

  private final IdentityHashMap<Reading, Reading> repaired;

  private HiddenLayer(IdentityHashMap<Reading, Reading> repaired) {
    this.repaired = repaired;
  }

  /** The layer of a page as the extractor gives it. */
  static HiddenLayer of(Page page) {
    List<Reading> hidden = hidden(page);
    if (hidden.isEmpty()) {
      return NONE;
    }
    List<String> texts = hidden.stream().map(Reading::text).toList();
    List<RepairedLine> lines = Repair.standard().repair(texts);
    IdentityHashMap<Reading, Reading> repaired = new IdentityHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      repaired.put(hidden.get(i), reading(hidden.get(i), lines.get(i)));
    }
    page.tables().forEach(table -> CutOff.mend(table, repaired));
    return new HiddenLayer(repaired);
  }

  /** The hidden readings of a page from top to bottom. */
  private static List<Reading> hidden(Page page) {
    List<Reading> readings = new ArrayList<>();
    page.lines().forEach(line -> readings.addAll(line.readings()));
    page.tables().forEach(t -> t.cells().forEach(cell -> readings.addAll(cell.readings())));
    readings.removeIf(reading -> reading.method() != ReadingMethod.HIDDEN_TEXT);
    readings.sort(Comparator.comparingDouble((Reading reading) -> reading.box().y0()));
    return readings;
  }

  private static Reading reading(Reading raw, RepairedLine line) {
    return new Reading(
        line.text(),
        ReadingMethod.HIDDEN_TEXT,
        1 - line.garbled(),
        raw.box(),
        raw.engine(),
        RepairedSlots.of(line));
  }

  /** The readings of a place with the one of the layer repaired; all others as they are. */
  List<Reading> repaired(List<Reading> readings) {
    return readings.stream().map(reading -> repaired.getOrDefault(reading, reading)).toList();
  }

  /** Whether a reading that a layer gave was garbled. */
  static boolean isGarbled(Reading repaired) {
    return repaired.confidence() < GARBLED;
  }
}
