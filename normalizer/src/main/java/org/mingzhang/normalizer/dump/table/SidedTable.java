package org.mingzhang.normalizer.dump.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.normalizer.TitledTable;
import org.mingzhang.normalizer.text.PrintedText;

/** Rebuilds a table that sets revenue against expenditure, one amount a label. */
final class SidedTable {

  private static final Pattern TITLE = Pattern.compile(".*(收支|收入支出|收入和支出|收入、支出).*");

  private static final int SIDES = 2;

  private final DumpTable table;
  private final SidedRows rows;
  private final List<String> sides;
  private final List<String> labels;
  private final List<String> amounts;

  SidedTable(DumpTable table, HeadingBook book) {
    this.table = table;
    this.rows = SidedRows.of(table.body());
    List<String> words = HeaderWords.of(table.header(), book);
    this.sides = ofRole(words, book, Heading.Role.SIDE);
    this.labels = ofRole(words, book, Heading.Role.LABEL);
    this.amounts = ofRole(words, book, Heading.Role.AMOUNT);
  }

  private static List<String> ofRole(List<String> words, HeadingBook book, Heading.Role role) {
    return words.stream()
        .filter(word -> book.find(word).filter(h -> h.role() == role).isPresent())
        .toList();
  }

  /** Whether a table sets revenue against expenditure with one amount a label. */
  static boolean isSided(DumpTable table, HeadingBook book) {
    SidedTable sided = new SidedTable(table, book);
    boolean titled = TITLE.matcher(PrintedText.compact(table.title().text())).matches();
    return (titled || sided.sides.size() == SIDES)
        && sided.amounts.size() <= SIDES
        && sided.rows.rows().stream().anyMatch(row -> row.left() != null && row.right() != null);
  }

  /** What the table says by name. */
  NamedAmounts named() {
    NamedAmounts named = new NamedAmounts();
    for (SidedRows.Row row : rows.rows()) {
      learn(named, row.left());
      learn(named, row.right());
    }
    return named;
  }

  private static void learn(NamedAmounts named, SidedCell cell) {
    if (cell != null) {
      BigDecimal value = cell.figure() == null ? null : cell.figure().value();
      named.learn(cell.label(), value);
    }
  }

  List<Integer> doubtfulLines() {
    return rows.doubtfulLines();
  }

  TitledTable rebuild() {
    TableSketch sketch = new TableSketch();
    int at = drawHeader(sketch, table.title().number());
    for (SidedRows.Row row : rows.rows()) {
      draw(sketch, at, 0, row.left());
      draw(sketch, at, 1, row.right());
      at++;
    }
    return sketch.titled(table.captions());
  }

  private int drawHeader(TableSketch sketch, int line) {
    int row = 0;
    if (sides.size() == SIDES) {
      sketch.put(0, 0, 1, 2, sides.get(0), line, 0);
      sketch.put(0, 2, 1, 2, sides.get(1), line, 0);
      row++;
    }
    List<String> names = new ArrayList<>(labels);
    for (int side = 0; side < SIDES; side++) {
      sketch.put(row, 2 * side, side < names.size() ? names.get(side) : "项目", line);
      if (side < amounts.size()) {
        sketch.put(row, 2 * side + 1, amounts.get(side), line);
      }
    }
    sketch.widen(2 * SIDES);
    return row + 1;
  }

  private static void draw(TableSketch sketch, int row, int side, SidedCell cell) {
    if (cell == null) {
      return;
    }
    sketch.put(row, 2 * side, 1, 1, cell.label(), cell.line(), cell.indent());
    if (cell.figure() != null) {
      sketch.put(row, 2 * side + 1, cell.figure().raw(), cell.line());
    }
  }
}
