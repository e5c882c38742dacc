package org.mingzhang.normalizer.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.schema.Finding;
import org.mingzhang.schema.Severity;
import org.mingzhang.schema.TableKind;

class TablesTogetherTest {

  @Test
  void theTotalOfOneColumnTablesIsFoundWrongByTheOtherTable() {
    assertThat(twoTables("100").findings()).isEmpty();
    assertThat(twoTables("100").coverage("table-row-mismatch").holds()).isEqualTo(2);

    List<Finding> findings = twoTables("900").findings();

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("total-mismatch");
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.expected()).isEqualByComparingTo("100");
            });
  }

  private static Paper twoTables(String total) {
    return new Paper()
        .table(TableKind.GENERAL_PUBLIC, "一般公共预算支出表")
        .total("合计=" + total, "基本支出=60", "项目支出=40")
        .item("2010101", "合计=60", "基本支出=60")
        .item("2010102", "合计=40", "项目支出=40")
        .table(TableKind.EXPENDITURE, "支出总表")
        .total("合计=100", "基本支出=60", "项目支出=40")
        .item("2010101", "合计=60", "基本支出=60")
        .item("2010102", "合计=40", "项目支出=40");
  }

  @Test
  void tablesWithOtherTotalsSpeakOfOtherMoney() {
    Paper paper =
        new Paper()
            .table(TableKind.GENERAL_PUBLIC, "一般公共预算支出表")
            .total("金额=90")
            .item("2010101", "金额=50")
            .item("2010102", "金额=40")
            .table(TableKind.EXPENDITURE, "支出总表")
            .total("金额=100")
            .item("2010101", "金额=60")
            .item("2010102", "金额=40");

    assertThat(paper.findings()).isEmpty();
    assertThat(paper.coverage("table-row-mismatch").holds()).isZero();
  }

  @Test
  void aRowThatIsPrintedTwiceAndCountedOnceIsTheMistake() {
    List<Finding> findings =
        new Paper()
            .unit("001", "合计=70", "基本=70")
            .item("2010101", "合计=30", "基本=30")
            .item("2010101", "合计=30", "基本=30")
            .item("2010102", "合计=40", "基本=40")
            .findings();

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("duplicate-row");
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.actual()).isEqualByComparingTo("30");
            });
  }

  @Test
  void twoThingsThatCostTheSameAreOnlyNoted() {
    List<Finding> findings =
        new Paper()
            .unit("001", "合计=60")
            .item("2010101", "合计=30")
            .item("2010101", "合计=30")
            .findings();

    assertThat(findings)
        .singleElement()
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.INFO));
  }

  @Test
  void aNameThatIsNotTheCodesIsAWarningAndAnUnknownCodeIsNothing() {
    Paper paper =
        new Paper()
            .named("2210201", "提租补贴", "金额=5")
            .named("2210203", "购房补贴", "金额=6")
            .named("2999999", "新科目", "金额=7");

    assertThat(paper.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("code-name-mismatch");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message().zh()).contains("2210201", "住房公积金");
            });
    assertThat(paper.coverage("code-name-mismatch").unchecked()).hasSize(1);
  }

  @Test
  void anAmountThatIsNotQuantityTimesPriceIsFound() {
    assertThat(bought("金额=16.00").findings()).isEmpty();

    List<Finding> findings = bought("金额=8.00").findings();

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("quantity-times-price");
              assertThat(finding.actual()).isEqualByComparingTo("80000");
              assertThat(finding.expected()).isEqualByComparingTo("160000");
              assertThat(finding.refs()).contains("/budgets/2/procurement/quantity");
            });
  }

  private static Paper bought(String amount) {
    return new Paper()
        .inTenThousands()
        .table(TableKind.PROCUREMENT, "政府采购预算表")
        .bought("打印机", "2", "单价=0.30", "金额=0.60")
        .bought("空调机", "3", "单价=0.85", "金额=2.55")
        .bought("印刷", "4", "单价=4.00", amount);
  }
}
