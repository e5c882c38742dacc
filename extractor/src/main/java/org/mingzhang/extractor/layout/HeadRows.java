package org.mingzhang.extractor.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gives the cells of a head their rows. The columns with the most cells above each other make the
 * rows; the others take the rows beside which they stand.
 */
final class HeadRows {

  /** A cell stands in a row if it overlaps it by this share of the lower of both. */
  private static final double STANDS_IN = 0.35;

  /**
   * A cell and its rows.
   *
   * @param cell the cell
   * @param first its first row, 0-based
   * @param last its last row
   */
  record Placed(HeadCell cell, int first, int last) {}

  private final List<HeadCell> cells;
  private final int columnCount;

  HeadRows(List<HeadCell> cells, int columnCount) {
    this.cells = new ArrayList<>(cells);
    this.cells.sort(Comparator.comparingDouble(cell -> cell.box().centerY()));
    this.columnCount = columnCount;
  }

  /** The cells with their rows. */
  List<Placed> placed() {
    int[] levels = levels();
    int[] depth = depths(levels);
    int rows = 0;
    for (int d : depth) {
      rows = Math.max(rows, d);
    }
    double[][] bands = bands(levels, depth, rows);
    int[] filled = new int[columnCount];
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      HeadCell cell = cells.get(i);
      int least = 0;
      for (int c = cell.first(); c <= cell.last(); c++) {
        least = Math.max(least, filled[c]);
      }
      int first = Math.max(least, firstRow(cell, bands));
      int last = Math.max(first, lastRow(cell, bands));
      for (int c = cell.first(); c <= cell.last(); c++) {
        filled[c] = last + 1;
      }
      placed.add(new Placed(cell, first, last));
    }
    return placed;
  }

  /** How many cells stand above each cell in its columns. */
  private int[] levels() {
    int[] filled = new int[columnCount];
    int[] levels = new int[cells.size()];
    for (int i = 0; i < levels.length; i++) {
      HeadCell cell = cells.get(i);
      for (int c = cell.first(); c <= cell.last(); c++) {
        levels[i] = Math.max(levels[i], filled[c]);
      }
      for (int c = cell.first(); c <= cell.last(); c++) {
        filled[c] = levels[i] + 1;
      }
    }
    return levels;
  }

  private int[] depths(int[] levels) {
    int[] depth = new int[columnCount];
    for (int i = 0; i < levels.length; i++) {
      for (int c = cells.get(i).first(); c <= cells.get(i).last(); c++) {
        depth[c] = Math.max(depth[c], levels[i] + 1);
      }
    }
    return depth;
  }

  /** Top and bottom of each row, from the columns that have a cell in every row. */
  private double[][] bands(int[] levels, int[] depth, int rows) {
    double[][] bands = new double[rows][];
    for (int i = 0; i < levels.length; i++) {
      HeadCell cell = cells.get(i);
      boolean full = false;
      for (int c = cell.first(); c <= cell.last(); c++) {
        full |= depth[c] == rows;
      }
      if (!full) {
        continue;
      }
      double[] band = bands[levels[i]];
      double top = cell.box().y0();
      double bottom = cell.box().y1();
      bands[levels[i]] =
          band == null
              ? new double[] {top, bottom}
              : new double[] {Math.min(band[0], top), Math.max(band[1], bottom)};
    }
    return bands;
  }

  private static int firstRow(HeadCell cell, double[][] bands) {
    for (int r = 0; r < bands.length; r++) {
      if (standsIn(cell, bands[r])) {
        return r;
      }
    }
    return lastAbove(cell, bands);
  }

  private static int lastRow(HeadCell cell, double[][] bands) {
    for (int r = bands.length - 1; r >= 0; r--) {
      if (standsIn(cell, bands[r])) {
        return r;
      }
    }
    return Math.min(bands.length - 1, lastAbove(cell, bands) + 1);
  }

  /** The row above a cell that stands between two rows, as one beside both does. */
  private static int lastAbove(HeadCell cell, double[][] bands) {
    int row = 0;
    for (int r = 0; r < bands.length; r++) {
      if ((bands[r][0] + bands[r][1]) / 2 < cell.box().centerY()) {
        row = r;
      }
    }
    return row;
  }

  private static boolean standsIn(HeadCell cell, double[] band) {
    double overlap = Math.min(cell.box().y1(), band[1]) - Math.max(cell.box().y0(), band[0]);
    return overlap > STANDS_IN * Math.min(cell.box().height(), band[1] - band[0]);
  }
}
