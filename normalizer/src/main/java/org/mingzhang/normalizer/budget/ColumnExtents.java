package org.mingzhang.normalizer.budget;

import java.util.Arrays;
import java.util.Optional;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.TableStyle;
import org.mingzhang.normalizer.TitledTable;

/**
 * From where to where the columns of a table piece reach, so that a piece on the next page can be
 * laid on the same columns.
 */
final class ColumnExtents {

  /** Two ranges are the same column when they share this part of the narrower one. */
  private static final double SHARED_PART = 0.3;

  /** Pieces of one table are equally wide up to this many points. */
  private static final double WIDTH_TOLERANCE = 5;

  private final double[] left;
  private final double[] right;

  private ColumnExtents(double[] left, double[] right) {
    this.left = left;
    this.right = right;
  }

  /** The extents of a piece: between its rulings, or around its texts where there are none. */
  static ColumnExtents of(TitledTable piece, Grid grid) {
    double[] left = filled(grid.columnCount(), Double.POSITIVE_INFINITY);
    double[] right = filled(grid.columnCount(), Double.NEGATIVE_INFINITY);
    boolean ruled = piece.table().style() == TableStyle.RULED;
    for (GridCell cell : grid.cells()) {
      if (ruled || (cell.columnSpan() == 1 && !cell.isBlank())) {
        Box box = cell.cell().box();
        int last = cell.endColumn() - 1;
        left[cell.column()] = Math.min(left[cell.column()], box.x0());
        right[last] = Math.max(right[last], box.x1());
      }
    }
    return new ColumnExtents(left, right);
  }

  private static double[] filled(int count, double value) {
    double[] values = new double[count];
    Arrays.fill(values, value);
    return values;
  }

  /**
   * Where the columns of a following piece lie on these.
   *
   * @return for each column of {@code next} the column here in which it begins and, last, the
   *     number of columns here; empty if it does not fit
   */
  Optional<int[]> placesOf(ColumnExtents next) {
    if (next.left.length > left.length) {
      return Optional.empty();
    }
    double shift = sameWidth(next) ? left[0] - next.left[0] : 0;
    int[] places = new int[next.left.length + 1];
    int from = 0;
    for (int column = 0; column < next.left.length; column++) {
      int place = firstShared(next.left[column] + shift, next.right[column] + shift, from);
      if (place < 0) {
        return Optional.empty();
      }
      places[column] = place;
      from = place + 1;
    }
    places[next.left.length] = left.length;
    return Optional.of(places);
  }

  private boolean sameWidth(ColumnExtents next) {
    double width = right[right.length - 1] - left[0];
    double nextWidth = next.right[next.right.length - 1] - next.left[0];
    return Math.abs(width - nextWidth) <= WIDTH_TOLERANCE;
  }

  private int firstShared(double x0, double x1, int from) {
    for (int column = from; column < left.length; column++) {
      double shared = Math.min(x1, right[column]) - Math.max(x0, left[column]);
      double narrower = Math.min(x1 - x0, right[column] - left[column]);
      if (shared > SHARED_PART * narrower && narrower > 0) {
        return column;
      }
    }
    return -1;
  }
}
