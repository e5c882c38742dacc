package org.mingzhang.normalizer.dump.table;

import java.util.ArrayList;
import java.util.List;

/** Draws the rows of a rebuilt table, and notes the figures whose column is not known. */
final class PlacedRows {

  private final TableSketch sketch;
  private final RowShape shape;
  private final List<Integer> doubtfulLines = new ArrayList<>();
  private boolean anyPlaced;

  PlacedRows(TableSketch sketch, RowShape shape) {
    this.sketch = sketch;
    this.shape = shape;
  }

  /**
   * Draws a row.
   *
   * @param at its row in the table
   * @param ways the ways to place its figures that are possible
   */
  void draw(int at, DumpRow row, List<Placement> ways) {
    drawParts(at, row);
    boolean doubtful = false;
    for (int figure = 0; figure < row.figures().size(); figure++) {
      int column = column(figure, ways);
      if (column < 0) {
        doubtful = true;
      } else {
        String raw = row.figures().get(figure).raw();
        sketch.put(at, shape.columnCount() + column, raw, row.line());
        anyPlaced = true;
      }
    }
    if (doubtful) {
      doubtfulLines.add(row.line());
    }
  }

  /** The one column in which a figure stands in all ways; -1 where there is none. */
  private static int column(int figure, List<Placement> ways) {
    List<Integer> columns = ways.stream().map(way -> way.columns().get(figure)).distinct().toList();
    return columns.size() == 1 ? columns.get(0) : -1;
  }

  private void drawParts(int at, DumpRow row) {
    int place = 0;
    StringBuilder name = new StringBuilder();
    int namePlace = -1;
    for (DumpRow.Part part : row.parts()) {
      int next = shape.next(place, part.isCode());
      if (!part.isCode() && next < 0) {
        // More names than columns: a name with a space in it.
        name.append(' ').append(part.text());
        continue;
      }
      if (next < 0) {
        continue;
      }
      if (part.isCode()) {
        drawCode(at, row, part.text(), next);
      } else {
        drawName(at, row, name, namePlace);
        name = new StringBuilder(part.text());
        namePlace = next;
      }
      place = next + 1;
    }
    drawName(at, row, name, namePlace);
  }

  private void drawName(int at, DumpRow row, StringBuilder name, int place) {
    if (place >= 0) {
      sketch.put(
          at, shape.firstColumn(place), 1, 1, name.toString().strip(), row.line(), row.indent());
    }
  }

  private void drawCode(int at, DumpRow row, String code, int place) {
    int column = shape.firstColumn(place);
    String[] levels = code.split(" ");
    boolean whole = levels.length == 1 && (levels[0].length() > 3 || shape.width(place) == 1);
    if (whole) {
      sketch.put(at, column, 1, shape.width(place), levels[0], row.line(), 0);
      return;
    }
    for (int level = 0; level < levels.length; level++) {
      sketch.put(at, column + level, levels[level], row.line());
    }
  }

  /** Whether the column of any figure is known. */
  boolean isAnyPlaced() {
    return anyPlaced;
  }

  /** The lines in which figures stand whose column is not known. */
  List<Integer> doubtfulLines() {
    return List.copyOf(doubtfulLines);
  }
}
