package org.mingzhang.normalizer.dump.form;

import java.util.ArrayList;
import java.util.List;

/**
 * What speaks against some pieces being the name of a task and others its content, in points of no
 * unit: names are short and no sentences; lines of a content are full but for the last. The points
 * are chosen.
 */
final class TaskCosts {

  /** A task more. */
  static final double A_TASK = 0.1;

  /** A name without content, or a content without name. */
  static final double HALF = 1.6;

  private static final double SENTENCE = 0.8;
  private static final double ONE_LETTER = 0.8;
  private static final double TOO_LONG = 1;
  private static final double WIDE = 0.8;
  private static final double WIDENING = 1;
  private static final double NAME_LINE = 0.2;
  private static final double GAP = 0.25;
  private static final double SHORT_LINE = 2;
  private static final double NEARLY_FULL_LINE = 0.8;
  private static final double SHORT_PARAGRAPH = 0.3;
  private static final double CUT = 0.8;
  private static final double FULL_LAST = 0.3;
  private static final double MARK_FIRST = 1;
  private static final double OVERLOOKED_NAME = 0.6;
  private static final double LESS_THAN_NAME = 0.3;

  /** A name as wide as this share of the content's column would not fit its own. */
  private static final double NARROW = 0.85;

  /** A line is full if a letter more would not go in. */
  private static final double FULL = 0.87;

  private static final double NEARLY_FULL = 0.78;

  /** By so much lines of one cell differ, as letters were lost. */
  private static final double UNEVEN = 1.12;

  private static final int LONGEST_NAME = 44;

  private final int widest;

  /**
   * @param lines all lines of tasks; the widest one without a gap is as wide as the contents'
   *     column
   */
  TaskCosts(List<FormLine> lines) {
    int alone =
        lines.stream()
            .filter(FormLine::isAlone)
            .mapToInt(line -> width(line.pieces()))
            .max()
            .orElse(0);
    int beside =
        lines.stream()
            .filter(line -> !line.isAlone())
            .mapToInt(line -> width(line.pieces().subList(1, line.pieces().size())))
            .max()
            .orElse(0);
    this.widest = Math.max(alone, beside);
  }

  /** Against a name. */
  double name(List<Piece> name) {
    String text = Piece.join(name).strip();
    List<List<Piece>> lines = lines(name);
    int first = width(lines.get(0));
    double cost = NAME_LINE * (lines.size() - 1) + GAP * (name.size() - lines.size());
    cost += text.matches(".*[，。；;,:：].+|.*[，；;,]|[，。；;,.].*") ? SENTENCE : 0;
    cost += text.length() == 1 ? ONE_LETTER : 0;
    cost += text.length() > LONGEST_NAME ? TOO_LONG : 0;
    for (List<Piece> line : lines) {
      cost += width(line) > NARROW * widest ? WIDE : 0;
      cost += width(line) > UNEVEN * first ? WIDENING : 0;
    }
    return cost;
  }

  /** Against a content of a task with that name. */
  double content(List<Piece> name, List<Piece> content) {
    List<List<Piece>> lines = lines(content);
    double cost = content.get(0).text().matches("[，。；;,.:：].*") ? MARK_FIRST : 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i == lines.size() - 1;
      cost += last ? ending(lines.get(i)) : goingOn(lines.get(i));
      boolean besideName = i == 0 && content.get(0).index() > 0;
      cost += !besideName && mayBeginWithName(lines.get(i)) ? OVERLOOKED_NAME : 0;
    }
    return cost + (width(content) < width(name) ? LESS_THAN_NAME : 0);
  }

  private double ending(List<Piece> line) {
    String text = line.get(line.size() - 1).text();
    if (text.matches(".*[，,、:：（(]")) {
      return CUT;
    }
    return text.matches(".*[。；;.！!]") || width(line) < FULL * widest ? 0 : FULL_LAST;
  }

  private double goingOn(List<Piece> line) {
    if (width(line) >= FULL * widest) {
      return 0;
    }
    if (line.get(line.size() - 1).text().matches(".*[。；;]")) {
      return SHORT_PARAGRAPH;
    }
    return width(line) >= NEARLY_FULL * widest ? NEARLY_FULL_LINE : SHORT_LINE;
  }

  private static boolean mayBeginWithName(List<Piece> line) {
    return line.size() > 1 && line.get(0).text().matches("[^，。；;,:：]{3,22}");
  }

  private static int width(List<Piece> pieces) {
    return pieces.stream()
        .flatMapToInt(piece -> piece.text().chars())
        .map(c -> c >= 0x2E80 ? 2 : 1)
        .sum();
  }

  private static List<List<Piece>> lines(List<Piece> pieces) {
    List<List<Piece>> lines = new ArrayList<>();
    for (Piece piece : pieces) {
      int last = lines.size() - 1;
      if (last < 0 || lines.get(last).get(0).line() != piece.line()) {
        lines.add(new ArrayList<>());
      }
      lines.get(lines.size() - 1).add(piece);
    }
    return lines;
  }
}
