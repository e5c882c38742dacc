package org.mingzhang.normalizer.dump.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.normalizer.TitledTable;

/** Rebuilds a table whose rows each have one name, or one a classification, before the amounts. */
final class OneSidedTable {

  /** A header is believed where so many of the rows with amounts add up under it. */
  private static final double BELIEVED = 0.8;

  /** So many rows tell whether a header is to be believed. */
  private static final int SAMPLE = 300;

  private final DumpTable table;
  private final List<DumpRow> rows;
  private final List<HeadCell> read;
  private final Sisters sisters;
  private final Effort effort;
  private final Map<List<HeadCell>, Placements> placements = new HashMap<>();
  private List<Integer> doubtfulLines = List.of();
  private boolean anyPlaced;

  OneSidedTable(DumpTable table, HeadingBook book, Sisters sisters, Effort effort) {
    this.table = table;
    this.rows = RowJoiner.rows(table.body());
    this.read = HeaderTree.of(HeaderWords.of(table.header(), book), book);
    this.sisters = sisters;
    this.effort = effort;
  }

  /** The table with the figures whose columns are known. */
  TitledTable rebuild() {
    List<HeadCell> header = header();
    List<List<Placement>> ways = ways(header);
    TableSketch sketch = new TableSketch();
    RowShape shape = RowShape.of(rows);
    int depth = HeaderSketch.draw(sketch, header, shape, table.captions().get(0).number());
    PlacedRows placed = new PlacedRows(sketch, shape);
    for (int row = 0; row < rows.size(); row++) {
      placed.draw(depth + row, rows.get(row), ways.get(row));
    }
    doubtfulLines = placed.doubtfulLines();
    anyPlaced = placed.isAnyPlaced();
    return sketch.titled(table.captions());
  }

  private List<List<Placement>> ways(List<HeadCell> header) {
    Placements placements = placements(header);
    AmountColumns columns = placements.columns();
    if (isUnderstood(header)) {
      return isBelieved(placements)
          ? ColumnSolver.solve(placements, rows, sisters, effort)
          : Collections.nCopies(rows.size(), List.of());
    }
    int most = rows.stream().mapToInt(row -> row.figures().size()).max().orElse(0);
    List<List<Placement>> full = new ArrayList<>();
    for (DumpRow row : rows) {
      boolean isFull = row.figures().size() == columns.count() && columns.count() == most;
      full.add(isFull ? List.of(Placement.full(columns.count())) : List.of());
    }
    return full;
  }

  /**
   * Whether every column of amounts has a usual heading and no group is but a sum. In others words
   * of several columns may be mixed up, and only a row without a blank tells its columns.
   */
  private static boolean isUnderstood(List<HeadCell> header) {
    for (HeadCell cell : header) {
      boolean unknown = cell.heading() == null;
      boolean onlySum = cell.children().size() == 1 && cell.children().get(0).isSum();
      if (unknown || onlySum) {
        return false;
      }
    }
    return true;
  }

  /** Whether the column of any figure is known. */
  boolean isAnyPlaced() {
    return anyPlaced;
  }

  /** The lines in which figures stand whose column is not known. */
  List<Integer> doubtfulLines() {
    return doubtfulLines;
  }

  /**
   * The header with the total before its parts, where it nearly always stands, unless more rows add
   * up under it as read: a cell over several lines may be printed behind those beside it.
   */
  private List<HeadCell> header() {
    List<HeadCell> totalFirst = new ArrayList<>(read);
    totalFirst.sort((a, b) -> Boolean.compare(b.isSum(), a.isSum()));
    if (totalFirst.equals(read)) {
      return read;
    }
    boolean asRead = adding(placements(read)) > adding(placements(totalFirst));
    return asRead ? read : totalFirst;
  }

  private Placements placements(List<HeadCell> header) {
    return placements.computeIfAbsent(header, cells -> new Placements(AmountColumns.of(cells)));
  }

  private boolean isBelieved(Placements placements) {
    long figured = rows.stream().filter(row -> !row.figures().isEmpty()).limit(SAMPLE).count();
    return adding(placements) >= BELIEVED * figured;
  }

  private long adding(Placements placements) {
    return rows.stream()
        .filter(row -> !row.figures().isEmpty())
        .limit(SAMPLE)
        .filter(placements::addUp)
        .count();
  }
}
