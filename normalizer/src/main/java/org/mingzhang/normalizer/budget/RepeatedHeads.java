package org.mingzhang.normalizer.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;

/**
 * The head of a scanned table that is printed again on each of its pages: every print of a heading
 * is a further reading of it. What is read most surely over all pages is taken, and what was read
 * alike on several of them is believed more.
 */
final class RepeatedHeads {

  /** Two texts are prints of one heading if they differ in fewer of its characters than this. */
  private static final double UNLIKE = 0.4;

  /** A row is the head's if this share of its headings is. */
  private static final double ALIKE = 0.5;

  /** From here on a heading was read clearly. */
  private static final double CLEAR = 0.9;

  /**
   * What is left of the doubt in a heading for each further page on which it was read alike: the
   * same print may be misread in the same way.
   */
  private static final double REPEATED = 0.5;

  /** Nothing that was read from a picture is certain. */
  private static final double MOST = 0.9995;

  private final Grid first;
  private final int rows;
  private final List<Grid> repeated = new ArrayList<>();

  /**
   * @param first the first piece of the table
   * @param rows how many rows of it hold nothing but headings
   */
  RepeatedHeads(Grid first, int rows) {
    this.first = first;
    this.rows = rows;
  }

  /** How many rows of a further piece are the head again, be some of its headings misread. */
  int rowsIn(Grid piece) {
    for (int row = Math.min(rows, piece.rowCount()) - 1; row >= 0; row--) {
      if (isAgain(piece, row)) {
        return row + 1;
      }
    }
    return 0;
  }

  private boolean isAgain(Grid piece, int row) {
    List<GridCell> head = first.filledCellsIn(row);
    List<GridCell> cells = piece.filledCellsIn(row);
    boolean readable =
        cells.stream().anyMatch(RepeatedHeads::isFromPicture)
            && cells.stream().allMatch(cell -> CellContent.of(cell) == CellContent.TEXT);
    int most = Math.max(head.size(), cells.size());
    if (!readable || most < 2) {
      return false;
    }
    List<GridCell> others = cells.stream().filter(cell -> !isAmong(cell, head)).toList();
    // Another heading that is clear can only be one that was not read on the first page.
    long clear = others.stream().filter(cell -> doubt(cell) <= 1 - CLEAR).count();
    int unread =
        head.stream().filter(cell -> doubt(cell) > 1 - CLEAR).mapToInt(GridCell::columnSpan).sum();
    return cells.size() - others.size() >= ALIKE * most && clear <= unread;
  }

  private static boolean isAmong(GridCell cell, List<GridCell> head) {
    return head.stream().anyMatch(other -> isAlike(cell, other));
  }

  private static boolean isAlike(GridCell cell, GridCell other) {
    String a = cell.compact();
    String b = other.compact();
    return distance(a, b) < UNLIKE * Math.max(a.length(), b.length());
  }

  /** How many characters must be exchanged, left out or put in (Levenshtein 1966). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int exchanged = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }

  /**
   * Hears the head of a further piece.
   *
   * @param head its rows, on the columns of the first piece
   */
  void hear(Grid head) {
    repeated.add(head);
  }

  /** Whether no head was heard again. */
  boolean isEmpty() {
    return repeated.isEmpty();
  }

  /**
   * The first piece under the head that was read best, each heading of it with what all its prints
   * say together.
   */
  Grid mended() {
    if (repeated.isEmpty()) {
      return first;
    }
    Grid mended = underBestHead();
    for (GridCell cell : mended.firstRows(rows).cells()) {
      if (isFromPicture(cell)) {
        List<GridCell> prints = prints(cell);
        if (prints.size() > 1) {
          mended = mended.with(cell, told(cell, prints));
        }
      }
    }
    return mended;
  }

  /** Where a ruling was lost, as under a seal, headings run together on one page only. */
  private Grid underBestHead() {
    Grid best = first.firstRows(rows);
    for (Grid head : repeated) {
      best = head.rowCount() == rows && surety(head) > surety(best) ? head : best;
    }
    return Grid.joined(List.of(best, first.withoutFirstRows(rows)));
  }

  /** The mean of the logarithms of how surely its headings were read. */
  private static double surety(Grid head) {
    return head.cells().stream()
        .filter(cell -> !cell.isBlank())
        .mapToDouble(cell -> Math.log(1 - doubt(cell)))
        .average()
        .orElse(Double.NEGATIVE_INFINITY);
  }

  private List<GridCell> prints(GridCell cell) {
    List<GridCell> prints = new ArrayList<>(List.of(cell));
    List<Grid> heads = new ArrayList<>(repeated);
    heads.add(first.firstRows(rows));
    for (Grid head : heads) {
      if (cell.row() < head.rowCount()) {
        head.at(cell.row(), cell.column())
            .filter(other -> other.beginsAt(cell.row(), cell.column()))
            .filter(other -> other.columnSpan() == cell.columnSpan())
            .filter(
                other -> !other.isBlank() && isFromPicture(other) && other.page() != cell.page())
            .ifPresent(prints::add);
      }
    }
    return prints;
  }

  /** The cell saying what is most probable; the odds of all texts are held against each other. */
  private static GridCell told(GridCell cell, List<GridCell> prints) {
    Map<String, Double> doubts = new HashMap<>();
    for (GridCell print : prints) {
      if (!print.isBlank()) {
        doubts.merge(print.text(), doubt(print), (a, b) -> Math.min(a, b) * REPEATED);
      }
    }
    String best = cell.text();
    double all = 1;
    for (Map.Entry<String, Double> text : doubts.entrySet()) {
      all += odds(text.getValue());
      if (text.getValue() < doubts.getOrDefault(best, 1.0)) {
        best = text.getKey();
      }
    }
    double probability = Math.min(MOST, odds(doubts.getOrDefault(best, 1.0)) / all);
    return best.isEmpty() ? cell : cell.saying(best, probability);
  }

  private static double doubt(GridCell print) {
    double read = print.reading().map(Reading::confidence).orElse(0.0);
    return Math.min(MOST, Math.max(1 - MOST, 1 - read));
  }

  private static double odds(double doubt) {
    return (1 - doubt) / doubt;
  }

  private static boolean isFromPicture(GridCell cell) {
    return cell.reading().map(reading -> reading.method() != ReadingMethod.TEXT).orElse(true);
  }
}
