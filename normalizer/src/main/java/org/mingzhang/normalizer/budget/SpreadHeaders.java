package org.mingzhang.normalizer.budget;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends headers whose letters are spread so wide (预　算　数) that each was taken for a column of its
 * own: neighbours of one letter that together make a word only headers have become one cell.
 */
final class SpreadHeaders {

  private SpreadHeaders() {}

  /** The grid with the spread words of its first rows, those before any number, made whole. */
  static Grid mend(Grid grid) {
    Grid mended = grid;
    for (int row = 0; row < mended.rowCount() && !holdsNumber(mended, row); row++) {
      mended = mendRow(mended, row);
    }
    return mended;
  }

  private static boolean holdsNumber(Grid grid, int row) {
    return grid.cellsBeginningIn(row).stream()
        .anyMatch(cell -> CellContent.of(cell) == CellContent.NUMBER);
  }

  private static Grid mendRow(Grid grid, int row) {
    Grid mended = grid;
    List<GridCell> run = new ArrayList<>();
    for (int column = 0; column <= grid.columnCount(); column++) {
      GridCell cell = column < grid.columnCount() ? grid.at(row, column).orElse(null) : null;
      if (cell != null && isLetter(cell, row)) {
        if (!run.contains(cell)) {
          run.add(cell);
        }
      } else {
        mended = joined(mended, run);
        run.clear();
      }
    }
    return mended;
  }

  private static boolean isLetter(GridCell cell, int row) {
    String text = cell.compact();
    boolean spread = text.length() == 1 || (text.length() == 2 && cell.text().length() == 3);
    return cell.row() == row && spread && text.codePoints().allMatch(Character::isIdeographic);
  }

  private static Grid joined(Grid grid, List<GridCell> run) {
    StringBuilder word = new StringBuilder();
    run.forEach(cell -> word.append(cell.compact()));
    boolean makesWord = run.size() > 1 && HeaderReader.isColumnWord(word.toString());
    return makesWord ? grid.withMerged(run, word.toString()) : grid;
  }
}
