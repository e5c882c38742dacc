package org.mingzhang.extractor.layout;

import java.util.List;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.Table;

/**
 * Decides whether what was read is a table: lists of contents, running text in columns and labels
 * with their values are aligned too.
 */
final class TableJudge {

  /** A table of words must have this share of its places filled. */
  private static final double FILLED = 0.6;

  /** Cells longer than this on average are sentences. */
  private static final int LONG_TEXT = 60;

  private TableJudge() {}

  /** Whether {@code table}, read from {@code region}, is a table. */
  static boolean isTable(Region region, Table table) {
    if (table.columnCount() < 2 || table.rowCount() < 2 || isContents(table)) {
      return false;
    }
    Counts counts = Counts.of(table);
    if (region.framed()) {
      return counts.filled >= 4 && !isRunningText(region);
    }
    if (isRunningText(region) || isSentences(table, counts)) {
      return false;
    }
    return hasColumnOfFigures(table, counts) || isTableOfWords(table, counts) || isHead(table);
  }

  /**
   * How many places of the grid are filled, and how many with figures right of the first column.
   */
  private record Counts(int filled, int figures, int letters) {
    static Counts of(Table table) {
      int figures = 0;
      int letters = 0;
      for (Cell cell : table.cells()) {
        figures += cell.column() > 0 && NumberShape.isFigure(cell.text()) ? 1 : 0;
        letters += cell.text().length();
      }
      return new Counts(table.cells().size(), figures, letters);
    }
  }

  private static boolean hasColumnOfFigures(Table table, Counts counts) {
    if (counts.figures < 3 || (table.columnCount() == 2 && table.rowCount() < 3)) {
      return false;
    }
    for (int c = 1; c < table.columnCount(); c++) {
      int figures = 0;
      int others = 0;
      for (Cell cell : table.cells()) {
        if (cell.column() == c && cell.columnSpan() == 1) {
          boolean figure = NumberShape.isFigure(cell.text());
          figures += figure ? 1 : 0;
          others += figure ? 0 : 1;
        }
      }
      if (figures >= 2 && figures >= others) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTableOfWords(Table table, Counts counts) {
    int places = table.rowCount() * table.columnCount();
    return table.columnCount() >= 3 && table.rowCount() >= 3 && counts.filled >= FILLED * places;
  }

  /** A head without a body: an empty table that is published all the same (空表). */
  private static boolean isHead(Table table) {
    boolean merged = table.cells().stream().anyMatch(cell -> cell.columnSpan() > 1);
    return table.columnCount() >= 5
        && table.rowCount() <= 4
        && merged
        && table.cells().size() >= table.columnCount();
  }

  private static boolean isSentences(Table table, Counts counts) {
    return counts.letters > LONG_TEXT * counts.filled
        || (table.columnCount() == 2 && counts.figures * 3 < table.rowCount());
  }

  private static boolean isRunningText(Region region) {
    long prose = region.lines().stream().filter(Line::isProse).count();
    long rows = region.lines().stream().filter(line -> line.chunks().size() > 2).count();
    return prose * 2 > region.lines().size() && rows * 2 < region.lines().size();
  }

  /** Titles and the pages they are on: figures that never fall, in the last of two columns. */
  private static boolean isContents(Table table) {
    if (table.columnCount() > 3) {
      return false;
    }
    int last = table.columnCount() - 1;
    List<String> pages =
        table.cells().stream().filter(c -> c.column() == last).map(Cell::text).toList();
    int before = 0;
    int rising = 0;
    for (String page : pages) {
      int number = pageNumber(page);
      if (number < 0 || number < before) {
        continue;
      }
      before = number;
      rising++;
    }
    boolean leaders = table.cells().stream().anyMatch(cell -> hasLeaders(cell.text()));
    return rising >= 3 && rising >= 0.85 * pages.size() && (leaders || rising >= 5);
  }

  private static int pageNumber(String text) {
    if (text.isEmpty() || text.length() > 4) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = 10 * number + c - '0';
    }
    return number;
  }

  private static boolean hasLeaders(String text) {
    return text.contains("....") || text.contains("……") || text.contains(". . .");
  }
}
