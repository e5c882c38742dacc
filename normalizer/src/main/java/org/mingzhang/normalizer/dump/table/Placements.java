package org.mingzhang.normalizer.dump.table;

import java.math.BigDecimal;
import java.util.ArrayList;
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
  private final List<Figure> figures;
  private final List<Placement> found = new ArrayList<>();
  private final List<Placement> misprinted = new ArrayList<>();
  private int tried;

  private Placements(AmountColumns columns, List<Figure> figures) {
    this.columns = columns;
    this.figures = figures;
  }

  /** The ways; none where there are too many to try. */
  static List<Placement> of(AmountColumns columns, List<Figure> figures) {
    Placements search = new Placements(columns, figures);
    if (figures.size() > columns.count()) {
      return List.of();
    }
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
    int missing = figures.size() - chosen.size();
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
    Placement placement = new Placement(chosen, Placement.NONE);
    BigDecimal[] amounts = placement.amounts(figures, columns.count());
    if (!columns.parts().stream().allMatch(part -> holds(part, amounts))) {
      return;
    }
    List<AmountColumns.Sum> broken =
        columns.sums().stream().filter(sum -> !holds(sum, amounts)).toList();
    if (broken.isEmpty()) {
      found.add(placement);
    } else if (broken.size() < figures.size()) {
      for (int column : chosen) {
        if (broken.stream().allMatch(sum -> sum.involves(column))) {
          misprinted.add(new Placement(chosen, column));
        }
      }
    }
  }

  private static boolean holds(AmountColumns.Sum sum, BigDecimal[] amounts) {
    BigDecimal added = BigDecimal.ZERO;
    boolean any = false;
    for (int addend : sum.addends()) {
      if (amounts[addend] != null) {
        added = added.add(amounts[addend]);
        any = true;
      }
    }
    BigDecimal total = amounts[sum.total()];
    if (total == null) {
      return !any;
    }
    return any ? total.compareTo(added) == 0 : total.signum() == 0;
  }

  private static boolean holds(AmountColumns.Part part, BigDecimal[] amounts) {
    BigDecimal whole = amounts[part.whole()];
    BigDecimal inner = amounts[part.part()];
    return inner == null || (whole != null && inner.abs().compareTo(whole.abs()) <= 0);
  }
}
