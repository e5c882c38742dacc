package org.mingzhang.normalizer.dump.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mingzhang.normalizer.form.LabelTable;
import org.mingzhang.normalizer.form.Role;
import org.mingzhang.schema.UnitTarget;

/**
 * Reads the tasks of a year (任务名称, 主要内容) from lines. A name stands before its content in one line
 * or in lines of its own above it; of all ways to part the lines into such pairs the most plausible
 * as a whole is taken ({@link TaskCosts}), found as a shortest path.
 */
final class TaskLines {

  private static final int MOST_NAME_LINES = 3;
  private static final int MOST_CONTENT_LINES = 30;

  /** In a garbled line gaps part the letters of a name, too. */
  private static final int MOST_NAME_PIECES = 4;

  private final List<FormLine> lines;
  private final TaskCosts costs;
  private final double[] least;
  private final Way[] best;

  /**
   * One task at the beginning of what is left.
   *
   * @param name its name's pieces, maybe none
   * @param content its content's pieces, maybe none
   * @param end the first line behind it
   */
  private record Way(List<Piece> name, List<Piece> content, int end) {}

  private TaskLines(List<FormLine> lines) {
    this.lines = lines;
    this.costs = new TaskCosts(lines);
    this.least = new double[lines.size() + 1];
    this.best = new Way[lines.size()];
  }

  /** Whether a line heads the two columns. */
  static boolean isHeader(FormLine line) {
    return line.pieces().stream()
            .flatMap(p -> LabelTable.bundled().taskRole(p.text()).stream())
            .anyMatch(Role.TASK_CONTENT::equals)
        && (line.pieces().size() > 1 || line.compact().equals("主要内容"));
  }

  /** The tasks in some lines. */
  static List<UnitTarget.Task> read(List<FormLine> lines) {
    return new TaskLines(lines.stream().filter(line -> !isLabel(line)).toList()).read();
  }

  /** The label 年度主要任务 beside the rows, whole or in parts. */
  private static boolean isLabel(FormLine line) {
    String text = line.compact();
    return "年度主要任务".contains(text) || text.equals("任务名称");
  }

  private List<UnitTarget.Task> read() {
    Arrays.fill(least, 0, lines.size(), Double.POSITIVE_INFINITY);
    for (int from = lines.size() - 1; from >= 0; from--) {
      nameBeside(from);
      nameAbove(from);
      oneOfBoth(from);
    }
    List<UnitTarget.Task> tasks = new ArrayList<>();
    for (int at = 0; at < lines.size(); at = best[at].end()) {
      tasks.add(new UnitTarget.Task(text(best[at].name()), text(best[at].content())));
    }
    return tasks;
  }

  private static String text(List<Piece> pieces) {
    return pieces.isEmpty() ? null : GarbledProse.text(pieces);
  }

  private void nameBeside(int from) {
    List<Piece> pieces = lines.get(from).pieces();
    for (int gap = 1; gap < Math.min(pieces.size(), MOST_NAME_PIECES + 1); gap++) {
      List<Piece> name = pieces.subList(0, gap);
      withContent(from, name, pieces.subList(gap, pieces.size()), from + 1, false);
    }
  }

  private void nameAbove(int from) {
    List<Piece> name = new ArrayList<>();
    for (int next = from + 1; next < Math.min(lines.size(), from + 1 + MOST_NAME_LINES); next++) {
      name.addAll(lines.get(next - 1).pieces());
      withContent(from, name, List.of(), next, true);
    }
  }

  /** A task of which only the name or only the content is printed, or was read. */
  private void oneOfBoth(int from) {
    List<Piece> pieces = lines.get(from).pieces();
    offer(from, new Way(pieces, List.of(), from + 1), costs.name(pieces) + TaskCosts.HALF);
    withContent(from, List.of(), pieces, from + 1, false);
  }

  /**
   * Offers all lengths of a content.
   *
   * @param begun what of it stands in the line of the name
   * @param next the first line behind name and beginning
   * @param more whether a line more is needed
   */
  private void withContent(int from, List<Piece> name, List<Piece> begun, int next, boolean more) {
    double named = name.isEmpty() ? TaskCosts.HALF : costs.name(name);
    List<Piece> content = new ArrayList<>(begun);
    int end = next;
    if (more) {
      content.addAll(lines.get(end++).pieces());
    }
    while (end <= Math.min(lines.size(), next + MOST_CONTENT_LINES)) {
      offer(from, new Way(name, List.copyOf(content), end), named + costs.content(name, content));
      if (end == lines.size()) {
        return;
      }
      content.addAll(lines.get(end++).pieces());
    }
  }

  private void offer(int from, Way way, double cost) {
    double whole = cost + TaskCosts.A_TASK + least[way.end()];
    if (whole < least[from]) {
      least[from] = whole;
      best[from] = new Way(List.copyOf(way.name()), way.content(), way.end());
    }
  }
}
