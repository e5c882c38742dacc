package org.mingzhang.normalizer.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;
import org.mingzhang.extractor.page.Table;
import org.mingzhang.normalizer.TitledTable;
import org.mingzhang.schema.UnitTarget;

/** The money of a unit's form that was scanned: yuan and 万元 are ten thousand times apart. */
class ScannedBudgetFrameTest {

  @Test
  void leavesOutAmountsWhoseUnitOfMoneyWasNotRead() {
    FormResult result = read(Sheet.scanned(form("部门预算总额")));

    UnitTarget.BudgetFrame budget = result.units().get(0).budget();
    assertThat(budget.totalYuan()).isNull();
    assertThat(budget.basicYuan()).isNull();
    assertThat(result.findings())
        .extracting(finding -> finding.message().en())
        .anyMatch(text -> text.contains("unit of money") && text.contains("581.38"));
  }

  @Test
  void takesTheUnitOfALabelThatLostItsClosingBracket() {
    FormResult result = read(Sheet.scanned(form("部门预算总额（万元")));

    assertThat(result.units().get(0).budget().totalYuan()).isEqualByComparingTo("5813800");
    assertThat(result.units().get(0).budget().basicYuan()).isEqualByComparingTo("213800");
  }

  @Test
  void tellsAnAmountUnderASealByTheOthersIfWhatWasReadOfItShowsTheSameFigures() {
    FormResult result = read(Sheet.scanned(form("部门预算总额（万元）", "V21.3青")));

    assertThat(result.units().get(0).budget().basicYuan()).isEqualByComparingTo("213800");
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void leavesOutAnAmountUnderASealThatShowsOtherFigures() {
    FormResult result = read(Sheet.scanned(form("部门预算总额（万元）", "V90.4青")));

    assertThat(result.units().get(0).budget().basicYuan()).isNull();
    assertThat(result.findings())
        .extracting(finding -> finding.message().en())
        .anyMatch(text -> text.contains("V90.4青") && text.contains("cannot be read"));
  }

  @Test
  void takesTheReadingThatMakesThePartsTheTotal() {
    TitledTable form = Sheet.scanned(form("部门预算总额（万元）", "24.38"));

    UnitTarget.BudgetFrame agreeing =
        read(withReading(form, "24.38", "21.38")).units().get(0).budget();
    UnitTarget.BudgetFrame other =
        read(withReading(form, "24.38", "27.38")).units().get(0).budget();

    assertThat(agreeing.basicYuan()).isEqualByComparingTo("213800");
    assertThat(other.basicYuan()).isEqualByComparingTo("243800");
  }

  /** The form as if another reader had read the cell of one text otherwise. */
  private static TitledTable withReading(TitledTable form, String text, String otherwise) {
    Table table = form.table();
    List<Cell> cells =
        table.cells().stream()
            .map(cell -> cell.text().equals(text) ? withReading(cell, otherwise) : cell)
            .toList();
    return new TitledTable(
        form.page(),
        form.pageWidth(),
        form.pageHeight(),
        form.above(),
        new Table(table.box(), table.style(), table.rowCount(), table.columnCount(), cells),
        form.below());
  }

  private static Cell withReading(Cell cell, String otherwise) {
    Reading first = cell.readings().get(0);
    List<Reading> readings =
        List.of(
            new Reading(first.text(), ReadingMethod.FUSED, 0.5, first.box()),
            first,
            new Reading(otherwise, ReadingMethod.HIDDEN_TEXT, 0.5, first.box()));
    return new Cell(
        cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.box(), readings);
  }

  private static TitledTable form(String total) {
    return form(total, "21.38");
  }

  private static TitledTable form(String total, String basic) {
    return Sheet.titled(
        1,
        List.of("市级部门（单位）整体绩效目标申报表"),
        "部门（单位）名称|某市就业中心|<",
        "预算情况|" + total + "|581.38",
        "^|1、资金来源：（1）财政性资金|581.38",
        "^|（2）其他资金|",
        "^|2、资金结构：（1）基本支出|" + basic,
        "^|（2）项目支出|560");
  }

  private static FormResult read(TitledTable form) {
    FormReader reader = new FormReader();
    reader.offer(form);
    return reader.finish();
  }
}
