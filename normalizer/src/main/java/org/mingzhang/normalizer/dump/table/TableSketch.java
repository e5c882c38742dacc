package org.mingzhang.normalizer.dump.table;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.DumpLine;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;
import org.mingzhang.extractor.page.Table;
import org.mingzhang.extractor.page.TableStyle;
import org.mingzhang.extractor.page.TextLine;
import org.mingzhang.normalizer.TitledTable;

/**
 * A table rebuilt from lines, drawn on a page of its own on which a line of the dump is as high as
 * its number is far down: so the reader of money tables understands it as any other, and its values
 * can be told by their lines.
 */
final class TableSketch {

  /** The page that all rebuilt tables stand on. */
  static final int PAGE = 1;

  private static final double COLUMN_WIDTH = 100;
  private static final double CHARACTER = 6;
  private static final double FONT = 10;

  private final List<Cell> cells = new ArrayList<>();
  private int rows;
  private int columns;

  /** Puts a text into a cell. */
  void put(int row, int column, int rowSpan, int columnSpan, String text, int line, int indent) {
    Box box = box(column, columnSpan, line, indent);
    Reading reading = new Reading(text, ReadingMethod.TEXT, 1, box);
    cells.add(new Cell(row, column, rowSpan, columnSpan, box, List.of(reading)));
    rows = Math.max(rows, row + rowSpan);
    columns = Math.max(columns, column + columnSpan);
  }

  void put(int row, int column, String text, int line) {
    put(row, column, 1, 1, text, line, 0);
  }

  /** Says that there are so many columns, whether or not something stands in the last ones. */
  void widen(int count) {
    columns = Math.max(columns, count);
  }

  private static Box box(int column, int columnSpan, int line, int indent) {
    double left = column * COLUMN_WIDTH + indent * CHARACTER;
    double right = Math.max(left, (column + columnSpan) * COLUMN_WIDTH - 1);
    return new Box(left, line, right, line + 1);
  }

  /** The line that a box on the page stands for. */
  static int lineOf(double top) {
    return (int) Math.round(top);
  }

  /** The table with its captions above it. */
  TitledTable titled(List<DumpLine> captions) {
    List<TextLine> above = new ArrayList<>();
    for (DumpLine caption : captions) {
      Box box = box(0, 1, caption.number(), 0);
      above.add(new TextLine(caption.text().strip(), box, FONT, List.of()));
    }
    if (cells.isEmpty()) {
      put(0, 0, "", captions.get(0).number());
    }
    Box around = Box.around(cells.stream().map(Cell::box).toList());
    Table table = new Table(around, TableStyle.RULED, rows, columns, cells);
    return new TitledTable(PAGE, around.x1(), around.y1(), above, table, List.of());
  }
}
