package org.mingzhang.extractor.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.extractor.page.Word;

/**
 * Cuts a page into its columns of running text. A gutter is a strip that lines of running text end
 * before and others begin behind, while none crosses it.
 */
final class FlowSplitter {

  /** So many lines of running text make a column. */
  private static final int MIN_PROSE_LINES = 4;

  /** Lines of one column begin within so many points of each other. */
  private static final double SAME_EDGE = 2.5;

  /** A page is cut so often at the most: columns within columns within columns. */
  private static final int MAX_DEPTH = 3;

  private final LineBuilder lineBuilder = new LineBuilder();

  /** The flows of a page whose lines are {@code lines}, from top to bottom and left to right. */
  List<Flow> flows(List<Line> lines) {
    List<Flow> flows = new ArrayList<>();
    split(lines, 0, flows);
    return flows;
  }

  private void split(List<Line> lines, int depth, List<Flow> flows) {
    if (lines.isEmpty()) {
      return;
    }
    Gutter gutter = depth == MAX_DEPTH ? null : gutter(lines);
    if (gutter == null) {
      flows.add(Flow.of(lines));
      return;
    }
    List<Line> middle = lines.subList(gutter.from, gutter.to);
    split(lines.subList(0, gutter.from), depth + 1, flows);
    split(side(middle, gutter.x, true), depth + 1, flows);
    split(side(middle, gutter.x, false), depth + 1, flows);
    split(lines.subList(gutter.to, lines.size()), depth + 1, flows);
  }

  private List<Line> side(List<Line> lines, double x, boolean left) {
    List<Word> words = new ArrayList<>();
    for (Line line : lines) {
      for (Chunk chunk : line.chunks()) {
        if (chunk.box().centerX() < x == left) {
          words.addAll(chunk.words());
        }
      }
    }
    return lineBuilder.lines(words);
  }

  /** A strip at {@code x} between the lines {@code from} and {@code to}, the latter excluded. */
  private record Gutter(double x, int from, int to) {}

  private static Gutter gutter(List<Line> lines) {
    Gutter best = null;
    for (double edge : proseEdges(lines)) {
      double x = edge - 2;
      Gutter gutter = longestStretch(lines, x, edge);
      if (gutter != null && (best == null || gutter.to - gutter.from > best.to - best.from)) {
        best = gutter;
      }
    }
    return best;
  }

  /** Where many lines of running text begin, the leftmost place excepted. */
  private static List<Double> proseEdges(List<Line> lines) {
    List<Double> starts = new ArrayList<>();
    for (Line line : lines) {
      for (Chunk chunk : line.chunks()) {
        if (chunk.isProse()) {
          starts.add(chunk.x0());
        }
      }
    }
    starts.sort(Comparator.naturalOrder());
    List<Double> edges = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= starts.size(); i++) {
      if (i == starts.size() || starts.get(i) - starts.get(from) > SAME_EDGE) {
        if (i - from >= MIN_PROSE_LINES) {
          edges.add(starts.get(from));
        }
        from = i;
      }
    }
    return edges.size() < 2 ? List.of() : edges.subList(1, edges.size());
  }

  /** The longest run of lines that leave {@code x} free with running text on both sides. */
  private static Gutter longestStretch(List<Line> lines, double x, double edge) {
    Gutter best = null;
    int start = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i < lines.size() && !crosses(lines.get(i), x) && !isWideRow(lines, i, x, edge)) {
        continue;
      }
      Gutter gutter = trimmed(lines, start, i, x, edge);
      if (gutter != null && (best == null || gutter.to - gutter.from > best.to - best.from)) {
        best = gutter;
      }
      start = i + 1;
    }
    return best;
  }

  /** Whether this line and its neighbour are rows of a table that reaches over the gutter. */
  private static boolean isWideRow(List<Line> lines, int i, double x, double edge) {
    return isWideRow(lines.get(i), x, edge)
        && ((i > 0 && isWideRow(lines.get(i - 1), x, edge))
            || (i + 1 < lines.size() && isWideRow(lines.get(i + 1), x, edge)));
  }

  private static boolean isWideRow(Line line, double x, double edge) {
    boolean left = false;
    boolean right = false;
    for (Chunk chunk : line.chunks()) {
      if (chunk.isProse() || Math.abs(chunk.x0() - edge) <= SAME_EDGE) {
        return false;
      }
      left |= chunk.x1() <= x;
      right |= chunk.x0() >= x;
    }
    return left && right && line.chunks().size() > 2;
  }

  private static boolean crosses(Line line, double x) {
    return line.chunks().stream().anyMatch(chunk -> chunk.x0() < x && chunk.x1() > x);
  }

  /**
   * Cuts off lines above and below that belong to neither column: a table as wide as the page
   * leaves the gutter free by chance only.
   */
  private static Gutter trimmed(List<Line> lines, int start, int end, double x, double edge) {
    int left = 0;
    int right = 0;
    int first = -1;
    int last = -1;
    for (int i = start; i < end; i++) {
      Line line = lines.get(i);
      boolean belongs = false;
      for (Chunk chunk : line.chunks()) {
        boolean onRight = chunk.x0() >= x;
        if (chunk.isProse()) {
          left += onRight ? 0 : 1;
          right += onRight ? 1 : 0;
        }
        belongs |= chunk.isProse() || Math.abs(chunk.x0() - edge) <= SAME_EDGE;
      }
      if (belongs) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return left < MIN_PROSE_LINES || right < MIN_PROSE_LINES
        ? null
        : new Gutter(x, first, last + 1);
  }
}
