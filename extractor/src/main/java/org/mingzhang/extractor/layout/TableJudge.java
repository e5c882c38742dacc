package org.mingzhang.extractor.layout;

import java.util.BitSet;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.mingzhang.extractor.page.Box;
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

  /** So many of a column's cells, and of a table's columns, are aligned in a table of words. */
  private static final double ALIGNED = 0.7;

  /** Aligned cells begin, end or have their middle within so many points. */
  private static final double SAME_PLACE = 2;

  /** A table with a smaller share of its places filled is doubtful. */
  private static final double SPARSE = 0.35;

  /** At most this share of a table's rows holds nothing but one figure. */
  private static final double LONELY = 0.25;

  /** The head of a table's last row has so many rows at the most. */
  private static final int CODED_HEAD = 5;

  private TableJudge() {}

  /** Whether {@code table}, read from {@code region}, is a table. */
  static boolean isTable(Region region, Table table) {
    if (table.columnCount() < 2 || table.rowCount() < 2 || isContents(table)) {
      return false;
    }
    Counts counts = Counts.of(table);
    if (region.framed()) {
      return counts.filled >= 4 && !isParagraphs(region);
    }
    if (isRunningText(region) || isSentences(table, counts) || isScattered(table, counts)) {
      return false;
    }
    return hasColumnOfFigures(table, counts)
        || isRowOfFigures(table)
        || isCodedRow(table)
        || isTableOfWords(table, counts)
        || isHead(region, table);
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

  /** A head and one row of figures under it, as tables of one unit have. */
  private static boolean isRowOfFigures(Table table) {
    int last = table.rowCount() - 1;
    BitSet figures = new BitSet();
    BitSet headed = new BitSet();
    int texts = 0;
    for (Cell cell : table.cells()) {
      boolean figure = NumberShape.isFigure(cell.text());
      if (cell.row() < last) {
        headed.set(cell.column(), cell.endColumn());
        texts += figure ? 1 : 0;
      } else if (figure) {
        figures.set(cell.column());
      } else if (cell.column() > 0) {
        texts++;
      }
    }
    boolean headless = figures.stream().anyMatch(column -> !headed.get(column));
    return last <= 3 && texts == 0 && !headless && figures.cardinality() >= 3;
  }

  /**
   * A head and one row under it that begins with a code and has a sum of money in it: what was left
   * for the last page of a table.
   */
  private static boolean isCodedRow(Table table) {
    int last = table.rowCount() - 1;
    BitSet headed = new BitSet();
    boolean code = false;
    boolean figureInHead = false;
    int money = 0;
    boolean headless = false;
    for (Cell cell : table.cells()) {
      String text = cell.text();
      if (cell.row() < last) {
        headed.set(cell.column(), cell.endColumn());
        figureInHead |= NumberShape.isFigure(text) && !NumberShape.isYear(text);
      } else {
        code |= cell.column() == 0 && isCode(text);
        money += NumberShape.isPrecise(text) ? 1 : 0;
        headless |= !headed.get(cell.column());
      }
    }
    return table.columnCount() >= 4
        && last <= CODED_HEAD
        && code
        && money > 0
        && !headless
        && !figureInHead;
  }

  /** A code of a budget classification: three digits and more, nothing else. */
  private static boolean isCode(String text) {
    return text.length() >= 3 && text.chars().allMatch(Character::isDigit);
  }

  private static boolean isTableOfWords(Table table, Counts counts) {
    int places = table.rowCount() * table.columnCount();
    return table.columnCount() >= 3
        && table.rowCount() >= 3
        && counts.filled >= FILLED * places
        && isSetInColumns(table);
  }

  /** Whether the cells of most columns begin, end or have their middle at one place. */
  private static boolean isSetInColumns(Table table) {
    int set = 0;
    for (int c = 0; c < table.columnCount(); c++) {
      int column = c;
      List<Box> boxes =
          table.cells().stream()
              .filter(cell -> cell.column() == column && cell.columnSpan() == 1)
              .map(Cell::box)
              .toList();
      boolean aligned =
          isAligned(boxes, Box::x0) || isAligned(boxes, Box::x1) || isAligned(boxes, Box::centerX);
      set += boxes.size() >= 2 && aligned ? 1 : 0;
    }
    return set >= ALIGNED * table.columnCount();
  }

  private static boolean isAligned(List<Box> boxes, ToDoubleFunction<Box> edge) {
    double[] places = boxes.stream().mapToDouble(edge).sorted().toArray();
    if (places.length == 0) {
      return false;
    }
    double middle = places[places.length / 2];
    int near = 0;
    for (double place : places) {
      near += Math.abs(place - middle) <= SAME_PLACE ? 1 : 0;
    }
    return near >= ALIGNED * places.length;
  }

  /** A head without a body: an empty table that is published all the same (空表). */
  private static boolean isHead(Region region, Table table) {
    if (Head.lineCount(region) < region.lines().size()) {
      return false;
    }
    boolean merged = table.cells().stream().anyMatch(cell -> cell.columnSpan() > 1);
    return table.columnCount() >= 5
        && table.rowCount() <= 4
        && merged
        && table.cells().size() >= table.columnCount();
  }

  /** Figures here and there, many of them alone on their line: the labels of a chart. */
  private static boolean isScattered(Table table, Counts counts) {
    int[] filled = new int[table.rowCount()];
    int[] figures = new int[table.rowCount()];
    for (Cell cell : table.cells()) {
      filled[cell.row()]++;
      figures[cell.row()] += NumberShape.isFigure(cell.text()) ? 1 : 0;
    }
    int lonely = 0;
    for (int r = 0; r < filled.length; r++) {
      lonely += filled[r] == 1 && figures[r] == 1 ? 1 : 0;
    }
    boolean sparse = counts.filled < SPARSE * table.rowCount() * table.columnCount();
    return sparse && lonely > LONELY * table.rowCount();
  }

  private static boolean isSentences(Table table, Counts counts) {
    return counts.letters > LONG_TEXT * counts.filled
        || (table.columnCount() == 2 && counts.figures * 5 < table.rowCount());
  }

  private static boolean isParagraphs(Region region) {
    long prose = region.lines().stream().filter(line -> line.isProse() && !line.hasGap()).count();
    return prose * 2 > region.lines().size();
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
