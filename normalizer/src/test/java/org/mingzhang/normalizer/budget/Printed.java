package org.mingzhang.normalizer.budget;

import java.util.ArrayList;
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
 * Tables written as text, for tests. A row a line, cells between {@code |}; {@code <} merges a
 * place with the one to its left, {@code ^} with the one above; leading {@code >} indents.
 */
final class Printed {

  static final double COLUMN_WIDTH = 100;
  static final double ROW_HEIGHT = 20;

  private static final double INDENT = 20;
  private static final double LETTER = 5;

  private int page = 1;
  private final List<TextLine> above = new ArrayList<>();
  private final List<TextLine> below = new ArrayList<>();
  private final String grid;

  private Printed(String grid) {
    this.grid = grid;
  }

  /** A table of this grid on page 1 with nothing around it. */
  static Printed table(String grid) {
    return new Printed(grid);
  }

  Printed onPage(int number) {
    page = number;
    return this;
  }

  Printed titled(String... lines) {
    for (String line : lines) {
      above.add(line(line, 20 * above.size()));
    }
    return this;
  }

  Printed noted(String line) {
    below.add(line(line, 700));
    return this;
  }

  TitledTable piece() {
    return new TitledTable(page, 842, 595, above, parsed(), below);
  }

  Grid asGrid() {
    return Grid.of(piece());
  }

  private static TextLine line(String text, double y) {
    return new TextLine(text, new Box(200, y, 400, y + 12), 12, List.of());
  }

  private Table parsed() {
    String[][] places =
        grid.strip().lines().map(row -> row.split("\\|", -1)).toArray(String[][]::new);
    int columns = places[0].length;
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < places.length; row++) {
      if (places[row].length != columns) {
        throw new IllegalArgumentException("row " + row + " has " + places[row].length + " places");
      }
      for (int column = 0; column < columns; column++) {
        String text = places[row][column].strip();
        if (!text.equals("<") && !text.equals("^")) {
          cells.add(cell(places, row, column, text));
        }
      }
    }
    Box box = new Box(0, 100, columns * COLUMN_WIDTH, 100 + places.length * ROW_HEIGHT);
    return new Table(box, TableStyle.RULED, places.length, columns, cells);
  }

  private static Cell cell(String[][] places, int row, int column, String printed) {
    int columnSpan = 1;
    while (column + columnSpan < places[row].length
        && places[row][column + columnSpan].strip().equals("<")) {
      columnSpan++;
    }
    int rowSpan = 1;
    while (row + rowSpan < places.length && places[row + rowSpan][column].strip().equals("^")) {
      rowSpan++;
    }
    Box box =
        new Box(
            column * COLUMN_WIDTH,
            100 + row * ROW_HEIGHT,
            (column + columnSpan) * COLUMN_WIDTH,
            100 + (row + rowSpan) * ROW_HEIGHT);
    String text = printed.replaceFirst("^>+ *", "").replace("\\n", "\n");
    double left =
        box.x0() + 2 + INDENT * (printed.length() - printed.replaceFirst("^>+", "").length());
    Box textBox = new Box(left, box.y0() + 4, left + LETTER * text.length(), box.y1() - 4);
    List<Reading> readings =
        text.isEmpty() ? List.of() : List.of(new Reading(text, ReadingMethod.TEXT, 1, textBox));
    return new Cell(row, column, rowSpan, columnSpan, box, readings);
  }
}
