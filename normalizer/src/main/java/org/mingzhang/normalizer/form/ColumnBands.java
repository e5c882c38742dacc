package org.mingzhang.normalizer.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.Table;
import org.mingzhang.extractor.page.TableStyle;

/**
 * Widens the cells of a table without upright rulings, which end where their text ends, to the
 * width of their columns. A centred heading and a short name at the left of its column then share
 * their place on the page, as they do between rulings.
 */
final class ColumnBands {

  private ColumnBands() {}

  /** The table with cells as wide as their columns; itself where rulings bound them. */
  static Table widen(Table table) {
    if (table.style() == TableStyle.RULED) {
      return table;
    }
    double[] edges = edges(table);
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : table.cells()) {
      double left = edges[cell.column()];
      double right = edges[Math.min(cell.endColumn(), table.columnCount())];
      Box box = cell.box();
      boolean known = left <= box.x0() && right >= box.x1();
      Box wide = known ? new Box(left, box.y0(), right, box.y1()) : box;
      cells.add(
          new Cell(
              cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), wide, cell.readings()));
    }
    return new Table(table.box(), table.style(), table.rowCount(), table.columnCount(), cells);
  }

  /** The edges of the columns, half way between their texts; not a number where none is known. */
  private static double[] edges(Table table) {
    int columns = table.columnCount();
    double[] lefts = new double[columns];
    double[] rights = new double[columns];
    Arrays.fill(lefts, Double.NaN);
    Arrays.fill(rights, Double.NaN);
    for (Cell cell : table.cells()) {
      if (cell.columnSpan() == 1 && !cell.isBlank()) {
        int column = cell.column();
        lefts[column] = least(lefts[column], cell.box().x0());
        rights[column] = -least(-rights[column], -cell.box().x1());
      }
    }
    double[] edges = new double[columns + 1];
    edges[0] = table.box().x0();
    edges[columns] = table.box().x1();
    for (int i = 1; i < columns; i++) {
      edges[i] = rights[i - 1] <= lefts[i] ? (rights[i - 1] + lefts[i]) / 2 : Double.NaN;
    }
    return edges;
  }

  private static double least(double before, double value) {
    return Double.isNaN(before) ? value : Math.min(before, value);
  }
}
