package org.mingzhang.normalizer.budget;

import java.util.List;
import java.util.Optional;
import org.mingzhang.extractor.page.ReadingMethod;

/**
 * Recovers headings of two-sided tables that a scan spoiled, as under a seal: beside 收入 stands 支出,
 * and both sides have the same columns, 项目 | 金额 | 项目 | 金额.
 */
final class ScannedHeadings {

  /** Below this a heading was hardly read. */
  private static final double HARDLY_READ = 0.6;

  /** What is believed of a heading that its sister tells; never so much that nobody looks again. */
  private static final double TOLD = 0.89;

  private static final String REVENUE = "收入";
  private static final String EXPENDITURE = "支出";

  private ScannedHeadings() {}

  /** The grid with such headings filled in; the same grid where there are none. */
  static Grid mend(Grid grid) {
    int head = headRows(grid);
    for (int row = 0; row < head; row++) {
      Optional<int[]> halves = halves(grid, row);
      if (halves.isPresent()) {
        Grid mended = withSides(grid, row, halves.get());
        return row + 1 < head ? withSisters(mended, row + 1, halves.get()) : mended;
      }
    }
    return grid;
  }

  private static int headRows(Grid grid) {
    int row = 0;
    while (row < grid.rowCount()
        && grid.cellsBeginningIn(row).stream()
            .noneMatch(cell -> CellContent.of(cell) == CellContent.NUMBER)) {
      row++;
    }
    return row == grid.rowCount() ? 0 : row;
  }

  /**
   * The columns in which both sides begin, where a row consists of two wide cells and one of them
   * says which side it is.
   */
  private static Optional<int[]> halves(Grid grid, int row) {
    List<GridCell> cells = grid.cellsBeginningIn(row);
    boolean two =
        cells.size() == 2
            && cells.stream().allMatch(cell -> cell.columnSpan() > 1)
            && cells.get(0).columnSpan() == cells.get(1).columnSpan()
            && cells.get(0).columnSpan() * 2 == grid.columnCount();
    boolean named =
        two
            && (cells.get(0).compact().equals(REVENUE)
                || cells.get(1).compact().equals(EXPENDITURE));
    return named
        ? Optional.of(new int[] {cells.get(0).column(), cells.get(1).column()})
        : Optional.empty();
  }

  private static Grid withSides(Grid grid, int row, int[] halves) {
    Grid mended = filled(grid, row, halves[0], REVENUE);
    return filled(mended, row, halves[1], EXPENDITURE);
  }

  private static Grid withSisters(Grid grid, int row, int[] halves) {
    Grid mended = grid;
    for (int i = 0; i < halves[1] - halves[0]; i++) {
      String left = clearText(mended, row, halves[0] + i);
      String right = clearText(mended, row, halves[1] + i);
      mended = left.isEmpty() ? mended : filled(mended, row, halves[1] + i, left);
      mended = right.isEmpty() ? mended : filled(mended, row, halves[0] + i, right);
    }
    return mended;
  }

  private static String clearText(Grid grid, int row, int column) {
    return grid.at(row, column)
        .filter(cell -> cell.beginsAt(row, column) && !isSpoiled(cell))
        .map(GridCell::text)
        .orElse("");
  }

  private static Grid filled(Grid grid, int row, int column, String text) {
    return grid.at(row, column)
        .filter(cell -> cell.beginsAt(row, column) && isSpoiled(cell))
        .map(cell -> grid.with(cell, cell.saying(text, TOLD)))
        .orElse(grid);
  }

  /** Whether a heading was hardly read from a picture, or not at all. */
  private static boolean isSpoiled(GridCell cell) {
    return cell.reading()
        .map(
            reading -> reading.method() != ReadingMethod.TEXT && reading.confidence() < HARDLY_READ)
        .orElse(true);
  }
}
