package org.mingzhang.normalizer.dump.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All ways to place the figures of one row in columns, in their order, so that the row adds up:
 * each sum that has a part is printed and is the sum of its parts, and no part is more than its
 * whole.
 */
final class Placements {

  /** A row of so many figures and columns that more ways are possible is left alone. */
  private static final int MOST = 4000;

  private final AmountColumns columns;
  private static final int BLANK = -1;

  /** The figures as whole numbers of their smallest unit. */
  private final long[] values;

  /** Which figure stands in each column while a way is judged. */
  private final int[] figureAt;

  private final List<Placement> found = new ArrayList<>();
  private final List<Placement> misprinted = new ArrayList<>();
  private int tried;

  private Placements(AmountColumns columns, List<Figure> figures) {
    this.columns = columns;
    int scale = figures.stream().mapToInt(figure -> figure.value().scale()).max().orElse(0);
    this.values =
        figures.stream()
            .mapToLong(figure -> figure.value().movePointRight(scale).longValueExact())
            .toArray();
    this.figureAt = new int[columns.count()];
  }

  /** The ways; none where there are too many to try. */
  static List<Placement> of(AmountColumns columns, List<Figure> figures) {
    if (figures.size() > columns.count() || figures.stream().anyMatch(Figure::isHuge)) {
      return List.of();
    }
    Placements search = new Placements(columns, figures);
    search.place(new ArrayList<>(), 0);
    if (search.tried > MOST) {
      return List.of();
    }
    return List.copyOf(search.found.isEmpty() ? search.misprinted : search.found);
  }

  /** Whether the row adds up in some way. */
  static boolean addUp(AmountColumns columns, List<Figure> figures) {
    List<Placement> ways = of(columns, figures);
    return !ways.isEmpty() && !ways.get(0).isMisprinted();
  }

  private void place(List<Integer> chosen, int from) {
    if (tried > MOST) {
      return;
    }
    int missing = values.length - chosen.size();
    if (missing == 0) {
      tried++;
      judge(chosen);
      return;
    }
    for (int column = from; column <= columns.count() - missing; column++) {
      chosen.add(column);
      place(chosen, column + 1);
      chosen.remove(chosen.size() - 1);
    }
  }

  private void judge(List<Integer> chosen) {
    Arrays.fill(figureAt, BLANK);
    for (int i = 0; i < chosen.size(); i++) {
      figureAt[chosen.get(i)] = i;
    }
    for (AmountColumns.Part part : columns.parts()) {
      if (!holds(part)) {
        return;
      }
    }
    List<AmountColumns.Sum> broken = new ArrayList<>();
    for (AmountColumns.Sum sum : columns.sums()) {
      if (!holds(sum)) {
        broken.add(sum);
      }
    }
    if (broken.isEmpty()) {
      found.add(new Placement(chosen, Placement.NONE));
    } else if (found.isEmpty() && broken.size() < values.length) {
      for (int column : chosen) {
        if (broken.stream().allMatch(sum -> sum.involves(column))) {
          misprinted.add(new Placement(chosen, column));
        }
      }
    }
  }

  private boolean holds(AmountColumns.Sum sum) {
    long added = 0;
    boolean any = false;
    for (int addend : sum.addends()) {
      if (figureAt[addend] != BLANK) {
        added += values[figureAt[addend]];
        any = true;
      }
    }
    int total = figureAt[sum.total()];
    if (total == BLANK) {
      return !any;
    }
    return values[total] == added;
  }

  private boolean holds(AmountColumns.Part part) {
    int whole = figureAt[part.whole()];
    int inner = figureAt[part.part()];
    return inner == BLANK || (whole != BLANK && Math.abs(values[inner]) <= Math.abs(values[whole]));
  }
}
