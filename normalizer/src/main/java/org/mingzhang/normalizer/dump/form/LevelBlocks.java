package org.mingzhang.normalizer.dump.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Which name of one level each row belongs to. A form prints the name once for a block of rows; in
 * a text it comes before its rows, behind them or in their middle, as the program that wrote the
 * text went through the table. The parting into blocks that costs least in one such order is taken,
 * so that a form is read in one order throughout.
 */
final class LevelBlocks {

  /** Where a name stands among its rows. */
  enum Order {
    BEFORE,
    BEHIND,
    MIDDLE
  }

  /** No form has more rows under one name; it bounds the effort. */
  private static final int LONGEST_BLOCK = 80;

  private static final double WRONG_SIDE = 6;
  private static final double KNOWN_ON_WRONG_SIDE = 1;
  private static final double WRONG_PARENT = 3;
  private static final double OFF_CENTRE = 0.7;
  private static final double SLIGHTLY = 0.2;
  private static final double NAMELESS = 4;
  private static final double CARRIED = 0.5;
  private static final double EMPTY = 0.2;

  /** What a block costs that goes on over the end of a page. */
  private static final double OVER_PAGE = 1.5;

  /** What an entry is. */
  enum Sort {
    NAME,
    ROW,
    /** A name of the level above: rows behind it may not go on with what was before it. */
    ABOVE
  }

  /**
   * A row or a name.
   *
   * @param name of a level; null for a row
   * @param line the middle of its lines
   * @param parents of a row, the names that it belongs under; empty where that is not known
   * @param newPage whether a page begins with it
   */
  record Entry(Sort sort, String name, double line, Set<String> parents, boolean newPage) {}

  /**
   * A parting.
   *
   * @param cost how odd it is
   * @param names for each entry the name it stands under, null where there is none
   */
  record Parting(double cost, List<String> names) {}

  private final List<Entry> entries;
  private final Order order;
  private final String[] aboveBefore;
  private final String[] nameBefore;

  LevelBlocks(List<Entry> entries, Order order) {
    this.entries = List.copyOf(entries);
    this.order = order;
    this.aboveBefore = lastBefore(Sort.ABOVE);
    this.nameBefore = lastBefore(Sort.NAME);
  }

  /** For each place the last name of a sort before it, null where there is none. */
  private String[] lastBefore(Sort sort) {
    String[] names = new String[entries.size() + 1];
    for (int i = 0; i < entries.size(); i++) {
      names[i + 1] = entries.get(i).sort == sort ? entries.get(i).name : names[i];
    }
    return names;
  }

  /** The parting that costs least. */
  Parting best() {
    int count = entries.size();
    double[] least = new double[count + 1];
    int[] ends = new int[count];
    for (int from = count - 1; from >= 0; from--) {
      least[from] = Double.POSITIVE_INFINITY;
      int furthest = Math.min(count, from + LONGEST_BLOCK);
      for (int end = from + 1; end <= furthest && names(from, end) <= 1; end++) {
        double total = cost(from, end) + least[end];
        if (total < least[from]) {
          least[from] = total;
          ends[from] = end;
        }
      }
    }
    List<String> names = new ArrayList<>();
    for (int from = 0; from < count; from = ends[from]) {
      String name = nameOf(from, ends[from]);
      for (int i = from; i < ends[from]; i++) {
        names.add(name);
      }
    }
    return new Parting(least[0], names);
  }

  private int names(int from, int end) {
    return (int) entries.subList(from, end).stream().filter(e -> e.sort == Sort.NAME).count();
  }

  private int nameIn(int from, int end) {
    for (int i = from; i < end; i++) {
      if (entries.get(i).sort == Sort.NAME) {
        return i;
      }
    }
    return -1;
  }

  private int rows(int from, int end) {
    return (int) entries.subList(from, end).stream().filter(e -> e.sort == Sort.ROW).count();
  }

