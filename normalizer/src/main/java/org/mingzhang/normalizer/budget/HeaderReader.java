package org.mingzhang.normalizer.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells from the content of a grid which rows name its columns. */
final class HeaderReader {

  private static final Pattern CODE_LEVEL = Pattern.compile("[类款项目]");

  private static final Pattern COLUMN_WORD =
      Pattern.compile(
          "[类款项目]|栏次|行次|序号|项目(名称)?|(本年|年初|上年)?(预算|决算|执行|调整预算|完成)数|金额|小计|合计|总计"
              + "|.*(科目|单位|部门|功能分类)(编码|代码|名称)([（(].*[）)])?|(支出)?(功能|经济)分类(科目)?|单位[（(].*[）)]|备注|收入|支出");

  private static final Pattern NUMBERING = Pattern.compile("[（(]?(\\d{1,2})[)）]?([=＝].*)?");
  private static final Pattern NUMBERING_LABEL = Pattern.compile("栏次|行次|\\*+|—+|-+|[甲乙丙丁]|[类款项目]");

  private final Grid grid;
  private final CellContent[][] contents;

  private HeaderReader(Grid grid) {
    this.grid = grid;
    this.contents = new CellContent[grid.rowCount()][grid.columnCount()];
    for (GridCell cell : grid.cells()) {
      contents[cell.row()][cell.column()] = CellContent.of(cell);
    }
  }

  /** Reads the header of a grid; one without a header has an empty one. */
  static Header read(Grid grid) {
    return new HeaderReader(grid).read();
  }

  /**
   * Whether a row does nothing but number the columns: 栏次 1 2 3. Beside another word it must number
   * three at least.
   */
  static boolean isNumbering(Grid grid, int row) {
    int seen = 0;
    boolean labelled = false;
    boolean otherWords = false;
    for (GridCell cell : grid.filledCellsIn(row)) {
      if (cell.row() != row || NUMBERING_LABEL.matcher(cell.compact()).matches()) {
        continue;
      }
      var number = NUMBERING.matcher(cell.compact());
      if (number.matches()) {
        if (Integer.parseInt(number.group(1)) != seen + 1) {
          return false;
        }
        seen++;
      } else if (CellContent.of(cell) == CellContent.TEXT) {
        labelled |= cell.compact().contains("栏次");
        otherWords = true;
      } else {
        return false;
      }
    }
    return seen >= (labelled || !otherWords ? 2 : 3);
  }

  /** Whether this is what only a column is called. */
  static boolean isColumnWord(String compact) {
    return COLUMN_WORD.matcher(compact).matches();
  }

  /** Whether a row holds words that only a header has. */
  static boolean hasColumnWords(Grid grid, int row) {
    return grid.filledCellsIn(row).stream()
        .map(GridCell::compact)
        .filter(text -> !Labels.isTotal(text))
        .anyMatch(text -> COLUMN_WORD.matcher(text).matches());
  }

  private Header read() {
    List<String> captions = new ArrayList<>();
    int first = 0;
    while (first < grid.rowCount() && (isCaption(first) || grid.isBlank(first))) {
      grid.filledCellsIn(first).forEach(cell -> captions.add(cell.text()));
      first++;
    }
    int end = first;
    boolean shared = false;
    while (end < grid.rowCount() && !shared && isHeaderRow(end, first)) {
      shared = holdsAmounts(end);
      end++;
    }
    return new Header(end, shared, captions, paths(first, end, shared ? end - 1 : end));
  }

  /** One text over the whole width, or nothing beside it, that speaks of the table. */
  private boolean isCaption(int row) {
    List<GridCell> filled = grid.filledCellsIn(row);
    boolean allCaptions =
        !filled.isEmpty() && filled.stream().allMatch(cell -> CaptionReader.isCaption(cell.text()));
    boolean wide = filled.size() == 1 && filled.get(0).columnSpan() > grid.columnCount() / 2;
    return allCaptions && (wide || filled.size() <= 2) && grid.columnCount() > filled.size();
  }

