package org.mingzhang.normalizer.dump.table;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ways to place the figures of rows in the columns of one table, found once for all rows that
 * have the same figures and for all who ask. For one table.
 */
final class Placements {

  private final AmountColumns columns;
  private final Map<List<BigDecimal>, List<Placement>> known = new HashMap<>();

  /**
   * @param columns the columns and what they sum to
   */
  Placements(AmountColumns columns) {
    this.columns = columns;
  }

  AmountColumns columns() {
    return columns;
  }

  /** All ways in which the row adds up; none where there are too many to try. */
  List<Placement> of(DumpRow row) {
    List<BigDecimal> values = row.figures().stream().map(Figure::value).toList();
    return known.computeIfAbsent(values, all -> PlacementSearch.of(columns, row.figures()));
  }

  /** Whether the row adds up in some way without a misprint. */
  boolean addUp(DumpRow row) {
    List<Placement> ways = of(row);
    return !ways.isEmpty() && !ways.get(0).isMisprinted();
  }
}
