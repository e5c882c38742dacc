package org.mingzhang.normalizer.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.Table;
import org.mingzhang.extractor.page.TableStyle;

/**
 * Gives the names of levels in a form without upright rulings the rows they stand for. Such a name
 * is printed half way down its rows, beside any of them or between two: the rows are parted so that
 * every name stands in the middle of its own. Where no parting does that, nothing is changed.
 */
final class CentredLabels {

  /** How far a name may stand from the middle of its rows, as a share of a row's height. */
  private static final double OFF_CENTRE = 0.4;

  /** How far a name at the head of its rows may stand from the first one's middle. */
  private static final double AT_TOP = 0.2;

  /** Lines of one name are closer to each other than names are, as a share of a line's height. */
  private static final double LINE_GAP = 0.6;

  private final Table table;
  private final int firstRow;
  private final double[] edges;

  private CentredLabels(Table table, int firstRow, double[] edges) {
    this.table = table;
    this.firstRow = firstRow;
    this.edges = edges;
  }

  /** The table with its centred names spread over their rows. */
  static Table spread(Table table) {
    if (table.style() == TableStyle.RULED) {
      return table;
    }
    Table spread = table;
    for (int row = 0; row + 1 < table.rowCount(); row++) {
      List<FormCell> header = startingIn(table, row);
      if (BlockHeader.ofIndicators(header).isPresent()) {
        spread = spreadBlock(spread, header, row + 1);
      }
    }
    return spread;
  }

  private static Table spreadBlock(Table table, List<FormCell> header, int firstRow) {
    Optional<Cell> leaf =
        header.stream()
            .filter(c -> LabelTable.bundled().headerRole(c.text()).equals(Optional.of(Role.LEVEL3)))
            .map(FormCell::cell)
            .findFirst();
    if (leaf.isEmpty()) {
      return table;
    }
    double[] edges = edges(table, leaf.get(), firstRow);
    if (edges.length < 3) {
      return table;
    }
    List<Cell> labels =
        header.stream()
            .map(FormCell::cell)
            .filter(c -> c.endColumn() <= leaf.get().column() && !c.isBlank())
            .sorted(Comparator.comparingInt(Cell::column).reversed())
            .toList();
    CentredLabels block = new CentredLabels(table, firstRow, edges);
    if (labels.stream().allMatch(block::standsAtTop)) {
      return table;
    }
    Table spread = table;
    List<Integer> cuts = new ArrayList<>();
    for (int i = 0; i < edges.length; i++) {
      cuts.add(i);
    }
    for (Cell label : labels) {
      CentredLabels column = new CentredLabels(spread, firstRow, edges);
      List<Integer> found = column.cuts(label, cuts);
      if (!found.isEmpty()) {
        spread = column.spread(label, found);
        cuts = found;
      }
    }
    return spread;
  }

  /** The edges of the rows that hold an indicator's name, half way between their texts. */
  private static double[] edges(Table table, Cell leaf, int firstRow) {
    List<Box> rows = new ArrayList<>();
    for (int row = firstRow; row < table.rowCount(); row++) {
      int at = row;
      List<Cell> printed =
          table.cells().stream()
              .filter(c -> c.row() == at && c.rowSpan() == 1 && !c.isBlank())
              .filter(c -> c.column() >= leaf.column())
              .toList();
      if (printed.stream().noneMatch(c -> c.column() < leaf.endColumn()) || printed.size() < 2) {
        break;
      }
      rows.add(Box.around(printed.stream().map(CentredLabels::printedBox).toList()));
    }
    double[] edges = new double[rows.size() + 1];
    for (int i = 1; i < rows.size(); i++) {
      edges[i] = (rows.get(i - 1).y1() + rows.get(i).y0()) / 2;
    }
    if (rows.size() > 1) {
      // The outer rows have as much space outside as inside.
      edges[0] = rows.get(0).y0() - (edges[1] - rows.get(0).y1());
      Box last = rows.get(rows.size() - 1);
      edges[rows.size()] = last.y1() + (last.y0() - edges[rows.size() - 1]);
    }
    return edges;
  }

  /** Whether the names of a column may all stand beside the first of their rows. */
  private boolean standsAtTop(Cell label) {
    List<List<Cell>> names = names(label);
    double slack = AT_TOP * (edges[edges.length - 1] - edges[0]) / (edges.length - 1);
    boolean beside =
        names.stream()
            .allMatch(
                name -> {
                  int row = name.get(0).row() - firstRow;
                  double top = edges[row];
                  double middle = (top + edges[row + 1]) / 2;
                  Box box = boxOf(name);
                  return Math.abs(box.centerY() - middle) <= slack
                      || (name.get(0).text().lines().count() > 1 && box.y0() - top <= slack);
                });
    return names.isEmpty() || (names.get(0).get(0).row() == firstRow && beside);
  }

