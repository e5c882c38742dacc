package org.mingzhang.normalizer.dump.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.extractor.page.DumpLine;
import org.mingzhang.normalizer.text.PrintedText;

/**
 * Reads the rows of a table that sets revenue against expenditure: each line has a label of either
 * side or of one, each with its amount behind it; amounts that a line has no room for follow in the
 * next one.
 */
final class SidedRows {

  private static final Pattern BARE_ENUMERATOR =
      Pattern.compile("[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,2}[、.．]");
  private static final Pattern OF_EXPENDITURE = Pattern.compile(".*(支出|结转下年|年末|结余分配).*");

  /** A row; a side that says nothing is null. */
  record Row(SidedCell left, SidedCell right) {}

  private final List<Row> rows = new ArrayList<>();
  private final List<Integer> doubtfulLines = new ArrayList<>();
  private final Enumerator[][] last = new Enumerator[2][4];

  /** The side of the label that stood alone in the row before, or -1. */
  private int lastAlone = -1;

  private SidedRows() {}

  static SidedRows of(List<DumpLine> body) {
    SidedRows reader = new SidedRows();
    body.forEach(reader::take);
    return reader;
  }

  List<Row> rows() {
    return List.copyOf(rows);
  }

  /** The lines whose amounts belong to no label that can be told. */
  List<Integer> doubtfulLines() {
    return List.copyOf(doubtfulLines);
  }

  private void take(DumpLine line) {
    List<SidedCell> cells = new ArrayList<>();
    List<Figure> loose = new ArrayList<>();
    String before = "";
    String printed = PrintedText.fold(line.text());
    String previous = "";
    for (String word : LineWords.texts(line.text())) {
      Optional<Figure> figure = Figure.of(word);
      boolean jumpsBack = cells.size() == 2 && printed.contains(previous + word);
      previous = word;
      if (figure.isPresent() && (jumpsBack || !loose.isEmpty())) {
        loose.add(figure.get());
      } else if (figure.isPresent()) {
        place(figure.get(), cells, loose);
        before = "";
      } else if (BARE_ENUMERATOR.matcher(word).matches()) {
        before = word;
      } else {
        label(before + word, line, cells);
        before = "";
      }
    }
    if (cells.size() > 2) {
      doubtfulLines.add(line.number());
      return;
    }
    if (!cells.isEmpty()) {
      add(cells);
    }
    if (!loose.isEmpty()) {
      placeAbove(loose, line);
    }
  }

  private static void place(Figure figure, List<SidedCell> cells, List<Figure> loose) {
    int lastCell = cells.size() - 1;
    if (lastCell >= 0 && cells.get(lastCell).figure() == null) {
      cells.set(lastCell, cells.get(lastCell).with(figure));
    } else {
      loose.add(figure);
    }
  }

  /** A word begins a label, unless it goes on with one that has no amount yet. */
  private static void label(String word, DumpLine line, List<SidedCell> cells) {
    int lastCell = cells.size() - 1;
    boolean begins =
        lastCell < 0
            || cells.get(lastCell).figure() != null
            || Enumerator.of(word).isPresent()
            || cells.size() == 1;
    if (begins) {
      int indent = Math.max(0, line.text().indexOf(word.substring(0, 1)));
      cells.add(new SidedCell(line.number(), lastCell < 0 ? indent : 0, word, null));
    } else {
      SidedCell cell = cells.get(lastCell);
      cells.set(
          lastCell, new SidedCell(cell.line(), cell.indent(), cell.label() + word, cell.figure()));
    }
  }

  private void add(List<SidedCell> cells) {
    if (cells.size() == 2) {
      rows.add(new Row(cells.get(0), cells.get(1)));
      remember(cells.get(0), 0);
      remember(cells.get(1), 1);
      lastAlone = -1;
      return;
    }
    SidedCell cell = cells.get(0);
    int side = sideOf(cell.label());
    lastAlone = side;
    rows.add(side == 0 ? new Row(cell, null) : new Row(null, cell));
    remember(cell, side);
  }

  /** The side on which a label goes on counting; without a number what it speaks of. */
  private int sideOf(String label) {
    Optional<Enumerator> enumerator = Enumerator.of(label);
    if (enumerator.isPresent()) {
      int depth = enumerator.get().depth();
      boolean left = enumerator.get().follows(last[0][depth]);
      boolean right = enumerator.get().follows(last[1][depth]);
      if (left != right) {
        return left ? 0 : 1;
      }
      boolean begins = enumerator.get().number() == 1;
      if (begins && lastAlone >= 0) {
        return lastAlone;
      }
    }
    return OF_EXPENDITURE.matcher(label).matches() ? 1 : 0;
  }

  private void remember(SidedCell cell, int side) {
    Enumerator.of(cell.label())
        .ifPresent(
            enumerator -> {
              last[side][enumerator.depth()] = enumerator;
              for (int deeper = enumerator.depth() + 1; deeper < last[side].length; deeper++) {
                last[side][deeper] = null;
              }
            });
  }

  /**
   * Amounts under their labels. A line is broken where the print goes back to the left, so the
   * first of them belongs to the leftmost label without one.
   */
  private void placeAbove(List<Figure> loose, DumpLine line) {
    int at = rows.size() - 1;
    Row row = at < 0 ? new Row(null, null) : rows.get(at);
    List<Figure> rest = new ArrayList<>(loose);
    SidedCell left = filled(row.left(), rest);
    SidedCell right = filled(row.right(), rest);
    if (!rest.isEmpty() || at < 0) {
      doubtfulLines.add(line.number());
    } else {
      rows.set(at, new Row(left, right));
    }
  }

  private static SidedCell filled(SidedCell cell, List<Figure> rest) {
    boolean takes = cell != null && cell.figure() == null && !rest.isEmpty();
    return takes ? cell.with(rest.remove(0)) : cell;
  }
}
