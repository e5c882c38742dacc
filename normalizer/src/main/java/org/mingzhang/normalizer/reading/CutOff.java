package org.mingzhang.normalizer.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.CharacterSlot;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.Table;

/**
 * Brings characters of a hidden layer back to the number they belong to. A layer's words lie only
 * roughly over what they stand for, so that a sign of comparison may end up behind the name on its
 * left, and the last digits before the unit of measure on its right.
 */
final class CutOff {

  private static final String SIGNS = "≥≤><=";

  /** A column of which so many cells have no digit is none of numbers. */
  private static final double WORDS = 0.6;

  private final Map<Integer, Integer> cells = new HashMap<>();
  private final Map<Integer, Integer> withDigits = new HashMap<>();
  private final Map<List<Integer>, Cell> byPlace = new HashMap<>();
  private final IdentityHashMap<Reading, Reading> repaired;

  private CutOff(Table table, IdentityHashMap<Reading, Reading> repaired) {
    this.repaired = repaired;
    for (Cell cell : table.cells()) {
      if (layer(cell) != null) {
        byPlace.put(List.of(cell.row(), cell.column()), cell);
        cells.merge(cell.column(), 1, Integer::sum);
        boolean digits = places(cell).stream().anyMatch(CutOff::isDigit);
        withDigits.merge(cell.column(), digits ? 1 : 0, Integer::sum);
      }
    }
  }

  /**
   * Mends the readings of a table's cells.
   *
   * @param repaired the readings of the layer, repaired, by those that they were; changed
   */
  static void mend(Table table, IdentityHashMap<Reading, Reading> repaired) {
    CutOff cutOff = new CutOff(table, repaired);
    for (Cell cell : table.cells()) {
      Cell right = cutOff.byPlace.get(List.of(cell.row(), cell.endColumn()));
      if (right != null && cutOff.layer(cell) != null && cell.rowSpan() == right.rowSpan()) {
        cutOff.mendSign(cell, right);
        cutOff.mendDigits(cell, right);
      }
    }
  }

  /** A sign behind a name goes before the number on its right. */
  private void mendSign(Cell name, Cell number) {
    List<CharacterSlot> left = places(name);
    List<CharacterSlot> right = places(number);
    int last = left.size() - 1;
    boolean sign = last > 0 && SIGNS.contains(left.get(last).text());
    if (sign && digits(left) == 0 && digits(right) > 0) {
      List<CharacterSlot> joined = new ArrayList<>(List.of(left.get(last)));
      joined.addAll(right);
      put(name, left.subList(0, last));
      put(number, joined);
    }
  }

  /** Digits before a unit of measure go behind the number on its left. */
  private void mendDigits(Cell number, Cell measure) {
    List<CharacterSlot> left = places(number);
    List<CharacterSlot> right = places(measure);
    int count = digits(right);
    boolean unit = count > 0 && count < right.size() && !isMark(right.get(count));
    boolean open = !left.isEmpty() && isDigit(left.get(left.size() - 1));
    if (unit && open && isOfWords(measure.column()) && !isOfWords(number.column())) {
      List<CharacterSlot> joined = new ArrayList<>(left);
      joined.addAll(right.subList(0, count));
      put(number, joined);
      put(measure, right.subList(count, right.size()));
    }
  }

  private boolean isOfWords(int column) {
    return cells.get(column) - withDigits.get(column) >= WORDS * cells.get(column);
  }

  /** What the layer says in a cell, as it was read; null where it says nothing. */
  private Reading layer(Cell cell) {
    return cell.readings().stream()
        .filter(repaired::containsKey)
        .filter(reading -> !repaired.get(reading).text().isBlank())
        .findFirst()
        .orElse(null);
  }

  /** The places of what the layer says in a cell, without those of spaces at its ends. */
  private List<CharacterSlot> places(Cell cell) {
    List<CharacterSlot> slots = repaired.get(layer(cell)).slots();
    int from = 0;
    int end = slots.size();
    while (from < end && slots.get(from).text().isBlank()) {
      from++;
    }
    while (end > from && slots.get(end - 1).text().isBlank()) {
      end--;
    }
    return slots.subList(from, end);
  }

  /** How many digits stand at the beginning. */
  private static int digits(List<CharacterSlot> slots) {
    int end = 0;
    while (end < slots.size() && isDigit(slots.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(CharacterSlot slot) {
    return CharacterKind.of(slot.text()) == CharacterKind.DIGIT;
  }

  private static boolean isMark(CharacterSlot slot) {
    return ".,:-/".contains(slot.text());
  }

  private void put(Cell cell, List<CharacterSlot> slots) {
    Reading before = repaired.get(layer(cell));
    String text = slots.stream().map(CharacterSlot::text).collect(Collectors.joining());
    repaired.put(
        layer(cell),
        new Reading(
            text, before.method(), before.confidence(), before.box(), before.engine(), slots));
  }
}
