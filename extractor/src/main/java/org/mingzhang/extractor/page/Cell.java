package org.mingzhang.extractor.page;

import java.util.List;

/**
 * One cell of a table.
 *
 * @param row its first row, 0-based
 * @param column its first column, 0-based
 * @param rowSpan how many rows it covers, at least 1
 * @param columnSpan how many columns it covers, at least 1
 * @param box its box between the rulings, or around its text where there are none
 * @param readings what was read in it, best first; none for a blank cell
 */
public record Cell(
    int row, int column, int rowSpan, int columnSpan, Box box, List<Reading> readings) {

  public Cell {
    readings = List.copyOf(readings);
    if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
      throw new IllegalArgumentException(
          "not a cell: row "
              + row
              + ", column "
              + column
              + ", spans "
              + rowSpan
              + ", "
              + columnSpan);
    }
  }

  /** The first reading's text with its line breaks, empty for a blank cell. */
  public String text() {
    return readings.isEmpty() ? "" : readings.get(0).text();
  }

  public boolean isBlank() {
    return text().isBlank();
  }

  /** The row after its last one. */
  public int endRow() {
    return row + rowSpan;
  }

  /** The column after its last one. */
  public int endColumn() {
    return column + columnSpan;
  }
}
