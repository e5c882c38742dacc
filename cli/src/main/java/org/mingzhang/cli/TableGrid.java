package org.mingzhang.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.Table;

/** The places of a table row by row, also those that no cell covers. */
final class TableGrid {

  private final Table table;
  private final Cell[][] coveredBy;

  TableGrid(Table table) {
    this.table = table;
    this.coveredBy = new Cell[table.rowCount()][table.columnCount()];
    for (Cell cell : table.cells()) {
      for (int row = cell.row(); row < cell.endRow(); row++) {
        for (int column = cell.column(); column < cell.endColumn(); column++) {
          coveredBy[row][column] = cell;
        }
      }
    }
  }

  /**
   * One place where a cell begins, or that no cell covers.
   *
   * @param column 0-based
   * @param cell the cell that begins here; empty for a blank place
   */
  record Place(int column, Optional<Cell> cell) {}

  /** The places of a row, 0-based, left to right, without those that a cell begun before covers. */
  List<Place> row(int row) {
    List<Place> places = new ArrayList<>();
    for (int column = 0; column < table.columnCount(); column++) {
      Cell cell = coveredBy[row][column];
      if (cell == null) {
        places.add(new Place(column, Optional.empty()));
      } else if (cell.row() == row && cell.column() == column) {
        places.add(new Place(column, Optional.of(cell)));
      }
    }
    return places;
  }
}
