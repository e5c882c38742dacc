package org.mingzhang.extractor.image;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Finds the coloured seals of a picture by their size and shape. Official seals (公章) are round with
 * 38 to 60 mm, oval ones go down to 30 mm, the square ones of persons (名章) to 12 mm. Coloured words
 * are wide and low and are no seals: they stay to be read.
 */
final class SealFinder {

  private static final double MM_PER_INCH = 25.4;
  private static final double LEAST_MM = 10;
  private static final double MOST_MM = 75;

  /** Sides of an upright seal differ by this factor at most. */
  private static final double MOST_ASPECT = 1.9;

  /** A seal across the edges of several sheets (骑缝章) shows a strip at least so wide, in mm. */
  private static final double LEAST_STRIP_MM = 2;

  /** Strokes of one seal lie no further apart than this many squares. */
  private static final int REACH = 2;

  /** A seal's strokes touch at least this share of the squares in its box. */
  private static final double LEAST_FILL = 0.12;

  private final ColourMap map;
  private final double mmPerSquare;
  private final boolean[] seen;

  private SealFinder(ColourMap map, double dpi) {
    this.map = map;
    this.mmPerSquare = ColourMap.SIDE * MM_PER_INCH / dpi;
    this.seen = new boolean[map.columns() * map.rows()];
  }

  /** The boxes of the seals, with a little margin. */
  static List<PixelBox> find(ColourMap map, double dpi) {
    SealFinder finder = new SealFinder(map, dpi);
    List<PixelBox> seals = new ArrayList<>();
    for (int row = 0; row < map.rows(); row++) {
      for (int column = 0; column < map.columns(); column++) {
        if (finder.isNew(column, row)) {
          Blob blob = finder.blob(column, row);
          if (finder.isSeal(blob)) {
            seals.add(map.pixels(blob.left - 1, blob.top - 1, blob.right + 1, blob.bottom + 1));
          }
        }
      }
    }
    return seals;
  }

  /** Squares that hang together; the last column and row belong to it. */
  private static final class Blob {
    private int left = Integer.MAX_VALUE;
    private int top = Integer.MAX_VALUE;
    private int right;
    private int bottom;
    private int squares;

    void add(int column, int row) {
      left = Math.min(left, column);
      right = Math.max(right, column);
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      squares++;
    }
  }

  private boolean isNew(int column, int row) {
    return map.isColoured(column, row) && !seen[row * map.columns() + column];
  }

  private Blob blob(int column, int row) {
    Blob blob = new Blob();
    Deque<int[]> open = new ArrayDeque<>();
    visit(column, row, open);
    while (!open.isEmpty()) {
      int[] square = open.pop();
      blob.add(square[0], square[1]);
      int bottom = Math.min(map.rows() - 1, square[1] + REACH);
      int right = Math.min(map.columns() - 1, square[0] + REACH);
      for (int y = Math.max(0, square[1] - REACH); y <= bottom; y++) {
        for (int x = Math.max(0, square[0] - REACH); x <= right; x++) {
          if (isNew(x, y)) {
            visit(x, y, open);
          }
        }
      }
    }
    return blob;
  }

  private void visit(int column, int row, Deque<int[]> open) {
    seen[row * map.columns() + column] = true;
    open.push(new int[] {column, row});
  }

  private boolean isSeal(Blob blob) {
    int columns = blob.right - blob.left + 1;
    int rows = blob.bottom - blob.top + 1;
    double width = columns * mmPerSquare;
    double height = rows * mmPerSquare;
    double longer = Math.max(width, height);
    double shorter = Math.min(width, height);
    if (longer < LEAST_MM || longer > MOST_MM) {
      return false;
    }
    boolean cutOff = touchesSide(blob) && height >= width && width >= LEAST_STRIP_MM;
    boolean whole = shorter >= LEAST_MM && longer <= MOST_ASPECT * shorter;
    return (whole || cutOff) && blob.squares >= LEAST_FILL * columns * rows;
  }

  private boolean touchesSide(Blob blob) {
    return blob.left <= 1 || blob.right >= map.columns() - 2;
  }
}
