package org.mingzhang.normalizer.dump.form;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.normalizer.form.LabelTable;
import org.mingzhang.normalizer.form.Role;
import org.mingzhang.schema.UnitTarget;

/**
 * Reads the tasks of a year (任务名称, 主要内容) from lines. A line with a gap has the name before it; of
 * lines without one, a task begins where a sentence has ended and goes on as long as lines are
 * full.
 */
final class TaskLines {

  private static final int LONGEST_NAME = 40;

  private final List<UnitTarget.Task> tasks = new ArrayList<>();
  private final List<Piece> name = new ArrayList<>();
  private final List<Piece> content = new ArrayList<>();
  private int widest;

  /** Whether a line heads the two columns. */
  static boolean isHeader(FormLine line) {
    return line.pieces().stream()
            .flatMap(p -> LabelTable.bundled().taskRole(p.text()).stream())
            .anyMatch(Role.TASK_CONTENT::equals)
        && (line.pieces().size() > 1 || line.compact().equals("主要内容"));
  }

  /** The tasks in some lines. */
  static List<UnitTarget.Task> read(List<FormLine> lines) {
    TaskLines reader = new TaskLines();
    reader.widest = lines.stream().mapToInt(line -> line.compact().length()).max().orElse(0);
    lines.stream().filter(line -> !isLabel(line)).forEach(reader::add);
    reader.close();
    return reader.tasks;
  }

  /** The label 年度主要任务 beside the rows, whole or in parts. */
  private static boolean isLabel(FormLine line) {
    String text = line.compact();
    return "年度主要任务".contains(text) || text.equals("任务名称");
  }

  private void add(FormLine line) {
    List<Piece> pieces = line.pieces();
    if (pieces.size() > 1 && !isSentence(pieces.get(0)) && startsTask()) {
      close();
      name.add(pieces.get(0));
      content.addAll(pieces.subList(1, pieces.size()));
    } else if (startsTask() && !isSentence(line.first())) {
      close();
      name.addAll(pieces);
    } else if (content.isEmpty() && goesOnWithName(line)) {
      name.addAll(pieces);
    } else {
      content.addAll(pieces);
    }
  }

  private boolean startsTask() {
    if (name.isEmpty() && content.isEmpty()) {
      return true;
    }
    if (content.isEmpty()) {
      return false;
    }
    Piece last = content.get(content.size() - 1);
    int width =
        content.stream()
            .filter(p -> p.line() == last.line())
            .mapToInt(p -> p.text().length())
            .sum();
    return last.text().matches(".*[。；;.]") || width < 0.75 * widest;
  }

  /** A name's second line is no longer than its first; what it names is. */
  private boolean goesOnWithName(FormLine line) {
    int first = name.stream().mapToInt(p -> p.text().length()).max().orElse(0);
    return name.stream().allMatch(p -> p.index() == 0 && p.last())
        && line.isAlone()
        && first >= 6
        && first < 0.6 * widest
        && line.compact().length() <= first
        && !isSentence(line.first());
  }

  private static boolean isSentence(Piece piece) {
    return piece.text().matches(".*[，。；;,].*") || piece.text().length() > LONGEST_NAME;
  }

  private void close() {
    if (!name.isEmpty() || !content.isEmpty()) {
      String said = content.isEmpty() ? null : Piece.join(content);
      tasks.add(new UnitTarget.Task(name.isEmpty() ? null : Piece.join(name), said));
    }
    name.clear();
    content.clear();
  }
}
