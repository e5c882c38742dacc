package org.mingzhang.extractor.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.extractor.page.Ruling;

/**
 * Finds over which columns a merged heading stands: those that a ruling under it spans, otherwise
 * those whose common centre it stands on, all headings of a line weighed together.
 */
final class HeadSpans {

  /** What a column costs that no heading of the line covers, in points of missed centre. */
  private static final double UNCOVERED = 6;

  private final List<Column> columns;
  private final List<LevelRule> rules;

  HeadSpans(List<Column> columns, List<LevelRule> rules) {
    this.columns = columns;
    this.rules = rules;
  }

  /** Spreads those of {@code cells} that stand over other cells. */
  void spread(List<HeadCell> cells) {
    List<HeadCell> upper = new ArrayList<>();
    for (HeadCell cell : cells) {
      if (standsOverOthers(cell, cells)) {
        upper.add(cell);
      }
    }
    upper.sort(Comparator.comparingDouble(cell -> cell.box().centerY()));
    int from = 0;
    for (int i = 1; i <= upper.size(); i++) {
      if (i == upper.size() || !isBeside(upper.get(from), upper.get(i))) {
        spreadLine(upper.subList(from, i), cells);
        from = i;
      }
    }
  }

  private static boolean isBeside(HeadCell a, HeadCell b) {
    double least = Math.min(a.box().height(), b.box().height());
    return a.box().overlapY(b.box()) > 0.5 * least;
  }

  /** Whether something of the head is under it, in its columns or in those beside. */
  private boolean standsOverOthers(HeadCell cell, List<HeadCell> cells) {
    for (HeadCell other : cells) {
      if (other != cell && SubHeads.isUnder(cell, other)) {
        return true;
      }
    }
    return false;
  }

  private void spreadLine(List<HeadCell> line, List<HeadCell> cells) {
    SubHeads under = new SubHeads(line, cells);
    List<HeadCell> open = new ArrayList<>();
    for (HeadCell cell : line) {
      if (!spreadByRule(cell, line)) {
        open.add(cell);
      }
    }
    open.sort(Comparator.comparingDouble(cell -> cell.box().centerX()));
    for (int c = 0; c < columns.size(); ) {
      int end = c;
      while (end < columns.size() && isFree(end, line, open, cells, under)) {
        end++;
      }
      if (end > c) {
        spreadOver(c, end, open);
      }
      c = end + 1;
    }
  }

  /** The ruling that is drawn right under the heading alone gives its columns. */
  private boolean spreadByRule(HeadCell cell, List<HeadCell> line) {
    double reach = 1.2 * cell.lowest().fontSize();
    for (LevelRule rule : rules) {
      double below = rule.y() - cell.box().y1();
      if (below < -0.3 * reach || below > reach || (rule.parts().size() == 1 && isAcross(rule))) {
        continue;
      }
      for (Ruling part : rule.parts()) {
        if (isUnder(part, cell)) {
          boolean alone = line.stream().filter(other -> isUnder(part, other)).count() == 1;
          return alone && spreadOver(cell, part);
        }
      }
    }
    return false;
  }

  private static boolean isUnder(Ruling part, HeadCell cell) {
    return part.x0() <= cell.box().centerX() && part.x1() >= cell.box().centerX();
  }

  private boolean isAcross(LevelRule rule) {
    return rule.spans(columns.get(0).x0(), columns.get(columns.size() - 1).x1());
  }

  private boolean spreadOver(HeadCell cell, Ruling part) {
    int first = -1;
    int last = -1;
    for (int c = 0; c < columns.size(); c++) {
      double covered =
          Math.min(columns.get(c).x1(), part.x1()) - Math.max(columns.get(c).x0(), part.x0());
      if (covered > 0.5 * (columns.get(c).x1() - columns.get(c).x0())) {
        first = first < 0 ? c : first;
        last = c;
      }
    }
    if (first < 0) {
      return false;
    }
    cell.spread(first, last);
    return true;
  }

  /** Whether a heading of this line may stand over the column: only lower cells are in it. */
  private static boolean isFree(
      int column, List<HeadCell> line, List<HeadCell> open, List<HeadCell> cells, SubHeads under) {
    HeadCell reference = line.get(0);
    boolean filled = false;
    for (HeadCell cell : cells) {
      if (!cell.covers(column) || open.contains(cell)) {
        continue;
      }
      if (line.contains(cell)) {
        return false;
      }
      if (SubHeads.isLower(reference, cell)) {
        filled = true;
      } else if (cell.box().y1() > reference.box().y0()) {
        return false;
      }
    }
    return open.stream().anyMatch(cell -> cell.covers(column)) || (filled && under.reach(column));
  }

  /** Shares the columns from {@code from} to {@code to} among the headings that stand there. */
  private void spreadOver(int from, int to, List<HeadCell> open) {
    List<HeadCell> here = new ArrayList<>();
    for (HeadCell cell : open) {
      double x = cell.box().centerX();
      if (x >= leftOf(from) && x <= rightOf(to - 1)) {
        here.add(cell);
      }
    }
    if (here.isEmpty() || here.size() > to - from) {
      return;
    }
    int[][] starts = shares(from, to, here);
    int end = to;
    for (int k = here.size(); k > 0; k--) {
      int last = starts[k][end - from] >>> 16;
      int first = starts[k][end - from] & 0xffff;
      here.get(k - 1).spread(first, last);
      end = first;
    }
  }

  /**
   * The cheapest way to give each heading a run of columns: {@code [k][n]} holds the run of the
   * {@code k}-th heading when the first {@code n} columns are shared out, last column in the upper
   * and first in the lower 16 bits.
   */
  private int[][] shares(int from, int to, List<HeadCell> here) {
    int n = to - from;
    double[][] cost = new double[here.size() + 1][n + 1];
    int[][] run = new int[here.size() + 1][n + 1];
    for (int e = 0; e <= n; e++) {
      cost[0][e] = UNCOVERED * e;
    }
    for (int k = 1; k <= here.size(); k++) {
      double x = here.get(k - 1).box().centerX();
      for (int e = 0; e <= n; e++) {
        cost[k][e] = e == 0 ? Double.MAX_VALUE / 2 : cost[k][e - 1] + UNCOVERED;
        run[k][e] = e == 0 ? 0 : run[k][e - 1];
        for (int s = 0; s < e; s++) {
          double total = cost[k - 1][s] + missedCentre(from + s, from + e - 1, x);
          if (total < cost[k][e]) {
            cost[k][e] = total;
            run[k][e] = (from + e - 1) << 16 | (from + s);
          }
        }
      }
    }
    return run;
  }

  /** How far {@code x} is from the middle of the columns: of their cells, or of what is in them. */
  private double missedCentre(int first, int last, double x) {
    double cells = (leftOf(first) + rightOf(last)) / 2;
    double texts = (columns.get(first).x0() + columns.get(last).x1()) / 2;
    return Math.min(Math.abs(cells - x), Math.abs(texts - x));
  }

  /** The border of the column with its left neighbour: see {@link Column#borderTo}. */
  private double leftOf(int column) {
    return column == 0
        ? columns.get(0).x0()
        : columns.get(column - 1).borderTo(columns.get(column));
  }

  private double rightOf(int column) {
    return column == columns.size() - 1
        ? columns.get(column).x1()
        : columns.get(column).borderTo(columns.get(column + 1));
  }
}
