package org.mingzhang.extractor.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.TextDirection;
import org.mingzhang.extractor.page.TextLine;
import org.mingzhang.extractor.page.Word;

/** Puts words together to lines: words whose heights overlap stand on one line. */
public final class LineBuilder {

  /** Words further apart than this share of their size (em) have a space between them. */
  private static final double SPACE = 0.15;

  /** Two words stand on one line if they overlap by this share of the lower one's height. */
  private static final double SAME_LINE = 0.5;

  private LineBuilder() {}

  /**
   * The lines that {@code words} stand on, from top to bottom; upright text follows, column by
   * column in the order in which it is read.
   */
  public static List<TextLine> lines(List<Word> words) {
    Map<Boolean, List<Word>> level =
        words.stream().collect(Collectors.partitioningBy(w -> !isUpright(w.direction())));
    List<TextLine> lines = new ArrayList<>(levelLines(level.get(true)));
    lines.addAll(uprightLines(level.get(false)));
    return lines;
  }

  private static boolean isUpright(TextDirection direction) {
    return direction == TextDirection.TOP_TO_BOTTOM || direction == TextDirection.BOTTOM_TO_TOP;
  }

  private static List<TextLine> levelLines(List<Word> words) {
    List<List<Word>> rows = new ArrayList<>();
    List<double[]> spans = new ArrayList<>();
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(w -> w.box().centerY()));
    for (Word word : sorted) {
      int row = rowOf(word.box(), spans);
      if (row < 0) {
        rows.add(new ArrayList<>());
        spans.add(new double[] {word.box().y0(), word.box().y1()});
        row = rows.size() - 1;
      }
      rows.get(row).add(word);
    }
    return rows.stream().map(LineBuilder::levelLine).toList();
  }

  /** The line, among the last few, that the word stands on, or -1. */
  private static int rowOf(Box box, List<double[]> spans) {
    for (int i = spans.size() - 1; i >= Math.max(0, spans.size() - 3); i--) {
      double[] span = spans.get(i);
      double overlap = Math.min(box.y1(), span[1]) - Math.max(box.y0(), span[0]);
      if (overlap >= SAME_LINE * Math.min(box.height(), span[1] - span[0])) {
        return i;
      }
    }
    return -1;
  }

  private static TextLine levelLine(List<Word> row) {
    row.sort(Comparator.comparingDouble(w -> w.box().x0()));
    return line(row, true);
  }

  private static List<TextLine> uprightLines(List<Word> words) {
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(w -> w.box().centerX()));
    List<List<Word>> columns = new ArrayList<>();
    for (Word word : sorted) {
      List<Word> last = columns.isEmpty() ? null : columns.get(columns.size() - 1);
      if (last == null || last.get(0).box().overlapX(word.box()) < word.box().width() * SAME_LINE) {
        columns.add(new ArrayList<>(List.of(word)));
      } else {
        last.add(word);
      }
    }
    List<TextLine> lines = new ArrayList<>();
    for (List<Word> column : columns) {
      boolean down = column.get(0).direction() == TextDirection.TOP_TO_BOTTOM;
      Comparator<Word> order = Comparator.comparingDouble(w -> w.box().y0());
      column.sort(down ? order : order.reversed());
      if (down) {
        lines.add(0, line(column, false)); // columns of text that runs down are read from the right
      } else {
        lines.add(line(column, false));
      }
    }
    return lines;
  }

  private static TextLine line(List<Word> words, boolean level) {
    StringBuilder text = new StringBuilder();
    Word before = null;
    for (Word word : words) {
      if (before != null && level && gap(before, word) > SPACE * word.fontSize()) {
        text.append(' ');
      }
      text.append(word.text());
      before = word;
    }
    Box box = Box.around(words.stream().map(Word::box).toList());
    return new TextLine(text.toString(), box, usualSize(words), words);
  }

  private static double gap(Word left, Word right) {
    return right.box().x0() - left.box().x1();
  }

  private static double usualSize(List<Word> words) {
    Map<Long, Integer> letters = new HashMap<>();
    for (Word word : words) {
      letters.merge(Math.round(word.fontSize() * 10), word.text().length(), Integer::sum);
    }
    return letters.entrySet().stream()
            .max(
                Map.Entry.<Long, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .orElseThrow()
            .getKey()
        / 10.0;
  }
}
