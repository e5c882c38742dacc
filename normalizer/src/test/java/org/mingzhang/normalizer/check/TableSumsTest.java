package org.mingzhang.normalizer.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.schema.Finding;
import org.mingzhang.schema.Level;
import org.mingzhang.schema.Severity;
import org.mingzhang.schema.Side;
import org.mingzhang.schema.TableKind;

class TableSumsTest {

  @Test
  void aTableThatAddsUpHasNoFinding() {
    Paper paper = unitTable("8,579,494");

    assertThat(paper.findings()).isEmpty();
    assertThat(paper.coverage("row-sum-mismatch").holds()).isEqualTo(12);
    assertThat(paper.coverage("subtotal-mismatch").holds()).isEqualTo(8);
    assertThat(paper.coverage("total-mismatch").holds()).isEqualTo(5);
  }

  @Test
  void oneWrongSubtotalIsOneFindingThatNamesIt() {
    List<Finding> findings = unitTable("8,479,494").findings();

    assertThat(findings).hasSize(1);
    Finding finding = findings.get(0);
    assertThat(finding.rule()).isEqualTo("subtotal-mismatch");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.actual()).isEqualByComparingTo("8479494");
    assertThat(finding.expected()).isEqualByComparingTo("8579494");
    assertThat(finding.difference()).isEqualByComparingTo("-100000");
    assertThat(finding.refs().get(0)).isEqualTo("/budgets/1/amounts/1");
    assertThat(finding.pages()).containsExactly(1);
    assertThat(finding.message().zh()).contains("8,479,494", "8,579,494");
  }

  @Test
  void twoMistakesThatMeetInOneSumAreToldApart() {
    List<Finding> findings =
        new Paper()
            .total("合计=300", "甲=100", "乙=100")
            .unit("001", "合计=100", "甲=40", "乙=70")
            .item("2010101", "合计=100", "甲=40", "乙=60")
            .unit("002", "合计=100", "甲=60", "乙=40")
            .item("2010101", "合计=100", "甲=60", "乙=40")
            .findings();

    assertThat(findings).hasSize(2);
    assertThat(findings)
        .extracting(finding -> finding.expected().intValue())
        .containsExactlyInAnyOrder(200, 60);
  }

  @Test
  void sumsThatMayLackAnAmountLeftOutInReadingProveNothing() {
    Paper paper =
        new Paper()
            .total("合计=300", "甲=200", "乙=100")
            .item("2010101", "合计=100", "甲=60", "乙=40")
            .item("2010102")
            .lackingAmounts();

    assertThat(paper.findings()).extracting(Finding::rule).containsExactly("low-confidence");
    assertThat(paper.coverage("total-mismatch").unchecked().values())
        .extracting(Integer::intValue)
        .containsExactly(3);
    assertThat(paper.coverage("row-sum-mismatch").holds()).isEqualTo(2);
  }

  @Test
  void rowWhoseAmountsWereAllReadIsJudgedThoughAnotherLacksSome() {
    Paper paper =
        new Paper()
            .total("合计=300", "甲=190", "乙=100")
            .item("2010101", "合计=100", "甲=60", "乙=40")
            .item("2010102")
            .lackingAmounts();

    assertThat(paper.findings()).extracting(Finding::rule).contains("row-sum-mismatch");
  }

  /** 合计 = two units, each with 基本支出 (小计 = 工资 + 商品) and 项目支出. */
  private static Paper unitTable(String subtotal) {
    return new Paper()
        .total(
            "合计=9,579,494", "基本/小计=9,079,494", "基本/工资=8,000,000", "基本/商品=1,079,494", "项目=500,000")
        .unit("001", "合计=8,579,494", "基本/小计=" + subtotal, "基本/工资=7,500,000", "基本/商品=1,079,494")
        .item("2010101", "合计=8,500,000", "基本/小计=8,500,000", "基本/工资=7,500,000", "基本/商品=1,000,000")
        .item("2010102", "合计=79,494", "基本/小计=79,494", "基本/商品=79,494")
        .unit("002", "合计=1,000,000", "基本/小计=500,000", "基本/工资=500,000", "项目=500,000")
        .item("2010101", "合计=1,000,000", "基本/小计=500,000", "基本/工资=500,000", "项目=500,000");
  }

  @Test
  void classesSumTheCodesBelowThemAndAreNotCountedTwice() {
    Paper paper =
        new Paper()
            .group("201", "金额=30")
            .group("20101", "金额=30")
            .item("2010101", "金额=10")
            .item("2010102", "金额=20")
            .group("208", "金额=5")
            .item("2080501", "金额=5")
            .total("金额=35");

    assertThat(paper.findings()).isEmpty();
    assertThat(paper.coverage("subtotal-mismatch").holds()).isEqualTo(3);
    assertThat(paper.coverage("total-mismatch").holds()).isEqualTo(1);
  }

  @Test
  void roundingIsAtMostANote() {
    List<Finding> findings =
        new Paper().inTenThousands().total("合计=2946.25", "基本=2000.15", "项目=946.11").findings();

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).severity()).isEqualTo(Severity.INFO);
    assertThat(findings.get(0).rule()).isEqualTo("rounding-difference");
  }

  @Test
  void aRevenueThatIsNotTheExpenditureIsFound() {
    assertThat(twoSides("100").findings()).isEmpty();

    List<Finding> findings = twoSides("110").findings();

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).actual()).isEqualByComparingTo("110");
    assertThat(findings.get(0).expected()).isEqualByComparingTo(new BigDecimal(100));
    assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
  }

  private static Paper twoSides(String revenue) {
    return new Paper()
        .table(TableKind.REVENUE_EXPENDITURE, "收支总表")
        .side(Side.REVENUE, Level.ITEM, List.of("一、财政拨款"), "收入/金额=90")
        .side(Side.REVENUE, Level.ITEM, List.of("一、财政拨款", "其中：基金"), "收入/金额=20")
        .side(Side.EXPENDITURE, Level.ITEM, List.of("一、基本支出"), "支出/金额=70")
        .side(Side.EXPENDITURE, Level.ITEM, List.of("一、基本支出", "1、工资"), "支出/金额=50")
        .side(Side.EXPENDITURE, Level.ITEM, List.of("一、基本支出", "2、商品"), "支出/金额=20")
        .side(Side.REVENUE, Level.ITEM, List.of("二、其他"), "收入/金额=4")
        .side(Side.EXPENDITURE, Level.ITEM, List.of("二、项目支出"), "支出/金额=24")
        .side(Side.REVENUE, Level.TOTAL, List.of("本年收入合计"), "收入/金额=94")
        .side(Side.EXPENDITURE, Level.TOTAL, List.of("本年支出合计"), "支出/金额=94")
        .side(Side.REVENUE, Level.ITEM, List.of("上年结转"), "收入/金额=6")
        .side(Side.EXPENDITURE, Level.ITEM, List.of("结转下年"), "支出/金额=6")
        .side(Side.REVENUE, Level.TOTAL, List.of("收入总计"), "收入/金额=" + revenue)
        .side(Side.EXPENDITURE, Level.TOTAL, List.of("支出总计"), "支出/金额=100");
  }

  @Test
  void aTableThatDoesNotAddUpAnywhereIsNotUnderstoodRatherThanWrong() {
    Paper paper =
        new Paper()
            .item("2010101", "合计=10", "甲=3", "乙=3")
            .item("2010102", "合计=20", "甲=3", "乙=3")
            .item("2010103", "合计=30", "甲=3", "乙=3");

    assertThat(paper.findings()).isEmpty();
    assertThat(paper.coverage("row-sum-mismatch").unchecked()).hasSize(1);
  }

  @Test
  void aLoneSumThatNothingBearsOutIsOnlyDoubtful() {
    List<Finding> findings = new Paper().total("合计=10", "甲=3", "乙=3").findings();

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void blankPartsCannotBeChecked() {
    Paper paper = new Paper().item("2010101", "合计=10").item("2010102", "合计=7", "甲=3", "乙=4");

    assertThat(paper.findings()).isEmpty();
    assertThat(paper.coverage("row-sum-mismatch").holds()).isEqualTo(1);
    assertThat(paper.coverage("row-sum-mismatch").unchecked().values()).containsExactly(1);
  }

  @Test
  void whereOnlySomePagesWereReadNothingIsSaidOfWhatDoesNotAddUp() {
    assertThat(unitTable("8,479,494").ofPages(2).findings()).isEmpty();
  }

  @Test
  void aDigitThatOneReadingGivesRightIsRepairedAndTold() {
    CheckReport report = scannedTotal(0.9, "43", "45").check();

    assertThat(report.document().budgets().get(0).amounts().get(0).yuan())
        .isEqualByComparingTo("45");
    assertThat(report.document().findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("low-confidence");
              assertThat(finding.severity()).isEqualTo(Severity.INFO);
              assertThat(finding.message().zh()).contains("43", "45");
            });
  }

  @Test
  void anUnsureReadingThatDoesNotFitIsOurDoubtNotTheDocumentsError() {
    assertThat(scannedTotal(0.7, "43").findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.rule()).isEqualTo("low-confidence"));
  }

  @Test
  void aSureReadingThatDoesNotFitIsTheDocumentsError() {
    assertThat(scannedTotal(0.995, "43").findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
  }

  private static Paper scannedTotal(double sure, String... readings) {
    return new Paper()
        .scanned(sure, readings)
        .total("合计=43", "甲=45")
        .printed()
        .unit("001", "合计=20", "甲=20")
        .unit("002", "合计=25", "甲=25");
  }

  @Test
  void anotherReadingOfAPartThatMendsTheOnlySumIsNoContradictionOfTheDocument() {
    List<Finding> findings =
        new Paper()
            .total("金额=60")
            .item("2050303", "金额=20")
            .scanned(0.98, "42", "40")
            .item("2080101", "金额=42")
            .findings();

    assertThat(findings)
        .singleElement()
        .satisfies(finding -> assertThat(finding.rule()).isEqualTo("low-confidence"));
  }
}
