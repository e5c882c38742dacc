package org.mingzhang.extractor.layout;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.extractor.page.Word;

/** Puts the chunks of a line into columns, and cuts a chunk in which two cells nearly touch. */
final class ColumnFitter {

  /** A chunk may reach so many points into a column without standing in it. */
  private static final double SLACK = 1.5;

  /** Cells may be as close as this, in letter sizes, when the columns say that they are two. */
  private static final double MIN_GAP = 0.12;

  private final List<Column> columns;

  ColumnFitter(List<Column> columns) {
    this.columns = columns;
  }

  /** The pieces of a line of the head, where a text may stand over several columns. */
  List<Piece> headPieces(Line line) {
    List<Piece> pieces = new ArrayList<>();
    for (Chunk whole : line.chunks()) {
      for (Chunk chunk : cut(whole)) {
        pieces.add(headPiece(chunk));
      }
    }
    return pieces;
  }

  /** The pieces of a line of the body. */
  List<Piece> bodyPieces(Line line) {
    List<Piece> pieces = new ArrayList<>();
    for (Chunk whole : line.chunks()) {
      for (Chunk chunk : cut(whole)) {
        pieces.add(bodyPiece(chunk, line));
      }
    }
    return pieces;
  }

  private Piece headPiece(Chunk chunk) {
    int first = -1;
    int last = -1;
    for (int c = 0; c < columns.size(); c++) {
      Column column = columns.get(c);
      double least = 0.3 * Math.min(chunk.box().width(), column.x1() - column.x0());
      if (column.overlap(chunk) > Math.max(SLACK, least)) {
        first = first < 0 ? c : first;
        last = c;
      }
    }
    if (first >= 0) {
      return new Piece(chunk, first, last);
    }
    int right = firstAfter(chunk.box().centerX());
    int nearest = nearest(chunk);
    boolean between = columns.get(nearest).overlap(chunk) < -SLACK && right > 0;
    return between && right < columns.size()
        ? new Piece(chunk, right - 1, right)
        : new Piece(chunk, nearest, nearest);
  }

  private Piece bodyPiece(Chunk chunk, Line line) {
    int start = startColumn(chunk);
    boolean alone = !line.hasGap();
    if (alone && start > 0 && !chunk.isFigure()) {
      int last = start;
      while (last + 1 < columns.size() && columns.get(last + 1).overlap(chunk) > SLACK) {
        last++;
      }
      return new Piece(chunk, start, last);
    }
    return new Piece(chunk, start, start);
  }

  /** A figure stands where it overlaps most; a name where it begins, unless it only just does. */
  private int startColumn(Chunk chunk) {
    int best = nearest(chunk);
    if (chunk.isFigure()) {
      return best;
    }
    for (int c = 0; c < best; c++) {
      double overlap = columns.get(c).overlap(chunk);
      if (overlap > 0.3 * chunk.box().width() || overlap > 3 * chunk.fontSize()) {
        return c;
      }
    }
    return best;
  }

  private int nearest(Chunk chunk) {
    int best = 0;
    for (int c = 1; c < columns.size(); c++) {
      if (columns.get(c).overlap(chunk) > columns.get(best).overlap(chunk)) {
        best = c;
      }
    }
    return best;
  }

  private int firstAfter(double x) {
    int c = 0;
    while (c < columns.size() && columns.get(c).center() < x) {
      c++;
    }
    return c;
  }

  private List<Chunk> cut(Chunk chunk) {
    List<Chunk> parts = new ArrayList<>();
    List<Word> open = new ArrayList<>();
    List<Word> words = chunk.words();
    for (int i = 0; i < words.size(); i++) {
      if (i > 0 && isCut(chunk, words.subList(0, i), words.subList(i, words.size()))) {
        parts.add(Chunk.of(open));
        open = new ArrayList<>();
      }
      open.add(words.get(i));
    }
    parts.add(Chunk.of(open));
    return parts;
  }

  /** Whether the gap between the words falls on the border of two columns. */
  private boolean isCut(Chunk chunk, List<Word> before, List<Word> after) {
    Word last = before.get(before.size() - 1);
    Word next = after.get(0);
    double gap = next.box().x0() - last.box().x1();
    if (gap < MIN_GAP * chunk.fontSize()) {
      return false;
    }
    int left = columnAt(last);
    int right = columnAt(next);
    if (left < 0 || right != left + 1) {
      return false;
    }
    if (NumberShape.isFigure(next.text())) {
      return columns.get(right).figures() || NumberShape.isFigure(last.text());
    }
    if (NumberShape.isFigure(last.text()) && columns.get(left).figures()) {
      return true;
    }
    return gap > 1.6 * usualGap(chunk) && isWithin(next, right);
  }

  private boolean isWithin(Word word, int column) {
    return word.box().x0() >= columns.get(column).x0() - SLACK;
  }

  /** The column in which most of the word stands, or -1. */
  private int columnAt(Word word) {
    int best = -1;
    double most = 0;
    for (int c = 0; c < columns.size(); c++) {
      double overlap =
          Math.min(columns.get(c).x1(), word.box().x1())
              - Math.max(columns.get(c).x0(), word.box().x0());
      if (overlap > most) {
        most = overlap;
        best = c;
      }
    }
    return best;
  }

  /** The narrowest gap in the chunk; Chinese is set without any, unless spread. */
  private static double usualGap(Chunk chunk) {
    List<Word> words = chunk.words();
    double least = Double.MAX_VALUE;
    for (int i = 1; i < words.size(); i++) {
      least = Math.min(least, words.get(i).box().x0() - words.get(i - 1).box().x1());
    }
    if (words.size() == 2) {
      return 0.12 * chunk.fontSize();
    }
    boolean chinese = Character.isIdeographic(words.get(0).text().charAt(0));
    return Math.max(chinese ? 0.12 * chunk.fontSize() : 0, least);
  }
}
