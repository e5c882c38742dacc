package org.mingzhang.extractor.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;
import org.mingzhang.extractor.page.Table;
import org.mingzhang.extractor.page.TableStyle;

/** Reads the cells of a stretch of lines that is taken for a table. */
final class TableReader {

  /** The table that {@code region} is. */
  Table read(Region region) {
    List<Line> lines = region.lines();
    int headLines = Head.lineCount(region);
    List<Column> columns = new ColumnFinder(lines, headLines).columns();
    List<Cell> cells = new ArrayList<>();
    int headRows = readHead(region, lines.subList(0, headLines), columns, cells);
    List<Strip> rows =
        new BodyRows(columns, region.rules()).rows(lines.subList(headLines, lines.size()));
    for (int i = 0; i < rows.size(); i++) {
      readRow(rows.get(i), headRows + i, cells);
    }
    cells.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
    TableStyle style = region.framed() ? TableStyle.THREE_LINE : TableStyle.UNRULED;
    return new Table(region.box(), style, headRows + rows.size(), columns.size(), cells);
  }

  private static int readHead(
      Region region, List<Line> lines, List<Column> columns, List<Cell> cells) {
    if (lines.isEmpty()) {
      return 0;
    }
    List<HeadCell> headCells = new HeadReader(columns, region.rules()).cells(lines);
    int rows = 0;
    for (HeadRows.Placed placed : new HeadRows(headCells, columns.size()).placed()) {
      HeadCell cell = placed.cell();
      cells.add(
          cell(
              placed.first(),
              cell.first(),
              placed.last() - placed.first() + 1,
              cell.last() - cell.first() + 1,
              cell.chunks()));
      rows = Math.max(rows, placed.last() + 1);
    }
    return rows;
  }

  private static void readRow(Strip row, int number, List<Cell> cells) {
    TreeMap<Integer, List<Piece>> byColumn = new TreeMap<>();
    for (Piece piece : row.pieces()) {
      byColumn.computeIfAbsent(piece.first(), c -> new ArrayList<>()).add(piece);
    }
    for (var entry : byColumn.entrySet()) {
      List<Piece> pieces = entry.getValue();
      int first = entry.getKey();
      Integer next = byColumn.higherKey(first);
      int last = pieces.stream().mapToInt(Piece::last).max().orElse(first);
      last = next == null ? last : Math.min(last, next - 1);
      cells.add(
          cell(number, first, 1, last - first + 1, pieces.stream().map(Piece::chunk).toList()));
    }
  }

  private static Cell cell(int row, int column, int rowSpan, int columnSpan, List<Chunk> chunks) {
    List<Chunk> sorted = new ArrayList<>(chunks);
    sorted.sort(
        (a, b) ->
            isSameLine(a, b)
                ? Double.compare(a.x0(), b.x0())
                : Double.compare(a.box().centerY(), b.box().centerY()));
    StringBuilder text = new StringBuilder();
    Box box = sorted.get(0).box();
    Chunk last = null;
    for (Chunk chunk : sorted) {
      if (last != null) {
        text.append(isSameLine(last, chunk) ? ' ' : '\n');
      }
      text.append(chunk.text());
      box = box.union(chunk.box());
      last = chunk;
    }
    boolean hidden = sorted.get(0).words().get(0).hidden();
    ReadingMethod method = hidden ? ReadingMethod.HIDDEN_TEXT : ReadingMethod.TEXT;
    Reading reading = new Reading(text.toString(), method, 1, box);
    return new Cell(row, column, rowSpan, columnSpan, box, List.of(reading));
  }

  private static boolean isSameLine(Chunk a, Chunk b) {
    double least = Math.min(a.box().height(), b.box().height());
    return a.box().overlapY(b.box()) > 0.6 * least;
  }
}
