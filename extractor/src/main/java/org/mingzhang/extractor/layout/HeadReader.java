package org.mingzhang.extractor.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.extractor.page.Ruling;

/**
 * Reads the head of a table (表头): joins the lines of a wrapped heading and finds over which columns
 * a merged one stands.
 */
final class HeadReader {

  /** Lines of one heading follow each other within so many letter sizes. */
  private static final double LEADING = 1.45;

  private final List<Column> columns;
  private final List<LevelRule> rules;

  HeadReader(List<Column> columns, List<LevelRule> rules) {
    this.columns = columns;
    this.rules = rules;
  }

  /** The cells of a head whose lines are {@code lines}, merged ones over all their columns. */
  List<HeadCell> cells(List<Line> lines) {
    ColumnFitter fitter = new ColumnFitter(columns);
    List<Piece> pieces = new ArrayList<>();
    for (Line line : lines) {
      pieces.addAll(fitter.headPieces(line));
    }
    pieces.sort(Comparator.comparingDouble(Piece::y));
    List<HeadCell> cells = new ArrayList<>();
    for (Piece piece : pieces) {
      HeadCell above = cellAbove(cells, piece);
      if (above != null) {
        above.add(piece.chunk());
      } else {
        cells.add(new HeadCell(piece));
      }
    }
    new HeadSpans(columns, rules).spread(cells);
    return cells;
  }

  private HeadCell cellAbove(List<HeadCell> cells, Piece piece) {
    for (int i = cells.size() - 1; i >= 0; i--) {
      HeadCell cell = cells.get(i);
      if (cell.first() <= piece.last() && cell.last() >= piece.first()) {
        boolean same = cell.first() == piece.first() && cell.last() == piece.last();
        return same && !isYear(cell) && goesOn(cell.lowest(), piece.chunk()) ? cell : null;
      }
    }
    return null;
  }

  /** A year is a heading of its own, whatever stands under it. */
  private static boolean isYear(HeadCell cell) {
    return cell.chunks().size() == 1 && NumberShape.isYear(cell.lowest().text());
  }

  private boolean goesOn(Chunk above, Chunk below) {
    double size = Math.max(above.fontSize(), below.fontSize());
    double step = below.box().centerY() - above.box().centerY();
    if (step > LEADING * size || step < 0.4 * size) {
      return false;
    }
    boolean aligned =
        Math.abs(above.box().centerX() - below.box().centerX()) <= 0.8 * size
            || Math.abs(above.x0() - below.x0()) <= 0.6 * size
            || Math.abs(above.x1() - below.x1()) <= 0.6 * size;
    return aligned && !isRuledOff(above, below);
  }

  private boolean isRuledOff(Chunk above, Chunk below) {
    for (LevelRule rule : rules) {
      if (rule.y() <= above.box().centerY() || rule.y() >= below.box().centerY()) {
        continue;
      }
      for (Ruling part : rule.parts()) {
        double x = below.box().centerX();
        if (part.x0() <= x && part.x1() >= x) {
          return true;
        }
      }
    }
    return false;
  }
}
