package org.mingzhang.extractor.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
      if (above != null && !isOverNeighbours(above, piece, pieces)) {
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

  /**
   * Whether {@code above} stands over the neighbours of {@code piece} too: both have something
   * beside it and nothing over that, and the two texts would have found room on one line.
   */
  private boolean isOverNeighbours(HeadCell above, Piece piece, List<Piece> pieces) {
    int column = piece.first();
    if (above.chunks().size() > 1 || !piece.isSingle() || column == 0) {
      return false;
    }
    if (column + 1 == columns.size()) {
      return false;
    }
    double room =
        columns.get(column).borderTo(columns.get(column + 1))
            - columns.get(column - 1).borderTo(columns.get(column));
    double width = above.box().width() + piece.chunk().box().width();
    return width + 0.5 * piece.chunk().fontSize() < room
        && isFirstBeside(piece, column - 1, pieces)
        && isFirstBeside(piece, column + 1, pieces)
        && !isUnderRuling(column - 1, piece, pieces)
        && !isUnderRuling(column + 1, piece, pieces);
  }

  /**
   * Whether the ruling of a merged heading is over {@code column}, beside that of {@code piece}.
   */
  private boolean isUnderRuling(int column, Piece piece, List<Piece> pieces) {
    double top = pieces.get(0).y();
    for (LevelRule rule : rules) {
      if (rule.y() > top
          && rule.y() < piece.y()
          && isOver(rule, columns.get(column).center())
          && !isOver(rule, piece.chunk().box().centerX())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOver(LevelRule rule, double x) {
    return rule.parts().stream().anyMatch(part -> part.x0() <= x && part.x1() >= x);
  }

  private static boolean isFirstBeside(Piece piece, int column, List<Piece> pieces) {
    double slack = 0.3 * piece.chunk().fontSize();
    boolean beside = false;
    for (Piece other : pieces) {
      if (other.first() <= column && other.last() >= column) {
        if (other.y() < piece.y() - slack) {
          return false;
        }
        beside |= Math.abs(other.y() - piece.y()) <= slack;
      }
    }
    return beside;
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
    double x = below.box().centerX();
    return rules.stream()
        .filter(rule -> rule.y() > above.box().centerY() && rule.y() < below.box().centerY())
        .anyMatch(rule -> isOver(rule, x));
  }
}
