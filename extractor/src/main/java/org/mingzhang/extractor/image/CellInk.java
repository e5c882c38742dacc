package org.mingzhang.extractor.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Shares the ink of a page out to cells. A piece of ink that sticks out of the cell of its middle a
 * little belongs to it all the same; one that covers several cells, such as a seal, is cut at their
 * edges.
 */
final class CellInk {

  /** Pixels of the map from places to cells. */
  private static final int TILE = 4;

  /** Outside of all cells. */
  private static final int NOWHERE = -1;

  private final List<FlatBox> cells;
  private final int columns;
  private final int rows;
  private final int[] map;
  private final double sticksOut;
  private final List<List<Blob>> inside = new ArrayList<>();
  private final List<Blob> outside = new ArrayList<>();

  /**
   * @param cells boxes in flat pixels that do not overlap
   * @param width of the picture
   * @param height of the picture
   * @param sticksOut how far (pixels) letters may stick out of their cell
   */
  CellInk(List<FlatBox> cells, int width, int height, double sticksOut) {
    this.cells = cells;
    this.sticksOut = sticksOut;
    columns = width / TILE + 1;
    rows = height / TILE + 1;
    map = new int[columns * rows];
    Arrays.fill(map, NOWHERE);
    for (int i = 0; i < cells.size(); i++) {
      inside.add(new ArrayList<>());
      paint(cells.get(i), i);
    }
  }

  private void paint(FlatBox cell, int number) {
    int fromColumn = Math.max(0, (int) Math.round(cell.left() / TILE));
    int toColumn = Math.min(columns, (int) Math.round(cell.right() / TILE));
    int fromRow = Math.max(0, (int) Math.round(cell.top() / TILE));
    int toRow = Math.min(rows, (int) Math.round(cell.bottom() / TILE));
    for (int r = fromRow; r < toRow; r++) {
      for (int c = fromColumn; c < toColumn; c++) {
        map[r * columns + c] = number;
      }
    }
  }

  /** The ink of a cell, by its number. */
  List<Blob> of(int cell) {
    return inside.get(cell);
  }

  /** Gives pieces of ink of one cell to another. */
  void move(List<Blob> blobs, int from, int to) {
    inside.get(from).removeAll(blobs);
    inside.get(to).addAll(blobs);
  }

  /** The ink outside of all cells. */
  List<Blob> outside() {
    return outside;
  }

  /** Puts a piece of ink, in flat pixels, where it belongs. */
  void put(Blob blob) {
    int home = cellAt(blob.centerX(), blob.centerY());
    if (home == NOWHERE ? !touchesCells(blob) : cells.get(home).holds(blob, sticksOut)) {
      in(home).add(blob);
    } else {
      cut(blob);
    }
  }

  private List<Blob> in(int cell) {
    return cell == NOWHERE ? outside : inside.get(cell);
  }

  private boolean touchesCells(Blob blob) {
    int[] runs = blob.runs();
    for (int i = 0; i < runs.length; i += 3) {
      if (cellAt((runs[i + 1] + runs[i + 2]) / 2.0, runs[i]) != NOWHERE) {
        return true;
      }
    }
    return false;
  }

  private int cellAt(double x, double y) {
    int c = (int) (x / TILE);
    int r = (int) (y / TILE);
    return x < 0 || y < 0 || c >= columns || r >= rows ? NOWHERE : map[r * columns + c];
  }

  /** Gives each part of a piece to the cell in which it lies. */
  private void cut(Blob blob) {
    List<Integer> homes = new ArrayList<>();
    List<RunList> parts = new ArrayList<>();
    int[] runs = blob.runs();
    for (int i = 0; i < runs.length; i += 3) {
      int x = runs[i + 1];
      while (x < runs[i + 2]) {
        int home = cellAt(x, runs[i]);
        int end = x + 1;
        while (end < runs[i + 2] && cellAt(end, runs[i]) == home) {
          end++;
        }
        int part = homes.indexOf(home);
        if (part < 0) {
          part = homes.size();
          homes.add(home);
          parts.add(new RunList());
        }
        parts.get(part).add(runs[i], x, end);
        x = end;
      }
    }
    for (int p = 0; p < parts.size(); p++) {
      in(homes.get(p)).add(Blob.of(parts.get(p).runs()));
    }
  }

  /** A growing list of runs. */
  private static final class RunList {
    private int[] runs = new int[48];
    private int count;

    void add(int y, int from, int to) {
      if (count == runs.length) {
        runs = Arrays.copyOf(runs, count * 2);
      }
      runs[count] = y;
      runs[count + 1] = from;
      runs[count + 2] = to;
      count += 3;
    }

    int[] runs() {
      return Arrays.copyOf(runs, count);
    }
  }
}
