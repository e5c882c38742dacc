package org.mingzhang.normalizer.dump.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All ways to place the figures of one row in columns, in their order, so that the row adds up:
 * each sum that has a part is printed and is the sum of its parts, and no part is more than its
 * whole.
 */
final class PlacementSearch {

  /** A row of so many figures and columns that more ways are possible is left alone. */
  private static final int MOST = 4000;

  private static final int BLANK = -1;

  private final AmountColumns columns;

  /** The figures as whole numbers of their smallest unit. */
  private final long[] values;

  /** Which figure stands in each column while a way is judged. */
  private final int[] figureAt;

  private final List<Placement> found = new ArrayList<>();
  private final List<Placement> misprinted = new ArrayList<>();

  private PlacementSearch(AmountColumns columns, List<Figure> figures) {
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
    if (ways(figures.size(), columns.count()) > MOST || figures.stream().anyMatch(Figure::isHuge)) {
      return List.of();
    }
    PlacementSearch search = new PlacementSearch(columns, figures);
    search.place(new ArrayList<>(), 0);
    return List.copyOf(search.found.isEmpty() ? search.misprinted : search.found);
  }

  /**
   * In how many ways so many figures go into so many columns, in their order; not counted further
   * than {@link #MOST}.
   */
  private static long ways(int figures, int columns) {
    long ways = 1;
    for (int i = 1; i <= Math.min(figures, columns - figures) && ways <= MOST; i++) {
      ways = ways * (columns - i + 1) / i;
    }
    return figures > columns ? MOST + 1 : ways;
  }

  private void place(List<Integer> chosen, int from) {
    int missing = values.length - chosen.size();
    if (missing == 0) {
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
