package org.mingzhang.normalizer.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;
import org.mingzhang.extractor.page.Table;
import org.mingzhang.extractor.page.TableStyle;
import org.mingzhang.extractor.page.TextLine;
import org.mingzhang.normalizer.TitledTable;

/**
 * Writes tables for tests: columns parted by {@code |}, {@code <} for a place merged with the cell
 * to its left, {@code ^} for one merged with the cell above, {@code /} for a line break in a cell.
 */
final class Sheet {

  private static final double LEFT = 50;
  private static final double WIDTH = 500;
  private static final double ROW = 20;

  private Sheet() {}

  static TitledTable titled(int page, List<String> above, String... rows) {
    List<TextLine> lines = new ArrayList<>();
    for (int i = 0; i < above.size(); i++) {
      double y = 20 + 20 * i;
      double size = i == 0 ? 16 : 10;
      lines.add(new TextLine(above.get(i), new Box(100, y, 400, y + size), size, List.of()));
    }
    return new TitledTable(page, 595, 842, lines, table(rows), List.of());
  }

  static Table table(String... rows) {
    String[][] places =
        Arrays.stream(rows)
            .map(
                row ->
                    Arrays.stream(row.split("\\|", -1)).map(String::strip).toArray(String[]::new))
            .toArray(String[][]::new);
    int columns = places[0].length;
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < places.length; row++) {
      for (int column = 0; column < columns; column++) {
        if (!places[row][column].equals("<") && !places[row][column].equals("^")) {
          cells.add(cell(places, row, column));
        }
      }
    }
    Box box = new Box(LEFT, 100, LEFT + WIDTH, 100 + ROW * places.length);
    return new Table(box, TableStyle.RULED, places.length, columns, cells);
  }

  private static Cell cell(String[][] places, int row, int column) {
    int columnSpan = 1;
    while (column + columnSpan < places[row].length
        && places[row][column + columnSpan].equals("<")) {
      columnSpan++;
    }
    int rowSpan = 1;
    while (row + rowSpan < places.length && places[row + rowSpan][column].equals("^")) {
      rowSpan++;
    }
    double width = WIDTH / places[0].length;
    Box box =
        new Box(
            LEFT + width * column,
            100 + ROW * row,
            LEFT + width * (column + columnSpan),
            100 + ROW * (row + rowSpan));
    String text = places[row][column].replace('/', '\n');
    List<Reading> readings =
        text.isEmpty()
            ? List.of()
            : List.of(new Reading(text, ReadingMethod.TEXT, 0.99, box.grow(-2)));
    return new Cell(row, column, rowSpan, columnSpan, box, readings);
  }

  /** The same table as an engine would have read it. */
  static TitledTable scanned(TitledTable form) {
    Table table = form.table();
    List<Cell> cells = table.cells().stream().map(Sheet::scanned).toList();
    return new TitledTable(
        form.page(),
        form.pageWidth(),
        form.pageHeight(),
        form.above(),
        new Table(table.box(), table.style(), table.rowCount(), table.columnCount(), cells),
        form.below());
  }

  private static Cell scanned(Cell cell) {
    List<Reading> readings =
        cell.readings().stream()
            .map(r -> new Reading(r.text(), ReadingMethod.OCR, 0.9, r.box()))
            .toList();
    return new Cell(
        cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.box(), readings);
  }
}
