package org.mingzhang.normalizer.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;
import org.mingzhang.extractor.page.Table;
import org.mingzhang.normalizer.TitledTable;
import org.mingzhang.schema.Amount;
import org.mingzhang.schema.BudgetLine;

/** Tables of two pages, read from pictures: some headings are misread on one of them. */
class RepeatedHeadsTest {

  private static final String FIRST =
      """
      科目名称 | 合计 | 基本支出 | 项目支出
      行政运行 | 30.00 | 10.00 | 20.00
      机关服务 | 40.00 | 10.00 | 30.00
      """;

  private static final String SECOND =
      """
      科目名称 | 合计 | 基本支出 | 项目支出
      事业运行 | 50.00 | 20.00 | 30.00
      """;

  @Test
  void takesAHeadingFromThePageOnWhichItWasReadBest() {
    List<BudgetLine> lines =
        read(scanned(1, FIRST.replace("项目支出", "顶日支出"), 0.4), scanned(2, SECOND, 0.99));

    assertThat(lines).hasSize(3);
    assertThat(columns(lines)).contains(List.of("项目支出")).doesNotContain(List.of("顶日支出"));
  }

  @Test
  void takesTheWholeHeadOfAnotherPageWhereHeadingsRanTogetherOnTheFirst() {
    String torn = FIRST.replace("基本支出 | 项目支出", "基本支项目 | <");
    TitledTable first = Printed.table(torn).titled(title()).piece();
    List<BudgetLine> lines = read(scanned(first, 2, 0.3), scanned(2, SECOND, 0.99));

    assertThat(lines).hasSize(3);
    assertThat(columns(lines))
        .containsExactlyInAnyOrder(List.of("合计"), List.of("基本支出"), List.of("项目支出"));
  }

  @Test
  void knowsAHeadAgainOfWhichSomeHeadingsAreMisread() {
    List<BudgetLine> lines =
        read(scanned(1, FIRST, 0.99), scanned(2, SECOND.replace("项目支出", "顶日支出"), 0.4));

    assertThat(lines).extracting(BudgetLine::item).containsExactly("行政运行", "机关服务", "事业运行");
    assertThat(columns(lines)).doesNotContain(List.of("顶日支出"));
  }

  @Test
  void believesWhatWasReadAlikeOnSeveralPagesMoreThanOnOne() {
    double once = trust(read(scanned(1, FIRST, 0.8)));
    double twice = trust(read(scanned(1, FIRST, 0.8), scanned(2, SECOND, 0.8)));

    assertThat(twice).isGreaterThan(once);
  }

  @Test
  void doubtsAHeadingThatWasReadOtherwiseOnAnotherPageAsSurely() {
    double alike = trust(read(scanned(1, FIRST, 0.8), scanned(2, SECOND, 0.8)));
    double unlike =
        trust(read(scanned(1, FIRST, 0.8), scanned(2, SECOND.replace("项目支出", "项日支出"), 0.8)));

    assertThat(unlike).isLessThan(0.6).isLessThan(alike);
  }

  @Test
  void leavesPrintedHeadingsAsTheyAreWhateverTheNextPageSays() {
    TitledTable first = Printed.table(FIRST.replace("项目支出", "顶日支出")).titled(title()).piece();
    TitledTable second = Printed.table(SECOND).onPage(2).piece();

    assertThat(columns(read(first, second))).contains(List.of("顶日支出"));
  }

  private static double trust(List<BudgetLine> lines) {
    return lines.stream()
        .flatMap(line -> line.amounts().stream())
        .filter(amount -> !amount.column().equals(List.of("合计")))
        .mapToDouble(amount -> amount.source().confidence())
        .min()
        .orElseThrow();
  }

  private static List<List<String>> columns(List<BudgetLine> lines) {
    return lines.stream()
        .flatMap(line -> line.amounts().stream())
        .map(Amount::column)
        .distinct()
        .toList();
  }

  private static List<BudgetLine> read(TitledTable... pieces) {
    BudgetReader reader = new BudgetReader();
    for (TitledTable piece : pieces) {
      reader.offer(piece);
    }
    return reader.finish().lines();
  }

  private static String[] title() {
    return new String[] {"部门支出总体情况表", "单位：万元"};
  }

  /**
   * The table as if it were scanned.
   *
   * @param spoiled the probability of the fourth heading; all others are 0.9995
   */
  private static TitledTable scanned(int page, String grid, double spoiled) {
    Printed printed = Printed.table(grid).onPage(page);
    return scanned((page == 1 ? printed.titled(title()) : printed).piece(), 3, spoiled);
  }

  private static TitledTable scanned(TitledTable piece, int column, double spoiled) {
    Table table = piece.table();
    Map<Boolean, Double> probabilities = Map.of(true, spoiled, false, 0.9995);
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : table.cells()) {
      double probability = probabilities.get(cell.row() == 0 && cell.column() == column);
      List<Reading> readings =
          cell.readings().stream()
              .map(r -> new Reading(r.text(), ReadingMethod.OCR, probability, r.box()))
              .toList();
      cells.add(
          new Cell(
              cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.box(), readings));
    }
    return new TitledTable(
        piece.page(),
        piece.pageWidth(),
        piece.pageHeight(),
        piece.above(),
        new Table(table.box(), table.style(), table.rowCount(), table.columnCount(), cells),
        piece.below());
  }
}
