package org.mingzhang.extractor.lattice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Ruling;

/**
 * The grid that the rulings of one table span: all row edges against all column edges, and the
 * regions of places that no ruling parts. Missing outer borders are thought to be there.
 */
final class Grid {

  /** Edges closer than this (points) are one: a double line. No row or column is so narrow. */
  private static final double SAME_EDGE = 3.0;

  /** A ruling parts two places if it covers this share of the edge between them. */
  private static final double COVERED = 0.5;

  /** More places than any printed page has. */
  private static final int MOST_PLACES = 200_000;

  /** A rectangle of grid places that form one cell. */
  record Region(int row, int column, int rowSpan, int columnSpan) {}

  private final double[] xs;
  private final double[] ys;
  private final RulingGroups.Group group;

  Grid(RulingGroups.Group group) {
    this.group = group;
    xs = edges(group.upright(), group.level());
    ys = edges(group.level(), group.upright());
  }

  /**
   * The edges that {@code parting} rulings make, and the ends of the {@code crossing} ones that
   * reach beyond: an outer border that was not drawn.
   */
  private static double[] edges(List<Ruling> parting, List<Ruling> crossing) {
    double[] at = parting.stream().mapToDouble(r -> r.isLevel() ? r.y0() : r.x0()).toArray();
    double from = crossing.stream().mapToDouble(r -> r.isLevel() ? r.x0() : r.y0()).min().orElse(0);
    double to = crossing.stream().mapToDouble(r -> r.isLevel() ? r.x1() : r.y1()).max().orElse(0);
    double[] all = Arrays.copyOf(at, at.length + 2);
    all[at.length] = from;
    all[at.length + 1] = to;
    Arrays.sort(all);
    List<Double> edges = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= all.length; i++) {
      if (i == all.length || all[i] - all[i - 1] > SAME_EDGE) {
        edges.add(Arrays.stream(all, start, i).average().orElseThrow());
        start = i;
      }
    }
    return edges.stream().mapToDouble(Double::doubleValue).toArray();
  }

  int rows() {
    return ys.length - 1;
  }

  int columns() {
    return xs.length - 1;
  }

  boolean isTooDense() {
    return (long) Math.max(0, rows()) * Math.max(0, columns()) > MOST_PLACES;
  }

  Box box() {
    return new Box(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
  }

  Box box(Region region) {
    return new Box(
        xs[region.column()],
        ys[region.row()],
        xs[region.column() + region.columnSpan()],
        ys[region.row() + region.rowSpan()]);
  }

  /** The row at height {@code y}, clamped to the grid. */
  int rowAt(double y) {
    return place(ys, y);
  }

  /** The column at {@code x}, clamped to the grid. */
  int columnAt(double x) {
    return place(xs, x);
  }

  private static int place(double[] edges, double at) {
    int found = Arrays.binarySearch(edges, at);
    int index = found >= 0 ? found : -found - 2;
    return Math.max(0, Math.min(edges.length - 2, index));
  }

  /** The cells: rectangles of places that no ruling parts, ordered by row, then column. */
  List<Region> regions() {
    boolean[][] rightEdge = uprightEdges();
    boolean[][] lowerEdge = levelEdges();
    DisjointSets sets = new DisjointSets(rows() * columns());
    for (int r = 0; r < rows(); r++) {
      for (int c = 0; c < columns(); c++) {
        if (c + 1 < columns() && !rightEdge[r][c]) {
          sets.join(r * columns() + c, r * columns() + c + 1);
        }
        if (r + 1 < rows() && !lowerEdge[r][c]) {
          sets.join(r * columns() + c, (r + 1) * columns() + c);
        }
      }
    }
    return rectangles(sets);
  }

  /**
   * Cuts each set of places into rectangles: a set that is none, by a stray line, gives several.
   */
  private List<Region> rectangles(DisjointSets sets) {
    boolean[] taken = new boolean[rows() * columns()];
    List<Region> regions = new ArrayList<>();
    for (int r = 0; r < rows(); r++) {
      for (int c = 0; c < columns(); c++) {
        if (!taken[r * columns() + c]) {
          regions.add(rectangleFrom(r, c, sets, taken));
        }
      }
    }
    return regions;
  }

  private Region rectangleFrom(int row, int column, DisjointSets sets, boolean[] taken) {
    int set = sets.find(row * columns() + column);
    int endColumn = column + 1;
    while (endColumn < columns() && isFree(row, endColumn, set, sets, taken)) {
      endColumn++;
    }
    int endRow = row + 1;
    while (endRow < rows() && isFreeRow(endRow, column, endColumn, set, sets, taken)) {
      endRow++;
    }
    for (int r = row; r < endRow; r++) {
      Arrays.fill(taken, r * columns() + column, r * columns() + endColumn, true);
    }
    return new Region(row, column, endRow - row, endColumn - column);
  }

  private boolean isFreeRow(
      int row, int from, int to, int set, DisjointSets sets, boolean[] taken) {
    for (int c = from; c < to; c++) {
      if (!isFree(row, c, set, sets, taken)) {
        return false;
      }
    }
    return true;
  }

  private boolean isFree(int row, int column, int set, DisjointSets sets, boolean[] taken) {
    int place = row * columns() + column;
    return !taken[place] && sets.find(place) == set;
  }

  /** Whether a ruling runs along the right edge of each place. */
  private boolean[][] uprightEdges() {
    double[][] covered = new double[rows()][columns()];
    for (Ruling ruling : group.upright()) {
      int edge = nearest(xs, ruling.x0());
      if (edge < 1 || edge > columns() - 1) {
        continue;
      }
      for (int r = rowAt(ruling.y0()); r <= rowAt(ruling.y1()); r++) {
        covered[r][edge - 1] += overlap(ruling.y0(), ruling.y1(), ys[r], ys[r + 1]);
      }
    }
    boolean[][] edges = new boolean[rows()][columns()];
    for (int r = 0; r < rows(); r++) {
      for (int c = 0; c < columns(); c++) {
        edges[r][c] = covered[r][c] >= COVERED * (ys[r + 1] - ys[r]);
      }
    }
    return edges;
  }

  /** Whether a ruling runs along the lower edge of each place. */
  private boolean[][] levelEdges() {
    double[][] covered = new double[rows()][columns()];
    for (Ruling ruling : group.level()) {
      int edge = nearest(ys, ruling.y0());
      if (edge < 1 || edge > rows() - 1) {
        continue;
      }
      for (int c = columnAt(ruling.x0()); c <= columnAt(ruling.x1()); c++) {
        covered[edge - 1][c] += overlap(ruling.x0(), ruling.x1(), xs[c], xs[c + 1]);
      }
    }
    boolean[][] edges = new boolean[rows()][columns()];
    for (int r = 0; r < rows(); r++) {
      for (int c = 0; c < columns(); c++) {
        edges[r][c] = covered[r][c] >= COVERED * (xs[c + 1] - xs[c]);
      }
    }
    return edges;
  }

  private static double overlap(double a0, double a1, double b0, double b1) {
    return Math.max(0, Math.min(a1, b1) - Math.max(a0, b0));
  }

  private static int nearest(double[] edges, double at) {
    int place = place(edges, at);
    return at - edges[place] <= edges[place + 1] - at ? place : place + 1;
  }
}
