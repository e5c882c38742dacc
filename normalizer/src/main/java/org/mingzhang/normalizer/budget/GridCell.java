package org.mingzhang.normalizer.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;
import org.mingzhang.normalizer.text.PrintedText;

/**
 * A cell of a {@link Grid}. Stands at every place it covers.
 *
 * @param page the page it is printed on, 1-based
 * @param row its first row in the grid, 0-based
 * @param column its first column in the grid, 0-based
 * @param rowSpan how many rows it covers
 * @param columnSpan how many columns it covers
 * @param text what it says, folded as the contract wants it; empty for a blank cell
 * @param cell the cell of the page
 */
record GridCell(
    int page, int row, int column, int rowSpan, int columnSpan, String text, Cell cell) {

  static GridCell of(int page, Cell cell) {
    return new GridCell(
        page,
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        PrintedText.fold(cell.text()),
        cell);
  }

  GridCell movedTo(int newRow) {
    return new GridCell(page, newRow, column, rowSpan, columnSpan, text, cell);
  }

  GridCell onColumns(int newColumn, int newColumnSpan) {
    return new GridCell(page, row, newColumn, rowSpan, newColumnSpan, text, cell);
  }

  /** This cell with the text that a page break cut off. */
  GridCell continuedBy(GridCell rest) {
    Reading upper = cell.readings().get(0);
    String whole = upper.text() + "\n" + rest.cell().text();
    Reading reading =
        new Reading(
            whole,
            upper.method(),
            Math.min(upper.confidence(), rest.cell().readings().get(0).confidence()),
            upper.box());
    Cell joined =
        new Cell(
            cell.row(),
            cell.column(),
            cell.rowSpan(),
            cell.columnSpan(),
            cell.box(),
            List.of(reading));
    return new GridCell(page, row, column, rowSpan, columnSpan, PrintedText.fold(whole), joined);
  }

  /** This cell with a text that something else than its readings tells. */
  GridCell saying(String told, double confidence) {
    List<Reading> readings = new ArrayList<>();
    readings.add(new Reading(told, ReadingMethod.FUSED, confidence, textBox()));
    cell.readings().stream()
        .filter(reading -> reading.method() != ReadingMethod.FUSED)
        .forEach(readings::add);
    Cell said =
        new Cell(
            cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.box(), readings);
    return new GridCell(page, row, column, rowSpan, columnSpan, told, said);
  }

  /** Neighbouring cells of one row, from left to right, as one that says {@code text}. */
  static GridCell merged(List<GridCell> neighbours, String text) {
    GridCell first = neighbours.get(0);
    GridCell last = neighbours.get(neighbours.size() - 1);
    Reading part = first.cell().readings().get(0);
    Box whole = Box.around(neighbours.stream().map(GridCell::textBox).toList());
    Cell cell =
        new Cell(
            first.cell().row(),
            first.cell().column(),
            first.rowSpan(),
            last.endColumn() - first.column(),
            Box.around(neighbours.stream().map(neighbour -> neighbour.cell().box()).toList()),
            List.of(new Reading(text, part.method(), part.confidence(), whole)));
    return new GridCell(
        first.page(), first.row(), first.column(), first.rowSpan(), cell.columnSpan(), text, cell);
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  /** The text without any space. */
  String compact() {
    return text.replace(" ", "");
  }

  int endRow() {
    return row + rowSpan;
  }

  int endColumn() {
    return column + columnSpan;
  }

  boolean beginsAt(int otherRow, int otherColumn) {
    return row == otherRow && column == otherColumn;
  }

  Optional<Reading> reading() {
    return cell.readings().stream().findFirst();
  }

  /** The box around the text, or the cell's own where it is blank. */
  Box textBox() {
    return reading().map(Reading::box).orElse(cell.box());
  }
}
