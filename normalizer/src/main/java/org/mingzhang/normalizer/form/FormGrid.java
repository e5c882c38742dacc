package org.mingzhang.normalizer.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.Table;

/** A table of a form, row by row. */
final class FormGrid {

  private final Table table;
  private final List<List<FormCell>> covering;

  private FormGrid(Table table, List<List<FormCell>> covering) {
    this.table = table;
    this.covering = covering;
  }

  /**
   * Looks at one table.
   *
   * @param page the page it stands on, 1-based
   */
  static FormGrid of(int page, Table table) {
    List<List<FormCell>> covering = new ArrayList<>();
    for (int row = 0; row < table.rowCount(); row++) {
      covering.add(new ArrayList<>());
    }
    for (Cell cell : table.cells()) {
      FormCell formCell = FormCell.of(page, cell);
      for (int row = cell.row(); row < Math.min(cell.endRow(), covering.size()); row++) {
        covering.get(row).add(formCell);
      }
    }
    covering.forEach(cells -> cells.sort(Comparator.comparingInt(c -> c.cell().column())));
    return new FormGrid(table, covering);
  }

  Box box() {
    return table.box();
  }

  int rowCount() {
    return covering.size();
  }

  boolean isLastRow(int row) {
    return row == covering.size() - 1;
  }

  /** The cells that cover a row, from left to right; also those that begin above it. */
  List<FormCell> covering(int row) {
    return covering.get(row);
  }

  /** The cells that begin in a row, from left to right. */
  List<FormCell> startingIn(int row) {
    return covering.get(row).stream().filter(c -> c.cell().row() == row).toList();
  }

  /** The cell that follows another in a row; empty where there is none or a gap. */
  Optional<FormCell> rightOf(FormCell left, int row) {
    return covering.get(row).stream()
        .filter(c -> c.cell().column() == left.cell().endColumn())
        .findFirst();
  }

  /** The cell of the same columns right below another; empty where there is none. */
  Optional<FormCell> below(FormCell above) {
    int row = above.cell().endRow();
    if (row >= covering.size()) {
      return Optional.empty();
    }
    return covering.get(row).stream()
        .filter(c -> c.cell().row() == row)
        .filter(c -> c.cell().column() == above.cell().column())
        .filter(c -> c.cell().columnSpan() == above.cell().columnSpan())
        .findFirst();
  }

  /** Whether a cell is as wide as the table. */
  boolean isFullWidth(FormCell cell) {
    return cell.cell().columnSpan() >= table.columnCount()
        || cell.cell().box().width() >= 0.97 * table.box().width();
  }

  /** The only cell of a row that says something; empty where there are none or several. */
  Optional<FormCell> onlyPrinted(int row) {
    List<FormCell> printed = covering.get(row).stream().filter(c -> !c.isBlank()).toList();
    return printed.size() == 1 ? Optional.of(printed.get(0)) : Optional.empty();
  }
}