  private double cost(int from, int end) {
    int at = nameIn(from, end);
    double wrong = wrongParents(from, end);
    if (at < 0) {
      return wrong + withoutName(from, end);
    }
    int before = rows(from, at);
    int behind = rows(at + 1, end);
    double side =
        switch (order) {
          case BEFORE -> onWrongSide(from, at, at) + passed(at, end);
          case BEHIND -> onWrongSide(at + 1, end, at);
          case MIDDLE -> centred(offCentre(from, at, end));
        };
    return wrong + side + (before + behind == 0 ? EMPTY : 0) + overPages(from, end);
  }

  /**
   * Rows whose own words put them under a name may stand where they will, as behind a page break.
   */
  private double onWrongSide(int from, int end, int at) {
    String name = entries.get(at).name;
    return entries.subList(from, end).stream()
        .filter(e -> e.sort == Sort.ROW)
        .mapToDouble(e -> e.parents.contains(name) ? KNOWN_ON_WRONG_SIDE : WRONG_SIDE)
        .sum();
  }

  private double withoutName(int from, int end) {
    if (rows(from, end) == 0) {
      return 0;
    }
    boolean newPage = entries.get(from).newPage;
    boolean underOther = order == Order.BEFORE && startsAbove(from);
    if (underOther || (newPage && from > 0)) {
      return CARRIED;
    }
    return NAMELESS;
  }

  /** Whether the last name before an entry is one of the level above that was not there before. */
  private boolean startsAbove(int from) {
    if (entries.get(from).sort == Sort.ABOVE) {
      return true;
    }
    return from > 0 && entries.get(from - 1).sort == Sort.ABOVE;
  }

  /** Rows may not go on behind another name of the level above. */
  private double passed(int at, int end) {
    for (int i = at + 1; i < end; i++) {
      Entry entry = entries.get(i);
      boolean another = entry.sort == Sort.ABOVE && !Objects.equals(entry.name, aboveBefore[i]);
      if (another && rows(i, end) > 0) {
        return WRONG_SIDE;
      }
    }
    return 0;
  }

  /** Between lines and beside them, a centred name may be half a line off, but need not. */
  private static double centred(double off) {
    return OFF_CENTRE * (off <= 1 ? off * SLIGHTLY : off - 1 + SLIGHTLY);
  }

  private double offCentre(int from, int at, int end) {
    double first = Double.NaN;
    double last = Double.NaN;
    for (Entry entry : entries.subList(from, end)) {
      if (entry.sort == Sort.ROW) {
        first = Double.isNaN(first) ? entry.line : first;
        last = entry.line;
      }
    }
    return Double.isNaN(first) ? 0 : Math.abs(2 * entries.get(at).line - first - last);
  }

  private double overPages(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (entries.get(i).newPage && rows(from, i) > 0 && rows(i, end) > 0) {
        return switch (order) {
          case BEFORE -> 0;
          case BEHIND -> OVER_PAGE;
          case MIDDLE -> 2 * OVER_PAGE;
        };
      }
    }
    return 0;
  }

  private double wrongParents(int from, int end) {
    String name = nameOf(from, end);
    return entries.subList(from, end).stream()
        .filter(e -> e.sort == Sort.ROW && !e.parents.isEmpty() && !e.parents.contains(name))
        .mapToDouble(e -> WRONG_PARENT)
        .sum();
  }

  /** The name of a block; without one of its own it goes on with the last. */
  private String nameOf(int from, int end) {
    int at = nameIn(from, end);
    if (at >= 0) {
      return entries.get(at).name;
    }
    if (order == Order.BEFORE && startsAnotherAbove(from)) {
      return null;
    }
    return nameBefore[from];
  }

  private boolean startsAnotherAbove(int from) {
    int last = entries.get(from).sort == Sort.ABOVE ? from : from - 1;
    return last >= 0
        && entries.get(last).sort == Sort.ABOVE
        && !Objects.equals(aboveBefore[last], entries.get(last).name);
  }
}
