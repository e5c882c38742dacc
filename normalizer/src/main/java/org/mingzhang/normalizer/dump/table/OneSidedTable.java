package org.mingzhang.normalizer.dump.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mingzhang.normalizer.TitledTable;

/** Rebuilds a table whose rows each have one name, or one a classification, before the amounts. */
final class OneSidedTable {

  /** A header is believed where so many of the rows with amounts add up under it. */
  private static final double BELIEVED = 0.8;

  private final DumpTable table;
  private final List<DumpRow> rows;
  private final List<HeadCell> read;
  private final Sisters sisters;
  private final Effort effort;
  private List<Integer> doubtfulLines = List.of();

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
    AmountColumns columns = AmountColumns.of(header);
    List<List<Placement>> ways =
        header == read && !isBelieved(columns)
            ? Collections.nCopies(rows.size(), List.of())
            : ColumnSolver.solve(columns, rows, sisters, effort);
    TableSketch sketch = new TableSketch();
    RowShape shape = RowShape.of(rows);
    int depth = HeaderSketch.draw(sketch, header, shape, table.captions().get(0).number());
    PlacedRows placed = new PlacedRows(sketch, shape);
    for (int row = 0; row < rows.size(); row++) {
      placed.draw(depth + row, rows.get(row), ways.get(row));
    }
    doubtfulLines = placed.doubtfulLines();
    return sketch.titled(table.captions());
  }

  /** The lines in which figures stand whose column is not known. */
  List<Integer> doubtfulLines() {
    return doubtfulLines;
  }

  /**
   * The header as read or, where the rows do not add up under it, with the total before its parts:
   * a cell over several lines may be printed behind those beside it.
   */
  private List<HeadCell> header() {
    if (isBelieved(AmountColumns.of(read))) {
      return read;
    }
    List<HeadCell> totalFirst = new ArrayList<>(read);
    totalFirst.sort((a, b) -> Boolean.compare(b.isSum(), a.isSum()));
    return isBelieved(AmountColumns.of(totalFirst)) ? totalFirst : read;
  }

  private boolean isBelieved(AmountColumns columns) {
    long figured = rows.stream().filter(row -> !row.figures().isEmpty()).count();
    long adding =
        rows.stream()
            .filter(row -> !row.figures().isEmpty())
            .filter(row -> Placements.addUp(columns, row.figures()))
            .count();
    return adding >= BELIEVED * figured;
  }
}
