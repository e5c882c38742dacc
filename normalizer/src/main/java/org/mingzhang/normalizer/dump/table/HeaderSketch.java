package org.mingzhang.normalizer.dump.table;

import java.util.ArrayList;
import java.util.List;

/** Draws the header of a rebuilt table: codes and names first, then the amounts. */
final class HeaderSketch {

  private final TableSketch sketch;
  private final int line;
  private int depth;

  private HeaderSketch(TableSketch sketch, int line) {
    this.sketch = sketch;
    this.line = line;
  }

  /**
   * Draws a header.
   *
   * @param top the cells at its top
   * @param shape the columns before the amounts
   * @param line the line that its cells are said to stand in
   * @return how many rows it takes
   */
  static int draw(TableSketch sketch, List<HeadCell> top, RowShape shape, int line) {
    return new HeaderSketch(sketch, line).draw(top, shape);
  }

  private int draw(List<HeadCell> top, RowShape shape) {
    boolean nested = top.stream().anyMatch(cell -> !cell.children().isEmpty());
    depth = nested || shape.levels().stream().anyMatch(level -> level > 1) ? 2 : 1;
    drawNames(top, shape);
    int column = shape.columnCount();
    for (HeadCell cell : top) {
      if (cell.isAmount()) {
        column += drawAmounts(cell, column);
      }
    }
    sketch.widen(column);
    return depth;
  }

  private int drawAmounts(HeadCell cell, int column) {
    if (cell.children().isEmpty()) {
      sketch.put(0, column, depth, 1, cell.text(), line, 0);
      return 1;
    }
    sketch.put(0, column, 1, cell.children().size(), cell.text(), line, 0);
    for (int i = 0; i < cell.children().size(); i++) {
      sketch.put(1, column + i, cell.children().get(i).text(), line);
    }
    return cell.children().size();
  }

  private void drawNames(List<HeadCell> top, RowShape shape) {
    List<HeadCell> codes = cells(top, Heading.Role.CODES);
    List<HeadCell> labels = new ArrayList<>(cells(top, Heading.Role.LABEL));
    int seenCodes = 0;
    for (int place = 0; place < shape.levels().size(); place++) {
      int column = shape.firstColumn(place);
      HeadCell above = seenCodes > 0 && seenCodes <= codes.size() ? codes.get(seenCodes - 1) : null;
      if (!shape.isName(place)) {
        drawCode(seenCodes < codes.size() ? codes.get(seenCodes) : null, shape, place);
        seenCodes++;
      } else if (above != null && label(above) != null) {
        sketch.put(0, column, above.text(), line);
        sketch.put(1, column, label(above).text(), line);
      } else {
        String text = labels.isEmpty() ? "科目名称" : labels.remove(0).text();
        sketch.put(0, column, depth, 1, text, line, 0);
      }
    }
  }

  private void drawCode(HeadCell head, RowShape shape, int place) {
    int column = shape.firstColumn(place);
    int width = shape.width(place);
    String text = head == null ? "科目编码" : head.text();
    if (width == 1) {
      sketch.put(0, column, depth, 1, text, line, 0);
      return;
    }
    sketch.put(0, column, 1, width, text, line, 0);
    String[] levels = {"类", "款", "项"};
    for (int level = 0; level < width; level++) {
      sketch.put(1, column + level, levels[level], line);
    }
  }

  private static HeadCell label(HeadCell codes) {
    return codes.children().stream()
        .filter(child -> child.isIn(Heading.Role.LABEL))
        .findFirst()
        .orElse(null);
  }

  private static List<HeadCell> cells(List<HeadCell> top, Heading.Role role) {
    return top.stream().filter(cell -> cell.isIn(role)).toList();
  }
}
