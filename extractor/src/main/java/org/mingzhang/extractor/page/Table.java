package org.mingzhang.extractor.page;

import java.util.List;

/**
 * A table on one page. Its cells cover the grid without overlap; a grid place without a cell is
 * blank.
 *
 * @param box the table's box
 * @param style how it shows its cells
 * @param rowCount rows of the grid
 * @param columnCount columns of the grid
 * @param cells ordered by row, then column
 */
public record Table(Box box, TableStyle style, int rowCount, int columnCount, List<Cell> cells) {
  public Table {
    cells = List.copyOf(cells);
  }
}