  private boolean isHeaderRow(int row, int first) {
    if (grid.isBlank(row)) {
      return reachedFromAbove(row, first);
    }
    if (isNumbering(grid, row)) {
      return row > first;
    }
    if (holdsAmounts(row)) {
      return row > first && namesCodeLevels(row);
    }
    if (row == first) {
      return !holdsRowLabel(row);
    }
    return reachedFromAbove(row, first)
        || (!holdsRowLabel(row) && (namesOnlyColumns(row) || standsOverNumbers(row)));
  }

  /** A merged cell of the header reaches into this row. */
  private boolean reachedFromAbove(int row, int first) {
    return IntStream.range(0, grid.columnCount())
        .mapToObj(column -> grid.at(row, column))
        .anyMatch(cell -> cell.isPresent() && cell.get().row() < row && cell.get().row() >= first);
  }

  private boolean holdsAmounts(int row) {
    return !isNumbering(grid, row)
        && grid.cellsBeginningIn(row).stream()
            .anyMatch(cell -> contents[row][cell.column()] == CellContent.NUMBER);
  }

  private boolean namesCodeLevels(int row) {
    return grid.filledCellsIn(row).stream().anyMatch(HeaderReader::isCodeLevel);
  }

  private static boolean isCodeLevel(GridCell cell) {
    return CODE_LEVEL.matcher(cell.compact()).matches();
  }

  /** A label that only a row of the table has: 一、…, or nothing but 合计. */
  private boolean holdsRowLabel(int row) {
    List<GridCell> filled = grid.filledCellsIn(row);
    boolean onlyTotals = filled.stream().allMatch(cell -> Labels.isTotal(cell.text()));
    // A table may have a single column 合计; over several blank ones it is a row's label.
    boolean total = onlyTotals && filled.size() < Math.max(2, grid.columnCount() / 2);
    return total
        || filled.stream()
            .map(GridCell::text)
            .anyMatch(text -> Labels.isEnumerated(text) || Labels.isNothing(text));
  }

  private boolean namesOnlyColumns(int row) {
    return grid.filledCellsIn(row).stream()
        .allMatch(cell -> COLUMN_WORD.matcher(cell.compact()).matches());
  }

  /** A text in a column that holds no other text below: rows have texts in label columns only. */
  private boolean standsOverNumbers(int row) {
    return grid.cellsBeginningIn(row).stream()
        .filter(cell -> !cell.isBlank())
        .anyMatch(cell -> !hasTextBelow(cell));
  }

  private boolean hasTextBelow(GridCell cell) {
    List<Integer> below = IntStream.range(cell.endRow(), grid.rowCount()).boxed().toList();
    List<Integer> withAmounts = below.stream().filter(this::holdsAmounts).toList();
    // Rows with amounts are no header rows; only where there are none must any row do.
    return (withAmounts.isEmpty() ? below : withAmounts)
        .stream().anyMatch(row -> contents[row][cell.column()] == CellContent.TEXT);
  }

  /** The paths; of rows from {@code shared} on, only the names of code levels belong to them. */
  private List<List<String>> paths(int first, int end, int shared) {
    List<List<String>> paths = new ArrayList<>();
    for (int column = 0; column < grid.columnCount(); column++) {
      List<String> path = new ArrayList<>();
      for (int row = first; row < end; row++) {
        grid.at(row, column)
            .filter(this::isColumnText)
            .filter(cell -> cell.row() < shared || isCodeLevel(cell))
            .ifPresent(cell -> append(path, cell));
      }
      paths.add(path);
    }
    return paths;
  }

  private boolean isColumnText(GridCell cell) {
    return !cell.isBlank()
        && contents[cell.row()][cell.column()] == CellContent.TEXT
        && !isNumbering(grid, cell.row());
  }

  private static void append(List<String> path, GridCell cell) {
    if (path.isEmpty() || !path.get(path.size() - 1).equals(cell.text())) {
      path.add(cell.text());
    }
  }
}
