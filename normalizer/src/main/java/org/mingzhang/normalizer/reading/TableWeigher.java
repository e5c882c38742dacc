package org.mingzhang.normalizer.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.Table;

/** Weighs the readings of a table's cells, each in the light of its row and its column. */
final class TableWeigher {

  /** From here on a text is good enough to read the same text elsewhere by it. */
  static final double SURE = 0.8;

  private final ReaderTrust trust;
  private final DocumentMemory memory;
  private final HiddenLayer layer;
  private final TextWeigher texts;
  private final BiConsumer<Cell, Features> heard;

  /**
   * @param heard is told of each weighed cell and what spoke for and against it
   */
  TableWeigher(
      ReaderTrust trust,
      DocumentMemory memory,
      HiddenLayer layer,
      BiConsumer<Cell, Features> heard) {
    this.heard = heard;
    this.layer = layer;
    this.trust = trust;
    this.memory = memory;
    this.texts = new TextWeigher(trust, memory.names());
  }

  /** The table with the weighed reading first in each cell that was read from a picture. */
  Table weigh(Table table) {
    Map<Cell, CellText> read = align(table);
    if (read.isEmpty()) {
      return table;
    }
    Map<Integer, ColumnHabits> columns = habits(read);
    Map<Integer, Set<String>> rowTexts = new HashMap<>();
    Map<Integer, CodedNames> codes = new HashMap<>();
    int head = headRows(read);
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : table.cells()) {
      Expectation expected =
          cell.row() < head
              ? Expectation.HEADING
              : Expectation.of(codes.computeIfAbsent(cell.row(), row -> new CodedNames()).names());
      Cell weighed =
          read.containsKey(cell) ? weigh(cell, read.get(cell), columns, rowTexts, expected) : cell;
      for (int row = cell.row(); row < cell.endRow(); row++) {
        rowTexts.computeIfAbsent(row, r -> new HashSet<>()).add(weighed.text());
        codes.computeIfAbsent(row, r -> new CodedNames()).hear(weighed.text());
      }
      cells.add(weighed);
    }
    return new Table(table.box(), table.style(), table.rowCount(), table.columnCount(), cells);
  }

  /** How many rows stand over the first one with a number: those that may hold headings. */
  private static int headRows(Map<Cell, CellText> read) {
    return read.entrySet().stream()
        .filter(entry -> entry.getValue().shape().isPresent())
        .mapToInt(entry -> entry.getKey().row())
        .min()
        .orElse(0);
  }

  private Cell weigh(
      Cell cell,
      CellText text,
      Map<Integer, ColumnHabits> columns,
      Map<Integer, Set<String>> rowTexts,
      Expectation expected) {
    Set<String> row = rowTexts.getOrDefault(cell.row(), Set.of());
    TextWeigher.Weighed weighed =
        texts.weigh(text, columns.get(cell.column()), memory.signHints(row), expected);
    List<Reading> readings = TextWeigher.withFirst(weighed, text);
    if (readings.get(0).confidence() >= SURE) {
      learn(weighed, row);
    }
    Cell said =
        new Cell(
            cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.box(), readings);
    heard.accept(said, weighed.features());
    return said;
  }

  private void learn(TextWeigher.Weighed weighed, Set<String> row) {
    if (weighed.features().content() != Features.Content.NUMBER) {
      memory.hear(weighed.text());
      return;
    }
    String sign = weighed.text().isEmpty() ? "" : weighed.text().substring(0, 1);
    if (CharacterKind.of(sign) == CharacterKind.SIGN) {
      row.forEach(name -> memory.hearSign(name, sign));
    }
  }

  private Map<Cell, CellText> align(Table table) {
    Map<Cell, CellText> read = new HashMap<>();
    for (Cell cell : table.cells()) {
      if (ReadingWeigher.isFromPicture(cell.readings())) {
        read.put(cell, CellText.of(cell.readings(), layer, trust));
      }
    }
    return read;
  }

  /** What the cells of each column say at first sight. */
  private Map<Integer, ColumnHabits> habits(Map<Cell, CellText> read) {
    boolean signs = read.values().stream().anyMatch(TableWeigher::hasSign);
    Map<Integer, ColumnHabits> columns = new HashMap<>();
    read.forEach(
        (cell, text) -> {
          ColumnHabits habits =
              columns.computeIfAbsent(cell.column(), column -> new ColumnHabits(signs));
          if (memory.isMeasureColumn(cell.box()) && habits.texts().isEmpty()) {
            habits.expectMeasures();
          }
          if (text.shape().isEmpty()) {
            habits.hearWords(text.network().text());
            habits.hearInk(text.network().text(), cellInk(text));
            if (ColumnHabits.isHeadOfMeasures(text.network().text())) {
              memory.hearMeasureColumn(cell.box());
            }
            return;
          }
          habits.hearNumber(text.number().text());
        });
    settleMarks(columns.values());
    // All rows are judged by what is known beforehand, then the column by its rows.
    Map<CellText, SignWeigher.Sign> first = new HashMap<>();
    read.forEach(
        (cell, text) -> {
          if (text.shape().isPresent()) {
            first.put(text, columns.get(cell.column()).signs().weigher().weigh(text, trust));
          }
        });
    read.forEach(
        (cell, text) -> {
          if (first.containsKey(text)) {
            SignWeigher.Sign sign = first.get(text);
            columns.get(cell.column()).hearSign(sign.text(), sign.probability());
          }
        });
    return columns;
  }

  private static double cellInk(CellText text) {
    return text.best().box() == null ? 0 : text.best().box().width();
  }

  /** All amounts of a table are printed in one way: what its columns show counts for each. */
  private static void settleMarks(Collection<ColumnHabits> columns) {
    int grouped = columns.stream().mapToInt(ColumnHabits::grouped).sum();
    int threeDecimals = columns.stream().mapToInt(ColumnHabits::threeDecimals).sum();
    columns.forEach(column -> column.expectMarks(grouped, threeDecimals));
  }

  private static boolean hasSign(CellText text) {
    return text.shape().isPresent()
        && text.head().places().stream()
            .anyMatch(place -> CharacterKind.of(place.text()) == CharacterKind.SIGN);
  }
}
