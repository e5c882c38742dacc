package org.mingzhang.normalizer.budget;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.extractor.page.TextLine;
import org.mingzhang.normalizer.TitledTable;
import org.mingzhang.normalizer.text.PrintedText;

/** A table whose pieces are still being gathered from page to page. */
final class PendingTable {

  /** A line above a table longer than this is prose, behind which nothing continues. */
  private static final int LONGEST_CAPTION = 45;

  private final Header header;
  private final Caption caption;
  private final ColumnExtents extents;
  private final Set<String> headerRows = new HashSet<>();
  private final RepeatedHeads heads;
  private final List<Grid> pieces = new ArrayList<>();
  private int lastPage;

  PendingTable(TitledTable first, Grid grid) {
    this.header = HeaderReader.read(grid);
    this.caption = CaptionReader.read(first, header.captions());
    this.extents = ColumnExtents.of(first, grid);
    for (int row = 0; row < header.end(); row++) {
      headerRows.add(grid.rowText(row));
    }
    this.heads = new RepeatedHeads(grid, header.firstDataRow());
    pieces.add(grid);
    lastPage = first.page();
  }

  /**
   * Takes a piece on the next page as the rest of this table, or one right below it that has
   * neither a caption nor a head of its own: a table that was cut at a wide row.
   *
   * @return whether it is one; if not, nothing changes
   */
  boolean takes(TitledTable next, Grid grid) {
    boolean below = next.page() == lastPage && next.above().isEmpty();
    if (next.page() != lastPage + 1 && !below) {
      return false;
    }
    if (grid.isBlank()) {
      lastPage = next.page();
      return true;
    }
    int repeated = Math.max(repeatedHeaderRows(grid), heads.rowsIn(grid));
    Optional<int[]> places = extents.placesOf(ColumnExtents.of(next, grid));
    if (places.isEmpty() || !continues(next, grid, repeated)) {
      return false;
    }
    lastPage = next.page();
    if (repeated > 0) {
      heads.hear(grid.firstRows(repeated).onColumns(places.get()));
    }
    Grid rest = grid.withoutFirstRows(repeated);
    if (rest.rowCount() > 0) {
      pieces.add(rest.onColumns(places.get()));
    }
    return true;
  }

  private boolean continues(TitledTable next, Grid grid, int repeated) {
    Caption other = CaptionReader.read(next, HeaderReader.read(grid).captions());
    boolean sameTitle = other.comparableTitle().equals(caption.comparableTitle());
    if (other.title() != null && !sameTitle) {
      return false;
    }
    if (repeated > 0) {
      return true;
    }
    return !hasHeader(grid) && !followsProse(next);
  }

  /** Whether the piece names its columns itself, otherwise than this table does. */
  private static boolean hasHeader(Grid grid) {
    return HeaderReader.hasColumnWords(grid, 0)
        || (grid.rowCount() > 1 && HeaderReader.hasColumnWords(grid, 1));
  }

  private static boolean followsProse(TitledTable next) {
    return next.above().stream()
        .map(TextLine::text)
        .map(PrintedText::fold)
        .anyMatch(text -> text.length() > LONGEST_CAPTION || text.contains("。"));
  }

  private int repeatedHeaderRows(Grid grid) {
    int row = 0;
    int repeated = 0;
    while (row < grid.rowCount() && (headerRows.contains(grid.rowText(row)) || grid.isBlank(row))) {
      repeated = grid.isBlank(row) ? repeated : row + 1;
      row++;
    }
    return repeated;
  }

  /** All its pieces, one below the other, under what all prints of its head say. */
  Grid grid() {
    List<Grid> all = new ArrayList<>(pieces);
    all.set(0, heads.mended());
    return Grid.joined(all);
  }

  /** The rows of {@link #grid()} in which its second and further pieces begin. */
  List<Integer> joints() {
    List<Integer> joints = new ArrayList<>();
    int row = 0;
    for (Grid piece : pieces.subList(0, pieces.size() - 1)) {
      row += piece.rowCount();
      joints.add(row);
    }
    return joints;
  }

  Header header() {
    Header mended = heads.isEmpty() ? header : HeaderReader.read(heads.mended());
    return mended.end() == header.end() ? mended : header;
  }

  Caption caption() {
    return caption;
  }
}
