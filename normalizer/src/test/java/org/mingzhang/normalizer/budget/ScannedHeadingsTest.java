package org.mingzhang.normalizer.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;
import org.mingzhang.extractor.page.Table;
import org.mingzhang.normalizer.TitledTable;
import org.mingzhang.schema.Amount;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Side;

class ScannedHeadingsTest {

  /** The head of the right side is spoiled; 六 and ~ stand for what a seal left of it. */
  private static final String SPOILED =
      """
      收入 | < | 六 | <
      项目 | 金额 | ~ |
      一、一般公共预算 | 300.00 | 一、教育支出 | 180.00
      二、事业收入 | 20.00 | 二、卫生健康支出 | 140.00
      收入总计 | 320.00 | 支出总计 | 320.00
      """;

  @Test
  void fillsInTheHeadingsThatTheOtherSideTells() {
    List<BudgetLine> lines = read(0.2);

    BudgetLine right = lines.get(1);
    assertThat(right.item()).isEqualTo("一、教育支出");
    assertThat(right.side()).isEqualTo(Side.EXPENDITURE);
    assertThat(right.amounts().get(0).column()).containsExactly("支出", "金额");
  }

  @Test
  void neverGivesAnAmountUnderSuchAHeadingAsCertain() {
    List<Amount> amounts = read(0.2).stream().flatMap(line -> line.amounts().stream()).toList();

    assertThat(amounts).filteredOn(amount -> amount.column().contains("收入")).isNotEmpty();
    assertThat(amounts)
        .filteredOn(amount -> amount.column().contains("支出"))
        .isNotEmpty()
        .allSatisfy(amount -> assertThat(amount.source().confidence()).isLessThan(0.9));
  }

  @Test
  void leavesHeadingsThatWereReadWell() {
    assertThat(read(0.97))
        .flatExtracting(BudgetLine::amounts)
        .extracting(Amount::column)
        .contains(List.of("六", "金额"))
        .noneMatch(column -> column.contains("支出"));
  }

  /**
   * Reads the table as if it were scanned.
   *
   * @param spoiled the probability of what is left of the spoiled headings
   */
  private static List<BudgetLine> read(double spoiled) {
    TitledTable printed = Printed.table(SPOILED).titled("财政拨款收支总表", "单位：万元").piece();
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : printed.table().cells()) {
      List<Reading> readings = new ArrayList<>();
      for (Reading reading : cell.readings()) {
        boolean odd = reading.text().equals("六") || reading.text().equals("~");
        readings.add(
            new Reading(reading.text(), ReadingMethod.OCR, odd ? spoiled : 0.999, reading.box()));
      }
      cells.add(
          new Cell(
              cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.box(), readings));
    }
    Table table = printed.table();
    BudgetReader reader = new BudgetReader();
    reader.offer(
        new TitledTable(
            printed.page(),
            printed.pageWidth(),
            printed.pageHeight(),
            printed.above(),
            new Table(table.box(), table.style(), table.rowCount(), table.columnCount(), cells),
            printed.below()));
    return reader.finish().lines();
  }
}