  /** Where the rows are parted for the names of one column; empty where they are not centred. */
  private List<Integer> cuts(Cell label, List<Integer> allowed) {
    List<List<Cell>> names = names(label);
    boolean merged = names.stream().flatMap(List::stream).anyMatch(c -> c.rowSpan() > 1);
    int rows = edges.length - 1;
    if (names.isEmpty() || merged || names.size() == rows || names.size() >= allowed.size()) {
      return List.of();
    }
    int places = allowed.size();
    double[][] cost = new double[names.size() + 1][places];
    int[][] from = new int[names.size() + 1][places];
    for (int n = 0; n <= names.size(); n++) {
      for (int to = 0; to < places; to++) {
        cost[n][to] = n == 0 && to == 0 ? 0 : Double.POSITIVE_INFINITY;
        for (int begin = 0; n > 0 && begin < to; begin++) {
          double off = off(names.get(n - 1), allowed.get(begin), allowed.get(to));
          if (cost[n - 1][begin] + off < cost[n][to]) {
            cost[n][to] = cost[n - 1][begin] + off;
            from[n][to] = begin;
          }
        }
      }
    }
    List<Integer> cuts = new ArrayList<>(List.of(rows));
    int at = places - 1;
    double worst = Double.isFinite(cost[names.size()][at]) ? 0 : Double.POSITIVE_INFINITY;
    for (int n = names.size(); n > 0 && Double.isFinite(worst); n--) {
      int begin = from[n][at];
      worst = Math.max(worst, off(names.get(n - 1), allowed.get(begin), allowed.get(at)));
      cuts.add(0, allowed.get(begin));
      at = begin;
    }
    double height = (edges[rows] - edges[0]) / rows;
    return worst <= OFF_CENTRE * height ? cuts : List.of();
  }

  private double off(List<Cell> name, int begin, int end) {
    return Math.abs(boxOf(name).centerY() - (edges[begin] + edges[end]) / 2);
  }

  /** The names in a column from top to bottom, each with the cells that hold its lines. */
  private List<List<Cell>> names(Cell label) {
    List<List<Cell>> names = new ArrayList<>();
    for (Cell cell : inColumn(label).stream().filter(c -> !c.isBlank()).toList()) {
      List<Cell> before = names.isEmpty() ? List.of() : names.get(names.size() - 1);
      if (!before.isEmpty() && goesOn(before.get(before.size() - 1), cell)) {
        before.add(cell);
      } else {
        names.add(new ArrayList<>(List.of(cell)));
      }
    }
    return names;
  }

  private static boolean goesOn(Cell upper, Cell lower) {
    double line = printedBox(lower).height() / lower.text().lines().count();
    return lower.row() == upper.endRow()
        && printedBox(lower).y0() - printedBox(upper).y1() < LINE_GAP * line;
  }

  private Table spread(Cell label, List<Integer> cuts) {
    List<Cell> cells = new ArrayList<>(table.cells());
    cells.removeAll(inColumn(label));
    List<List<Cell>> names = names(label);
    for (int i = 0; i < names.size(); i++) {
      cells.add(merged(names.get(i), cuts.get(i), cuts.get(i + 1)));
    }
    cells.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
    return new Table(table.box(), table.style(), table.rowCount(), table.columnCount(), cells);
  }

  private Cell merged(List<Cell> lines, int begin, int end) {
    Cell first = lines.get(0);
    Box text = boxOf(lines);
    Box box = new Box(text.x0(), edges[begin], text.x1(), edges[end]);
    Reading best = first.readings().get(0);
    String joined = lines.stream().map(Cell::text).collect(Collectors.joining("\n"));
    Reading reading = new Reading(joined, best.method(), best.confidence(), text);
    return new Cell(
        firstRow + begin,
        first.column(),
        end - begin,
        first.columnSpan(),
        box,
        lines.size() == 1 ? first.readings() : List.of(reading));
  }

  private List<Cell> inColumn(Cell label) {
    int lastRow = firstRow + edges.length - 1;
    return table.cells().stream()
        .filter(c -> c.row() >= firstRow && c.row() < lastRow)
        .filter(c -> c.column() >= label.column() && c.endColumn() <= label.endColumn())
        .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
        .toList();
  }

  private static Box boxOf(List<Cell> cells) {
    return Box.around(cells.stream().map(CentredLabels::printedBox).toList());
  }

  private static Box printedBox(Cell cell) {
    boolean read = !cell.readings().isEmpty() && cell.readings().get(0).box() != null;
    return read ? cell.readings().get(0).box() : cell.box();
  }

  private static List<FormCell> startingIn(Table table, int row) {
    return table.cells().stream().filter(c -> c.row() == row).map(c -> FormCell.of(1, c)).toList();
  }
}
