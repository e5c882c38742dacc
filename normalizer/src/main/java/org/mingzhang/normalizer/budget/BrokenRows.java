package org.mingzhang.normalizer.budget;

import java.util.List;

/** Mends rows that a page break cut in two. */
final class BrokenRows {

  private BrokenRows() {}

  /**
   * Mends the rows at the joints of a table.
   *
   * @param grid the joined table
   * @param joints the first rows of its second and further pieces, ascending
   * @param columns its columns
   */
  static Grid mend(Grid grid, List<Integer> joints, List<Column> columns) {
    Grid mended = grid;
    for (int i = joints.size() - 1; i >= 0; i--) {
      int lower = joints.get(i);
      if (lower > 0 && lower < mended.rowCount() && isRest(mended, lower, columns)) {
        mended = mended.withRowMended(lower);
      }
    }
    return mended;
  }

  private static boolean isRest(Grid grid, int lower, List<Column> columns) {
    String label = label(grid, lower, columns);
    boolean ownRow =
        Labels.isTotal(label)
            || Labels.isNote(label)
            || Labels.isEnumerated(label)
            || Labels.isOfWhich(label);
    if (grid.isBlank(lower) || ownRow || overlaps(grid, lower, columns)) {
      return false;
    }
    boolean amountsAbove = has(grid, lower - 1, columns, false);
    boolean amountsBelow = has(grid, lower, columns, false);
    boolean coded = columns.stream().anyMatch(column -> column.role().isCode());
    if (coded) {
      return has(grid, lower - 1, columns, true)
          && !has(grid, lower, columns, true)
          && !(amountsAbove && amountsBelow);
    }
    return label.isEmpty()
        && amountsBelow
        && !amountsAbove
        && !label(grid, lower - 1, columns).isEmpty();
  }

  /** Something but names stands in both rows: neither is the rest of the other. */
  private static boolean overlaps(Grid grid, int lower, List<Column> columns) {
    return columns.stream()
        .filter(column -> !column.role().isLabel())
        .anyMatch(
            column ->
                !grid.text(lower, column.index()).isEmpty()
                    && !grid.text(lower - 1, column.index()).isEmpty());
  }

  private static boolean has(Grid grid, int row, List<Column> columns, boolean codes) {
    return columns.stream()
        .filter(c -> codes ? c.role().isCode() : c.role() == ColumnRole.AMOUNT)
        .anyMatch(column -> grid.text(row, column.index()).matches(".*\\d.*"));
  }

  private static String label(Grid grid, int row, List<Column> columns) {
    return columns.stream()
        .filter(column -> column.role().isLabel())
        .map(column -> grid.text(row, column.index()))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }
}
