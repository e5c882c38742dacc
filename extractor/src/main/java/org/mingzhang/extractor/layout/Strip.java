package org.mingzhang.extractor.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a table's body that stand beside each other, so close in height that they are of one
 * row: a name in two lines with its figures half way between them.
 *
 * @param pieces what stands in it, line by line
 * @param top middle of its first line, in points
 * @param bottom middle of its last line
 * @param fontSize the size of its largest letters
 */
record Strip(List<Piece> pieces, double top, double bottom, double fontSize) {

  static Strip of(List<Piece> pieces, Line line) {
    return new Strip(List.copyOf(pieces), line.y(), line.y(), line.fontSize());
  }

  Strip with(Strip next) {
    List<Piece> all = new ArrayList<>(pieces);
    all.addAll(next.pieces);
    return new Strip(
        List.copyOf(all), top, Math.max(bottom, next.bottom), Math.max(fontSize, next.fontSize));
  }

  /** Whether a figure stands in it, the first column excepted: such a strip is of its own row. */
  boolean hasFigures() {
    return pieces.stream().anyMatch(piece -> piece.first() > 0 && piece.chunk().isFigure());
  }

  /** Whether both have a figure in one column and so cannot be of one row. */
  boolean excludes(Strip other) {
    for (Piece piece : pieces) {
      if (piece.chunk().isFigure() && other.hasFigureIn(piece.first())) {
        return true;
      }
    }
    return false;
  }

  private boolean hasFigureIn(int column) {
    return pieces.stream().anyMatch(p -> p.first() == column && p.chunk().isFigure());
  }

  /** The lowest piece in {@code column}, or null. */
  Piece in(int column) {
    Piece found = null;
    for (Piece piece : pieces) {
      if (piece.first() == column) {
        found = piece;
      }
    }
    return found;
  }
}
