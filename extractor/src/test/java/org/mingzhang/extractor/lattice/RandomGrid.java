package org.mingzhang.extractor.lattice;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.mingzhang.extractor.PdfSketch;

/** A grid with random rows, columns and spans, each cell with a text of its own. */
final class RandomGrid {

  /** A cell of the grid, in rows and columns of which each has a cell that begins in it. */
  record Place(int row, int column, int rowSpan, int columnSpan, String text) {}

  private static final double LEFT = 40;
  private static final double TOP = 50;
  private static final double SIZE = 6;

  private final Random random;
  private final double[] xs;
  private final double[] ys;
  private final List<Place> cells = new ArrayList<>();

  RandomGrid(long seed) {
    random = new Random(seed);
    do {
      cells.clear();
      fill(1 + random.nextInt(8), 2 + random.nextInt(6));
    } while (cells.stream().mapToInt(Place::column).distinct().count() < 2);
    dropEmptyLines();
    xs = edges(LEFT, 30, 60, ends(p -> p.column() + p.columnSpan()));
    ys = edges(TOP, 12, 40, ends(p -> p.row() + p.rowSpan()));
  }

  private void fill(int rows, int columns) {
    boolean[][] taken = new boolean[rows][columns];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        if (!taken[r][c]) {
          place(r, c, taken);
        }
      }
    }
  }

  private void place(int row, int column, boolean[][] taken) {
    int columnSpan = 1;
    while (column + columnSpan < taken[0].length
        && !taken[row][column + columnSpan]
        && random.nextInt(4) == 0) {
      columnSpan++;
    }
    int rowSpan = 1;
    while (row + rowSpan < taken.length && random.nextInt(4) == 0) {
      rowSpan++;
    }
    for (int r = row; r < row + rowSpan; r++) {
      for (int c = column; c < column + columnSpan; c++) {
        taken[r][c] = true;
      }
    }
    String text = random.nextInt(6) == 0 ? "" : "t" + cells.size();
    cells.add(new Place(row, column, rowSpan, columnSpan, text));
  }

  /** A row or column in which no cell begins cannot be seen. */
  private void dropEmptyLines() {
    TreeSet<Integer> rows = new TreeSet<>(cells.stream().map(Place::row).toList());
    TreeSet<Integer> columns = new TreeSet<>(cells.stream().map(Place::column).toList());
    cells.replaceAll(
        p -> {
          int row = rows.headSet(p.row()).size();
          int column = columns.headSet(p.column()).size();
          return new Place(
              row,
              column,
              rows.headSet(p.row() + p.rowSpan()).size() - row,
              columns.headSet(p.column() + p.columnSpan()).size() - column,
              p.text());
        });
  }

  private int ends(ToIntFunction<Place> end) {
    return cells.stream().mapToInt(end).max().orElseThrow();
  }

  private double[] edges(double start, double least, double most, int count) {
    double[] edges = new double[count + 1];
    edges[0] = start;
    for (int i = 1; i <= count; i++) {
      edges[i] = edges[i - 1] + least + random.nextDouble() * (most - least);
    }
    return edges;
  }

  List<Place> cells() {
    return cells;
  }

  /**
   * Draws the grid: its borders as strokes, as thin boxes or dashed, its texts at random places.
   */
  PdfSketch draw() {
    PdfSketch sketch = PdfSketch.page(600, 500);
    int style = random.nextInt(4);
    if (style == 3) {
      sketch.raw("[2 1] 0 d");
    }
    for (Place cell : cells) {
      double x0 = xs[cell.column()];
      double y0 = ys[cell.row()];
      double x1 = xs[cell.column() + cell.columnSpan()];
      double y1 = ys[cell.row() + cell.rowSpan()];
      drawBorders(sketch, style, x0, y0, x1, y1);
      drawText(sketch, cell.text(), x0, y0, x1, y1);
    }
    return sketch;
  }

  private static void drawBorders(
      PdfSketch sketch, int style, double x0, double y0, double x1, double y1) {
    switch (style) {
      case 0, 3 -> sketch.box(x0, y0, x1, y1);
      case 1 ->
          sketch
              .line(x0, y0, x1, y0)
              .line(x0, y1, x1, y1)
              .line(x0, y0, x0, y1)
              .line(x1, y0, x1, y1);
      default ->
          sketch
              .filled(x0, y0, x1, y0 + 0.5)
              .filled(x0, y1, x1, y1 + 0.5)
              .filled(x0, y0, x0 + 0.5, y1)
              .filled(x1, y0, x1 + 0.5, y1);
    }
  }

  private void drawText(PdfSketch sketch, String text, double x0, double y0, double x1, double y1) {
    if (!text.isEmpty()) {
      double x = x0 + 2 + random.nextDouble() * (x1 - x0 - 4 - SIZE * text.length());
      double baseline = y0 + SIZE + 1 + random.nextDouble() * (y1 - y0 - SIZE - 4);
      sketch.text(x, baseline, SIZE, text);
    }
  }
}
