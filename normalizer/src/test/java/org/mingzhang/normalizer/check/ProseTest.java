package org.mingzhang.normalizer.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.schema.Finding;
import org.mingzhang.schema.Severity;
import org.mingzhang.schema.StatementKind;
import org.mingzhang.schema.TableKind;

class ProseTest {

  private static Paper table() {
    return new Paper()
        .total("合计=37,726,993", "基本支出=30,000,000", "项目支出=7,726,993")
        .item("2050303", "合计=2,763,300", "基本支出=2,763,300")
        .item("2080101", "合计=34,963,693", "基本支出=27,236,700", "项目支出=7,726,993");
  }

  @Test
  void proseThatRoundsOrCutsOffWhatTheTableSaysHolds() {
    Paper paper = table().says("支出预算", "3772.7万元").says("基本支出", "3000万元").says("教育支出", "276.33万元");

    assertThat(paper.findings()).allMatch(finding -> finding.severity() == Severity.INFO);
    assertThat(paper.coverage("prose-table-mismatch").holds()).isEqualTo(3);
  }

  @Test
  void anotherAmountThanTheTablesIsOneError() {
    List<Finding> findings = table().says("基本支出", "3000万元").says("教育支出", "273.63万元").findings();

    assertThat(findings).hasSize(1);
    Finding finding = findings.get(0);
    assertThat(finding.rule()).isEqualTo("prose-table-mismatch");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.actual()).isEqualByComparingTo("2736300");
    assertThat(finding.expected()).isEqualByComparingTo("2763300");
    assertThat(finding.refs()).startsWith("/statements/1").contains("/budgets/1/amounts/0");
  }

  @Test
  void yuanForTenThousandYuanIsAUnitSlip() {
    List<Finding> findings = table().says("项目支出", "772.6993万元").says("基本支出", "3000元").findings();

    assertThat(findings)
        .singleElement()
        .satisfies(finding -> assertThat(finding.rule()).isEqualTo("unit-slip"));
  }

  @Test
  void aNameThatNoTableHasCannotBeChecked() {
    Paper paper = table().says("来访接待", "12万元");

    assertThat(paper.findings()).isEmpty();
    assertThat(paper.coverage("prose-table-mismatch").unchecked()).hasSize(1);
  }

  @Test
  void aShareFollowsFromItsAmounts() {
    assertThat(share("79.52%").findings()).isEmpty();
    assertThat(share("79.51%").findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.INFO));

    List<Finding> findings = share("75.92%").findings();

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).rule()).isEqualTo("percentage-wrong");
    assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(findings.get(0).expected()).isEqualByComparingTo("79.52");
    assertThat(findings.get(0).difference()).isEqualByComparingTo("-3.6");
  }

  private static Paper share(String percent) {
    return new Paper()
        .says("支出预算", "3772.70万元")
        .says("基本支出", "3000.00万元")
        .states("支出预算总体情况", StatementKind.SHARE, "基本支出", percent, null, 1, 0);
  }

  @Test
  void aShareOfAWrongAmountIsNoSecondError() {
    List<Finding> findings =
        table()
            .says("支出预算", "3772.70万元")
            .says("基本支出", "2000.00万元")
            .states("支出预算总体情况", StatementKind.SHARE, "基本支出", "79.52%", null, 1, 0)
            .findings();

    assertThat(findings)
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .singleElement()
        .satisfies(finding -> assertThat(finding.refs()).startsWith("/statements/1"));
  }

  @Test
  void anAmountThatWholeOtherPartsAndShareDenyIsWrongNotTheShare() {
    List<Finding> findings =
        new Paper()
            .says("收费支出", "1000.00万元")
            .states("支出", StatementKind.AMOUNT, "甲类支出", "180.00万元", 0, null, null)
            .states("支出", StatementKind.AMOUNT, "乙类支出", "200.00万元", 0, null, null)
            .states("支出", StatementKind.SHARE, "甲类支出", "80.00%", null, 1, 0)
            .findings();

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("prose-sum-mismatch");
              assertThat(finding.actual()).isEqualByComparingTo("1800000");
              assertThat(finding.expected()).isEqualByComparingTo("8000000");
            });
  }

  @Test
  void growthFollowsFromTheChangeAndWhatCameOfIt() {
    assertThat(growth("16.67%").findings()).isEmpty();
    assertThat(growth("26.67%").findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.expected()).isEqualByComparingTo("16.67"));
  }

  private static Paper growth(String percent) {
    return new Paper()
        .says("收入预算总计", "3972.75万元")
        .states("收支", StatementKind.CHANGE, "收入预算总计", "567.53万元", null, 0, null)
        .states("收支", StatementKind.CHANGE_RATE, "收入预算总计", percent, null, 0, null);
  }

  @Test
  void postsAreTheSumOfTheirKinds() {
    assertThat(posts("367人").findings()).isEmpty();
    assertThat(posts("367人").coverage("headcount-sum").holds()).isEqualTo(1);

    List<Finding> findings = posts("349人").findings();

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).rule()).isEqualTo("headcount-sum");
    assertThat(findings.get(0).difference()).isEqualByComparingTo("-18");
  }

  private static Paper posts(String all) {
    return new Paper()
        .states("人员", StatementKind.COUNT, "编制", all, null, null, null)
        .states("人员", StatementKind.COUNT, "行政编制", "121人", 0, null, null)
        .states("人员", StatementKind.COUNT, "事业编制", "246人", 0, null, null);
  }

  @Test
  void someOfManyNeedNotSumToAll() {
    Paper paper =
        new Paper()
            .states("提案", StatementKind.COUNT, "提案", "700件", null, null, null)
            .states("提案", StatementKind.COUNT, "重点提案", "20件", 0, null, null);

    assertThat(paper.findings()).isEmpty();
    assertThat(paper.coverage("headcount-sum").unchecked()).hasSize(1);
  }

  @Test
  void aPurchaseInProseCostsQuantityTimesPrice() {
    assertThat(purchase("12.48万元").findings()).isEmpty();
    assertThat(purchase("12.56万元").findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("quantity-times-price");
              assertThat(finding.expected()).isEqualByComparingTo("124800");
            });
  }

  private static Paper purchase(String amount) {
    return new Paper()
        .says("打印机", amount)
        .states("采购", StatementKind.UNIT_PRICE, "打印机", "2400元", null, 0, null)
        .states("采购", StatementKind.QUANTITY, "打印机", "52台", null, 0, null);
  }

  @Test
  void someOfSeveralPurchasesOfOneKindIsOnlyDoubtful() {
    List<Finding> findings =
        new Paper()
            .table(TableKind.PROCUREMENT, "政府采购预算表")
            .total("金额=205,000")
            .bought("计算机", "2", "金额=10,000")
            .bought("计算机", "2", "金额=10,000")
            .bought("计算机", "35", "金额=185,000")
            .states("政府采购情况", StatementKind.AMOUNT, "政府采购预算", "20.5万元", null, null, null)
            .states("政府采购情况", StatementKind.AMOUNT, "计算机", "19.5万元", 0, null, null)
            .findings();

    assertThat(findings)
        .filteredOn(finding -> finding.severity() != Severity.INFO)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.expected()).isEqualByComparingTo("205000");
            });
  }

  @Test
  void runningCostsMayStandInAColumnOfAnotherTable() {
    List<Finding> findings =
        new Paper()
            .table(TableKind.THREE_PUBLIC, "“三公”经费和机关运行经费预算表")
            .total("“三公”经费预算数=10.81", "机关运行经费预算数=217.83")
            .states("机关运行经费", StatementKind.AMOUNT, "机关运行经费预算", "817.83元", null, null, null)
            .findings();

    assertThat(findings)
        .singleElement()
        .satisfies(finding -> assertThat(finding.expected()).isEqualByComparingTo("217.83"));
  }

  @Test
  void aChangeAgainstTheOwnYearNamesTheWrongYear() {
    assertThat(new Paper().changedFrom(2020, "793.14万元").findings()).isEmpty();
    assertThat(new Paper().changedFrom(2021, "793.14万元").findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("base-year-mismatch");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            });
  }
}
