package org.mingzhang.normalizer.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.schema.Finding;
import org.mingzhang.schema.Operator;
import org.mingzhang.schema.Severity;
import org.mingzhang.schema.StatementKind;
import org.mingzhang.schema.TableKind;

/** Rules about which tables and forms there are, and what they are called. */
class WholeDocumentTest {

  private static final List<TableKind> REQUIRED =
      List.of(
          TableKind.REVENUE_EXPENDITURE,
          TableKind.REVENUE,
          TableKind.EXPENDITURE,
          TableKind.FISCAL_APPROPRIATION,
          TableKind.GENERAL_PUBLIC,
          TableKind.GENERAL_PUBLIC_BASIC,
          TableKind.THREE_PUBLIC);

  @Test
  void aRequiredTableThatIsNotEvenThereAsAnEmptyOneIsMissing() {
    assertThat(tables(REQUIRED, "某表").findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("table-missing");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message().zh()).contains("政府性基金");
            });
  }

  @Test
  void anEmptyTableIsNotMissing() {
    assertThat(tables(REQUIRED, "某表").emptyTable("《政府性基金预算支出表》没有任何金额，为空表。").findings())
        .noneMatch(finding -> finding.rule().equals("table-missing"));
  }

  @Test
  void aFileWithFewTablesLeavesTheOthersToOtherFiles() {
    Paper paper = tables(REQUIRED.subList(0, 4), "某表");

    assertThat(paper.findings()).isEmpty();
    assertThat(paper.coverage("table-missing").unchecked()).hasSize(1);
  }

  @Test
  void aTableThatIsNotRecognisedMayBeTheMissingOne() {
    Paper paper = tables(REQUIRED, "某表").table(TableKind.OTHER, "其他表").total("金额=5");

    assertThat(paper.findings()).isEmpty();
  }

  private static Paper tables(List<TableKind> kinds, String title) {
    Paper paper = new Paper();
    for (TableKind kind : kinds) {
      paper.table(kind, title + kind).total("合计=10");
    }
    return paper;
  }

  @Test
  void aTablePrintedTwiceIsToldOnce() {
    Paper paper =
        rows(rows(new Paper(), "支出表").table(TableKind.REVENUE, "收入表").total("合计=5"), "支出表");

    assertThat(paper.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.rule()).isEqualTo("table-repeated"));
  }

  private static Paper rows(Paper paper, String title) {
    return paper
        .table(TableKind.PROCUREMENT, title)
        .total("金额=6")
        .item("2050303", "金额=2")
        .item("2080101", "金额=4");
  }

  @Test
  void aTitleOfAnotherYearOrOfficeIsDoubtful() {
    assertThat(titled("2021年部门收入表", "2021年部门支出表", "2020年政府采购表").findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("title-mismatch");
              assertThat(finding.message().zh()).contains("2020");
            });
    assertThat(titled("某局部门收入表", "某局部门支出表", "别处财政局政府采购表").findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.message().zh()).contains("别处财政局"));
  }

  @Test
  void titlesOfTwoYearsOrMostlyOfAnotherOneProveNothing() {
    assertThat(titled("2021年部门收入表", "2021年部门支出表", "2020年执行和2021年预算表").findings()).isEmpty();
    assertThat(titled("2020年部门收入表", "2020年部门支出表", "2021年政府采购表").findings()).isEmpty();
  }

  private static Paper titled(String first, String second, String third) {
    return new Paper()
        .table(TableKind.REVENUE, first)
        .total("合计=10")
        .table(TableKind.EXPENDITURE, second)
        .total("合计=10")
        .table(TableKind.PROCUREMENT, third)
        .total("金额=10");
  }

  @Test
  void theThreePublicExpensesAreAtLeastThoseOfBasicUse() {
    assertThat(reception("80100").findings()).isEmpty();
    assertThat(reception("90000").findings()).isEmpty();
    assertThat(reception("60100").findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("three-public-mismatch");
              assertThat(finding.expected()).isEqualByComparingTo("80100");
            });
  }

  private static Paper reception(String yuan) {
    return new Paper()
        .table(TableKind.THREE_PUBLIC, "三公表")
        .total("合计=" + yuan, "公务接待费=" + yuan)
        .table(TableKind.GENERAL_PUBLIC_BASIC, "基本支出表")
        .economic("30217", "公务接待费", "金额=80100");
  }

  @Test
  void partsThatProseTellsInFullSumToTheWhole() {
    assertThat(purchases("30万元").findings()).isEmpty();
    assertThat(purchases("38万元").findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("prose-sum-mismatch");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            });
  }

  @Test
  void detailsBesideTheFullListChangeNothing() {
    Paper paper = purchases("38万元").states("采购", StatementKind.AMOUNT, "计算机", "5万元", 0, null, null);

    assertThat(paper.findings()).hasSize(1);
  }

  @Test
  void whatIsNamedBesideBasicAndProjectExpenditureBelongsToTheWhole() {
    Paper paper =
        new Paper()
            .states("支出", StatementKind.AMOUNT, "本年支出", "100万元", null, null, null)
            .states("支出", StatementKind.AMOUNT, "基本支出", "50万元", 0, null, null)
            .states("支出", StatementKind.AMOUNT, "项目支出", "30万元", 0, null, null)
            .states("支出", StatementKind.AMOUNT, "单位预留机动经费", "20万元", 0, null, null);

    assertThat(paper.findings()).isEmpty();
    assertThat(paper.coverage("prose-sum-mismatch").holds()).isEqualTo(1);
  }

  @Test
  void aListOfSomePartsProvesNothing() {
    Paper paper =
        new Paper()
            .says("机关运行经费", "100万元")
            .states("运行经费", StatementKind.AMOUNT, "办公费", "20万元", 0, null, null)
            .states("运行经费", StatementKind.AMOUNT, "差旅费", "30万元", 0, null, null);

    assertThat(paper.findings()).isEmpty();
  }

  private static Paper purchases(String services) {
    return new Paper()
        .states("采购", StatementKind.AMOUNT, "采购总额", "100万元", null, null, null)
        .states("采购", StatementKind.AMOUNT, "货物采购金额", "50万元", 0, null, null)
        .states("采购", StatementKind.AMOUNT, "工程采购金额", "20万元", 0, null, null)
        .states("采购", StatementKind.AMOUNT, "服务采购金额", services, 0, null, null);
  }

  @Test
  void thereAreAsManyFormsAsProseSays() {
    assertThat(list("2项", "70万元").findings()).isEmpty();
    assertThat(list("2项", "70万元").coverage("project-count").holds()).isEqualTo(2);

    assertThat(list("3项", "70万元").findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.rule()).isEqualTo("project-count"));
    assertThat(list("2项", "90万元").findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.actual()).isEqualByComparingTo("900000"));
  }

  private static Paper list(String count, String amount) {
    return new Paper()
        .project("软件运维服务经费", "360000", "360000", "0", "0")
        .project("办公楼运转经费", "340000", "340000", "0", "0")
        .states("绩效", StatementKind.COUNT, "项目绩效目标", count, null, null, null)
        .states("绩效", StatementKind.AMOUNT, "项目绩效目标", amount, null, null, null);
  }

  @Test
  void aUnitsFormsSumToItsProjects() {
    assertThat(units("360000").findings()).isEmpty();
    assertThat(units("360000").coverage("unit-projects-mismatch").holds()).isEqualTo(2);
    assertThat(units("380000").findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("unit-projects-mismatch");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            });
  }

  @Test
  void moneyForProjectsWithoutAFormIsDoubtfulWhereOthersHaveForms() {
    List<Finding> findings = units("360000").unit("003", "合计=10,000", "项目支出=10,000").findings();

    assertThat(findings)
        .singleElement()
        .satisfies(finding -> assertThat(finding.message().zh()).contains("没有项目绩效目标表"));
  }

  private static Paper units(String yuan) {
    return new Paper()
        .unit("001", "合计=400,000", "基本支出=40,000", "项目支出=360,000")
        .unit("002_统发", "合计=500,000", "基本支出=160,000", "项目支出=340,000")
        .projectOf("单位001", "软件运维服务经费", yuan)
        .projectOf("单位002", "办公楼运转经费", "340000");
  }

  @Test
  void thereAreAsManyUnitsAsProseCounts() {
    assertThat(counted("纳入部门预算编制范围的预算单位", "2个").findings()).isEmpty();
    assertThat(counted("下属预算单位", "1家").findings()).isEmpty();
    assertThat(counted("纳入部门预算编制范围的预算单位", "3个").findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.rule()).isEqualTo("unit-count"));
  }

  private static Paper counted(String item, String count) {
    return new Paper()
        .unit("001", "合计=400,000")
        .unit("002", "合计=500,000")
        .states("构成", StatementKind.COUNT, item, count, null, null, null);
  }

  @Test
  void targetsWithoutSignOrMeasureAreToldInOneNote() {
    assertThat(
            new Paper()
                .target(Operator.AT_LEAST, "95", "%")
                .target(null, "90", "%")
                .target(Operator.EQUAL, "25", null)
                .findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("target-incomplete");
              assertThat(finding.severity()).isEqualTo(Severity.INFO);
              assertThat(finding.refs()).containsExactly("/indicators/1", "/indicators/2");
            });
  }

  @Test
  void aProjectWithinTheYearCostsInAllWhatItCostsThisYear() {
    assertThat(new Paper().dated("考试经费", "2021-12-31", "320000", "320000").findings()).isEmpty();
    assertThat(new Paper().dated("考试经费", "2023-12-31", "1500000", "320000").findings()).isEmpty();
    assertThat(new Paper().dated("考试经费", "2021-12-31", "1500000", "320000").findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.rule()).isEqualTo("form-period-mismatch"));
    assertThat(new Paper().dated("考试经费", "2020-12-31", "320000", "320000").findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.message().zh()).contains("早于"));
  }
}
