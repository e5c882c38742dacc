package org.mingzhang.normalizer.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands in one column below the header.
 *
 * @param numbers how many cells hold a number
 * @param texts how many hold words
 * @param percentages how many of the cells hold a percentage
 * @param codes the numbers that are written as codes are, digits only
 */
record ColumnContent(int numbers, int texts, int percentages, List<String> codes) {

  private static final Pattern DIGITS = Pattern.compile("\\d{2,12}");

  ColumnContent {
    codes = List.copyOf(codes);
  }

  static ColumnContent of(Grid grid, Header header, int column) {
    int numbers = 0;
    int texts = 0;
    int percentages = 0;
    List<String> codes = new ArrayList<>();
    for (int row = header.end(); row < grid.rowCount(); row++) {
      GridCell cell = grid.at(row, column).orElse(null);
      // A cell over several columns belongs to none of them.
      if (cell == null || !cell.beginsAt(row, column) || cell.columnSpan() > 1) {
        continue;
      }
      CellContent content = CellContent.of(cell);
      numbers += content == CellContent.NUMBER ? 1 : 0;
      texts += content == CellContent.TEXT ? 1 : 0;
      percentages += cell.text().endsWith("%") ? 1 : 0;
      if (DIGITS.matcher(cell.compact()).matches()) {
        codes.add(cell.compact());
      }
    }
    return new ColumnContent(numbers, texts, percentages, codes);
  }

  boolean isBlank() {
    return numbers + texts == 0;
  }

  boolean isMostlyPercentages() {
    return percentages > 0 && 2 * percentages >= numbers + texts;
  }

  boolean isMostlyNumbers() {
    return numbers > texts;
  }

  boolean isMostlyTexts() {
    return texts > 0 && texts >= numbers;
  }

  /** Whether nearly all its cells are codes of this length. */
  boolean isCodesOfLength(int length) {
    long fitting = codes.stream().filter(code -> code.length() == length).count();
    return fitting > 0 && fitting >= 0.8 * (numbers + texts);
  }

  /** Whether its numbers have the shape of classification codes. */
  boolean isClassificationCodes() {
    long fitting = codes.stream().filter(code -> Classification.byShape(code).isPresent()).count();
    return fitting > 0 && fitting >= 0.8 * (numbers + texts);
  }
}
