package org.mingzhang.extractor.layout;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.Table;

/** Writes a table down so that a test can be read: a line a row, its places between bars. */
final class TableText {

  private TableText() {}

  /**
   * The rows of {@code table}; a place covered from the left shows {@code <}, one covered from
   * above shows {@code ^}.
   */
  static List<String> of(Table table) {
    String[][] grid = new String[table.rowCount()][table.columnCount()];
    for (Cell cell : table.cells()) {
      for (int r = cell.row(); r < cell.endRow(); r++) {
        for (int c = cell.column(); c < cell.endColumn(); c++) {
          boolean first = r == cell.row() && c == cell.column();
          grid[r][c] = first ? cell.text().replace("\n", "/") : c > cell.column() ? "<" : "^";
        }
      }
    }
    List<String> rows = new ArrayList<>();
    for (String[] row : grid) {
      StringBuilder text = new StringBuilder();
      for (int c = 0; c < row.length; c++) {
        text.append(c == 0 ? "" : "|").append(row[c] == null ? "" : row[c]);
      }
      rows.add(text.toString());
    }
    return rows;
  }
}
