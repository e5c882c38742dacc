package org.mingzhang.normalizer.dump.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells which column each word of a purchase stands in. What other rows of the table and of the
 * document show parts words that run into each other and tells which column is blank.
 */
final class PurchaseWords {

  /** 平方米. */
  private static final int LONGEST_MEASURE = 3;

  /** A word of one or two letters at the end is a measure even if no other row has it: 台, 人次. */
  private static final int PLAIN_MEASURE = 2;

  private final ProcurementColumns columns;
  private final Set<String> units;
  private final Set<String> measures = new HashSet<>();
  private final List<Set<String>> seen = new ArrayList<>();

  /**
   * @param units the names of units that the document prints elsewhere
   */
  PurchaseWords(ProcurementColumns columns, Set<String> units, List<DumpRow> rows) {
    this.columns = columns;
    this.units = new HashSet<>(units);
    columns.words().forEach(word -> seen.add(new HashSet<>()));
    rows.forEach(row -> learn(row.names()));
  }

  private void learn(List<String> words) {
    if (words.size() != columns.words().size()) {
      return;
    }
    for (int i = 0; i < words.size(); i++) {
      seen.get(i).add(words.get(i));
    }
    if (columns.hasUnit()) {
      units.add(words.get(0));
    }
    String last = words.get(words.size() - 1);
    if (columns.hasMeasure() && last.length() <= LONGEST_MEASURE) {
      measures.add(last);
    }
  }

  /** The words by column, null where one is blank. */
  String[] byColumn(List<String> printed) {
    String[] placed = new String[columns.words().size()];
    List<String> words = new ArrayList<>(printed);
    int first = 0;
    int end = placed.length;
    if (columns.hasUnit() && !words.isEmpty()) {
      placed[first++] = takeUnit(words);
    }
    if (columns.hasMeasure()) {
      end--;
      placed[end] = takeMeasure(words, words.size() < end - first + 1);
    }
    placeMiddle(words, placed, first, end);
    return placed;
  }

  private String takeUnit(List<String> words) {
    String word = words.remove(0);
    for (String unit : units) {
      if (word.length() > unit.length() && word.startsWith(unit) && !units.contains(word)) {
        words.add(0, word.substring(unit.length()));
        return unit;
      }
    }
    return word;
  }

  private String takeMeasure(List<String> words, boolean mayBeGlued) {
    if (words.isEmpty()) {
      return null;
    }
    int at = words.size() - 1;
    String last = words.get(at);
    if (measures.contains(last) || (last.length() <= PLAIN_MEASURE && at > 0)) {
      words.remove(at);
      return last;
    }
    for (int length = LONGEST_MEASURE; length > 0 && mayBeGlued; length--) {
      int cut = last.length() - length;
      if (cut > 0 && measures.contains(last.substring(cut))) {
        words.set(at, last.substring(0, cut));
        return last.substring(cut);
      }
    }
    return null;
  }

  /** What is bought: with fewer words than columns the specification is blank, unless seen. */
  private void placeMiddle(List<String> words, String[] placed, int first, int end) {
    int width = end - first;
    while (words.size() > width && words.size() > 1) {
      String last = words.remove(words.size() - 1);
      words.set(words.size() - 1, words.get(words.size() - 1) + " " + last);
    }
    int blank = words.size() == width - 1 ? blankColumn(words, first, end) : end;
    int column = first;
    for (String word : words) {
      column += column == blank ? 1 : 0;
      if (column < end) {
        placed[column++] = word;
      }
    }
  }

  private int blankColumn(List<String> words, int first, int end) {
    int best = columns.place(Heading.Role.SPECIFICATION);
    best = best < first ? end - 1 : best;
    int most = fitting(words, first, best);
    for (int blank = first; blank < end; blank++) {
      int fitting = fitting(words, first, blank);
      if (fitting > most) {
        most = fitting;
        best = blank;
      }
    }
    return best;
  }

  private int fitting(List<String> words, int first, int blank) {
    int fitting = 0;
    for (int i = 0; i < words.size(); i++) {
      int column = first + i + (first + i >= blank ? 1 : 0);
      fitting += seen.get(column).contains(words.get(i)) ? 1 : 0;
    }
    return fitting;
  }
}
