package org.mingzhang.extractor.lattice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.Ruling;
import org.mingzhang.extractor.page.Table;
import org.mingzhang.extractor.page.TableStyle;
import org.mingzhang.extractor.page.UnreadRegion;
import org.mingzhang.extractor.text.Run;

/** Finds the ruled tables of a page. */
public final class LatticeTables {

  /**
   * What was found.
   *
   * @param tables from top to bottom
   * @param rest the words outside of them
   * @param unread grids too dense to be tables
   */
  public record Found(List<Table> tables, List<Run> rest, List<UnreadRegion> unread) {}

  private LatticeTables() {}

  /**
   * Finds the ruled tables among rulings and words.
   *
   * @param rulings as drawn, in any order
   * @param runs the words of the page
   * @param page the box of the whole page
   */
  public static Found find(List<Ruling> rulings, List<Run> runs, Box page) {
    return find(rulings, runs, page, false);
  }

  /**
   * Finds the ruled tables among rulings, also those in which no word stands: the cells of a scan,
   * whose words are yet to be read.
   *
   * @param rulings as drawn, in any order
   * @param runs the words known so far, such as those of a hidden text layer
   * @param page the box of the whole page
   */
  public static Found findWithBlank(List<Ruling> rulings, List<Run> runs, Box page) {
    return find(rulings, runs, page, true);
  }

  private static Found find(List<Ruling> rulings, List<Run> runs, Box page, boolean blankToo) {
    List<Ruling> level = RulingJoiner.level(rulings);
    List<Ruling> upright = RulingJoiner.upright(rulings);
    if (RulingGroups.tooMany(level, upright)) {
      String reason = level.size() + " level and " + upright.size() + " upright lines, no table";
      return new Found(List.of(), runs, List.of(new UnreadRegion(page, reason)));
    }
    List<Table> tables = new ArrayList<>();
    List<UnreadRegion> unread = new ArrayList<>();
    List<Run> rest = runs;
    for (RulingGroups.Group group : RulingGroups.of(level, upright)) {
      Grid grid = new Grid(group);
      if (grid.isTooDense()) {
        unread.add(new UnreadRegion(grid.box(), "a grid too dense to be a table"));
      } else if (grid.rows() >= 1 && grid.columns() >= 2) {
        rest = readTable(grid, rest, tables, blankToo);
      }
    }
    tables.sort(
        Comparator.comparingDouble((Table t) -> t.box().y0()).thenComparing(t -> t.box().x0()));
    return new Found(tables, rest, unread);
  }

  /**
   * Reads the table of one grid, if it is one.
   *
   * @return the words that are not in it
   */
  private static List<Run> readTable(
      Grid grid, List<Run> runs, List<Table> tables, boolean blankToo) {
    List<Grid.Region> regions = grid.regions();
    Box box = grid.box();
    List<Run> inside = new ArrayList<>();
    List<Run> outside = new ArrayList<>();
    for (Run run : runs) {
      (box.contains(run.box().centerX(), run.box().centerY()) ? inside : outside).add(run);
    }
    if ((inside.isEmpty() && !blankToo) || regions.size() < 2) {
      return runs;
    }
    CellText text = new CellText(grid, regions);
    inside.forEach(text::put);
    List<Cell> cells = new ArrayList<>();
    for (Grid.Region r : regions) {
      cells.add(
          new Cell(
              r.row(), r.column(), r.rowSpan(), r.columnSpan(), grid.box(r), text.readings(r)));
    }
    tables.add(compact(new Table(box, TableStyle.RULED, grid.rows(), grid.columns(), cells)));
    return outside;
  }

  /** Drops rows and columns in which no cell begins: edges that some stray line made. */
  private static Table compact(Table table) {
    Set<Integer> rows = new HashSet<>();
    Set<Integer> columns = new HashSet<>();
    for (Cell cell : table.cells()) {
      rows.add(cell.row());
      columns.add(cell.column());
    }
    int[] row = renumber(table.rowCount(), rows);
    int[] column = renumber(table.columnCount(), columns);
    List<Cell> cells = new ArrayList<>();
    for (Cell c : table.cells()) {
      int r = row[c.row()];
      int k = column[c.column()];
      cells.add(
          new Cell(r, k, row[c.endRow()] - r, column[c.endColumn()] - k, c.box(), c.readings()));
    }
    return new Table(
        table.box(), table.style(), row[table.rowCount()], column[table.columnCount()], cells);
  }

  /** New number of each of {@code count} places, and of the end, counting the kept ones only. */
  private static int[] renumber(int count, Set<Integer> kept) {
    int[] numbers = new int[count + 1];
    int next = 0;
    for (int i = 0; i < count; i++) {
      numbers[i] = next;
      if (kept.contains(i)) {
        next++;
      }
    }
    numbers[count] = next;
    return numbers;
  }
}
