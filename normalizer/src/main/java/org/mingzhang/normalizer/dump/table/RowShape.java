package org.mingzhang.normalizer.dump.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns before the amounts: for each code as many as it has levels, for each name one.
 *
 * @param levels for each code or name of a full row how many columns it takes; of a name 0
 */
record RowShape(List<Integer> levels) {

  private static final int NAME = 0;

  RowShape {
    levels = List.copyOf(levels);
  }

  /** The shape of which all rows of a table are, or are a part. */
  static RowShape of(List<DumpRow> rows) {
    List<Integer> fullest = new ArrayList<>();
    for (DumpRow row : rows) {
      List<Integer> levels = new ArrayList<>();
      for (DumpRow.Part part : row.parts()) {
        int last = levels.size() - 1;
        boolean nameBefore = last >= 0 && levels.get(last) == NAME;
        if (part.isCode()) {
          levels.add(part.text().split(" ").length);
        } else if (!nameBefore) {
          levels.add(NAME);
        }
      }
      merge(fullest, levels);
    }
    if (!fullest.contains(NAME)) {
      fullest.add(NAME);
    }
    return new RowShape(fullest);
  }

  private static void merge(List<Integer> fullest, List<Integer> levels) {
    if (levels.size() > fullest.size()) {
      List<Integer> before = List.copyOf(fullest);
      fullest.clear();
      fullest.addAll(levels);
      merge(fullest, before);
      return;
    }
    for (int i = 0; i < levels.size(); i++) {
      if (kind(levels.get(i)) == kind(fullest.get(i))) {
        fullest.set(i, Math.max(fullest.get(i), levels.get(i)));
      }
    }
  }

  private static int kind(int levels) {
    return Math.min(levels, 1);
  }

  int columnCount() {
    return levels.stream().mapToInt(level -> Math.max(1, level)).sum();
  }

  boolean isName(int place) {
    return levels.get(place) == NAME;
  }

  /** The first column of a code or name. */
  int firstColumn(int place) {
    return levels.subList(0, place).stream().mapToInt(level -> Math.max(1, level)).sum();
  }

  /** How many columns a code or name takes. */
  int width(int place) {
    return Math.max(1, levels.get(place));
  }

  /** Where the first code or name at or behind a place stands; -1 if none does. */
  int next(int place, boolean isCode) {
    for (int i = place; i < levels.size(); i++) {
      if (isName(i) != isCode) {
        return i;
      }
    }
    return -1;
  }
}
