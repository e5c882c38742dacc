package org.mingzhang.normalizer.budget;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.normalizer.TitledTable;

/** The cells of one table by row and column, also where the table runs over several pages. */
final class Grid {

  private final List<List<GridCell>> rows;
  private final int columnCount;

  private Grid(List<List<GridCell>> rows, int columnCount) {
    this.rows = rows;
    this.columnCount = columnCount;
  }

  /** The grid of one piece of a table. */
  static Grid of(TitledTable piece) {
    List<GridCell> cells = new ArrayList<>();
    for (Cell cell : piece.table().cells()) {
      cells.add(GridCell.of(piece.page(), cell));
    }
    return laidOut(cells, piece.table().rowCount(), piece.table().columnCount());
  }

  private static Grid laidOut(List<GridCell> cells, int rowCount, int columnCount) {
    List<List<GridCell>> rows = new ArrayList<>();
    for (int row = 0; row < rowCount; row++) {
      rows.add(new ArrayList<>(Collections.nCopies(columnCount, null)));
    }
    for (GridCell cell : cells) {
      for (int row = cell.row(); row < Math.min(rowCount, cell.endRow()); row++) {
        for (int column = cell.column();
            column < Math.min(columnCount, cell.endColumn());
            column++) {
          rows.get(row).set(column, cell);
        }
      }
    }
    return new Grid(rows, columnCount);
  }

  /** The pieces one below the other; all have the columns of the first. */
  static Grid joined(List<Grid> pieces) {
    List<GridCell> cells = new ArrayList<>();
    int offset = 0;
    for (Grid piece : pieces) {
      for (GridCell cell : piece.cells()) {
        cells.add(cell.movedTo(cell.row() + offset));
      }
      offset += piece.rowCount();
    }
    return laidOut(cells, offset, pieces.get(0).columnCount);
  }

  /** The first {@code count} rows of this grid. */
  Grid firstRows(int count) {
    return laidOut(
        cells().stream().filter(cell -> cell.row() < count).toList(), count, columnCount);
  }

  /** This grid without its first {@code count} rows. */
  Grid withoutFirstRows(int count) {
    List<GridCell> kept = new ArrayList<>();
    for (GridCell cell : cells()) {
      if (cell.row() >= count) {
        kept.add(cell.movedTo(cell.row() - count));
      }
    }
    return laidOut(kept, rowCount() - count, columnCount);
  }

  /**
   * This grid on the columns of another.
   *
   * @param places for each column here, the column there in which it begins; its last entry is the
   *     number of columns there
   */
  Grid onColumns(int[] places) {
    List<GridCell> moved = new ArrayList<>();
    for (GridCell cell : cells()) {
      int column = places[cell.column()];
      int end = places[Math.min(cell.endColumn(), columnCount)];
      moved.add(cell.onColumns(column, Math.max(1, end - column)));
    }
    return laidOut(moved, rowCount(), places[places.length - 1]);
  }

  /** This grid with the row {@code lower} added to the one above, of which it is the rest. */
  Grid withRowMended(int lower) {
    List<GridCell> mended = new ArrayList<>();
    for (GridCell cell : cells()) {
      GridCell moved = cell.row() >= lower ? cell.movedTo(cell.row() - 1) : cell;
      GridCell upper = cell.row() == lower ? rows.get(lower - 1).get(cell.column()) : null;
      if (upper != null && !upper.isBlank() && !cell.isBlank()) {
        mended.removeIf(earlier -> earlier.beginsAt(upper.row(), upper.column()));
        moved = upper.continuedBy(cell);
      } else if (upper != null && !upper.isBlank()) {
        continue;
      }
      mended.add(moved);
    }
    return laidOut(mended, rowCount() - 1, columnCount);
  }

  /** This grid with neighbouring cells of one row made one cell that says {@code text}. */
  Grid withMerged(List<GridCell> neighbours, String text) {
    List<GridCell> cells = new ArrayList<>(cells());
    cells.removeAll(neighbours);
    cells.add(GridCell.merged(neighbours, text));
    return laidOut(cells, rowCount(), columnCount);
  }

  /** This grid with another cell in the place of one. */
  Grid with(GridCell cell, GridCell other) {
    List<GridCell> cells = new ArrayList<>(cells());
    cells.set(cells.indexOf(cell), other);
    return laidOut(cells, rowCount(), columnCount);
  }

  /** Every cell once, by row and column. */
  List<GridCell> cells() {
    List<GridCell> cells = new ArrayList<>();
    for (int row = 0; row < rowCount(); row++) {
      cells.addAll(cellsBeginningIn(row));
    }
    return cells;
  }

  /** The cells whose first row is {@code row}, from left to right. */
  List<GridCell> cellsBeginningIn(int row) {
    List<GridCell> cells = new ArrayList<>();
    for (int column = 0; column < columnCount; column++) {
      GridCell cell = rows.get(row).get(column);
      if (cell != null && cell.beginsAt(row, column)) {
        cells.add(cell);
      }
    }
    return cells;
  }

  /** The cells that cover a part of {@code row} and say something, each once, left to right. */
  List<GridCell> filledCellsIn(int row) {
    Set<GridCell> cells = new LinkedHashSet<>();
    for (GridCell cell : rows.get(row)) {
      if (cell != null && !cell.isBlank()) {
        cells.add(cell);
      }
    }
    return List.copyOf(cells);
  }

  /** The cell that covers this place, if one is drawn there; it may be blank. */
  Optional<GridCell> at(int row, int column) {
    return Optional.ofNullable(rows.get(row).get(column));
  }

  /** What the cell at this place says; empty where there is none or it is blank. */
  String text(int row, int column) {
    GridCell cell = rows.get(row).get(column);
    return cell == null ? "" : cell.text();
  }

  int rowCount() {
    return rows.size();
  }

  int columnCount() {
    return columnCount;
  }

  /** Whether nothing is printed in this row, nor in a merged cell that reaches into it. */
  boolean isBlank(int row) {
    return filledCellsIn(row).isEmpty();
  }

  boolean isBlank() {
    return rows.stream().flatMap(List::stream).allMatch(cell -> cell == null || cell.isBlank());
  }

  /** The pages its cells stand on, in order. */
  List<Integer> pages() {
    return cells().stream().map(GridCell::page).distinct().sorted().toList();
  }

  /** What the row says, cell by cell, for comparing rows. */
  String rowText(int row) {
    return String.join("|", cellsTexts(row));
  }

  private List<String> cellsTexts(int row) {
    return filledCellsIn(row).stream().map(GridCell::compact).toList();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < rowCount(); row++) {
      String[] texts = new String[columnCount];
      Arrays.setAll(texts, texts(row)::get);
      text.append(String.join(" | ", texts)).append('\n');
    }
    return text.toString();
  }

  private List<String> texts(int row) {
    List<String> texts = new ArrayList<>();
    for (int column = 0; column < columnCount; column++) {
      texts.add(text(row, column));
    }
    return texts;
  }
}
