package org.mingzhang.extractor.lattice;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.Table;

/** Writes a table down so that a test can be read. */
final class TableShape {

  private TableShape() {}

  /**
   * One line for each row, its cells with a bar between them, {@code /} for a line break, and the
   * spans of a merged cell before its text: {@code 2x1:} is two rows high and one column wide.
   */
  static String of(Table table) {
    return IntStream.range(0, table.rowCount())
        .mapToObj(
            row ->
                table.cells().stream()
                    .filter(c -> c.row() == row)
                    .map(TableShape::of)
                    .collect(Collectors.joining(" | ")))
        .collect(Collectors.joining("\n"));
  }

  private static String of(Cell cell) {
    String span =
        cell.rowSpan() == 1 && cell.columnSpan() == 1
            ? ""
            : cell.rowSpan() + "x" + cell.columnSpan() + ":";
    return span + cell.text().replace("\n", "/");
  }
}
