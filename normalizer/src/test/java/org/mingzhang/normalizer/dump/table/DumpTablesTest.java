package org.mingzhang.normalizer.dump.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.page.DumpLine;
import org.mingzhang.normalizer.budget.BudgetReading;
import org.mingzhang.schema.Amount;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Finding;
import org.mingzhang.schema.Level;
import org.mingzhang.schema.Side;
import org.mingzhang.schema.TableKind;

class DumpTablesTest {

  private static final String[] HEADER = {
    "某局部门支出总体情况表", "单位：元", "科目编码", "单位（科目名称） 合计", "基本支出 项目支出", "类 款 项 小计 工资福利支出 商品服务支出 小计 债务项目 其他项目"
  };

  @Test
  void aSplitThatTheRowAndTheSumsAllowInOneWayOnlyIsFound() {
    BudgetReading reading =
        read(
            HEADER,
            "合计 1,000 700 500 200 300 100 200",
            "101001 某局机关 1,000 700 500 200 300 100 200",
            "205 01 01 行政运行 700 700 500 200",
            "205 01 02 项目甲 100 100 100",
            "205 01 99 项目乙 200 200 200");

    assertThat(amounts(reading.lines().get(3)))
        .containsExactly("合计=100", "项目支出/小计=100", "项目支出/债务项目=100");
    assertThat(amounts(reading.lines().get(4)))
        .containsExactly("合计=200", "项目支出/小计=200", "项目支出/其他项目=200");
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void anAmountWithSeveralPossibleColumnsIsLeftOutAndTold() {
    BudgetReading reading =
        read(
            HEADER,
            "合计 400 200 200 200 100 100",
            "205 01 01 甲 100 100 100",
            "205 01 02 乙 100 100 100",
            "205 01 03 丙 200 200 200");

    assertThat(amounts(reading.lines().get(1))).containsExactly("合计=100", "项目支出/小计=100");
    assertThat(reading.findings()).extracting(Finding::rule).containsExactly("low-confidence");
    assertThat(reading.findings().get(0).message().en()).contains("8, 9");
  }

  @Test
  void aGroupWhoseAmountsWereLostDoesNotStopTheReading() {
    BudgetReading reading =
        read(
            HEADER,
            "合计 400 200 200 200 100 100",
            "205 教育支出",
            "205 01 01 甲 200 200 200",
            "205 01 02 乙 200 200 100 100");

    assertThat(reading.lines()).hasSize(4);
    assertThat(reading.lines().get(1).amounts()).isEmpty();
  }

  @Test
  void columnsKeptBySpacesTellWhichPiecesOfAHeadingBelongTogether() {
    BudgetReading reading =
        read(
            new String[] {
              "某局部门支出总体情况表",
              "                                                        单位：元",
              "  科目编码                                   基本支出                           项目支出",
              "                                         对个人和家                          社会事业和",
              "          科目名称          合计                         商品服务支",
              "类  款  项                         小计       庭的补助支                小计        经济发展项     债务项目",
              "                                           出         出                    目"
            },
            "           合计         10,000   7,000     5,000     2,000     3,000      2,000     1,000",
            "205 01 01 行政运行        10,000   7,000     5,000     2,000     3,000      2,000     1,000");

    assertThat(amounts(reading.lines().get(0)))
        .containsExactly(
            "合计=10000",
            "基本支出/小计=7000",
            "基本支出/对个人和家庭的补助支出=5000",
            "基本支出/商品服务支出=2000",
            "项目支出/小计=3000",
            "项目支出/社会事业和经济发展项目=2000",
            "项目支出/债务项目=1000");
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void valuesSayTheirLinesAndNoPlaceOnAPage() {
    BudgetReading reading = read(HEADER, "合计 1,000 1,000 600 400");

    BudgetLine total = reading.lines().get(0);
    assertThat(total.level()).isEqualTo(Level.TOTAL);
    assertThat(total.table()).isEqualTo(TableKind.EXPENDITURE);
    assertThat(total.source().line()).isEqualTo(7);
    assertThat(total.amounts()).allSatisfy(a -> assertThat(a.source().line()).isEqualTo(7));
    assertThat(total.amounts()).allSatisfy(a -> assertThat(a.source().bbox()).isNull());
    assertThat(total.amounts()).allSatisfy(a -> assertThat(a.source().page()).isNull());
  }

  @Test
  void theRowsOfATwoSidedTableTellTheColumnsOfItsSisters() {
    DumpTables tables = new DumpTables();
    tables.offer(
        lines(
            1,
            "某局部门收支总体情况表",
            "单位：元",
            "收入 支出",
            "项目 金额 项目 金额",
            "一、一般公共预算 300 一、基本支出 200",
            "二、政府性基金预算 1、工资福利支出",
            "2、商品服务支出 200",
            "二、项目支出 100",
            "1、债务项目 100",
            "2、其他项目",
            "本年收入合计 300 本年支出合计 300"));
    tables.offer(lines(20, join(HEADER, "合计 300 200 200 100 100")));

    BudgetReading reading = tables.finish();

    BudgetLine total = reading.lines().get(reading.lines().size() - 1);
    assertThat(amounts(total))
        .containsExactly(
            "合计=300", "基本支出/小计=200", "基本支出/商品服务支出=200", "项目支出/小计=100", "项目支出/债务项目=100");
    assertThat(reading.lines())
        .filteredOn(line -> line.side() == Side.EXPENDITURE)
        .extracting(BudgetLine::item)
        .containsExactly("一、基本支出", "1、工资福利支出", "2、商品服务支出", "二、项目支出", "1、债务项目", "2、其他项目", "本年支出合计");
  }

  @Test
  void aRowThatContradictsItselfIsPlacedWhereTheRowsBelowItBearItOut() {
    BudgetReading reading =
        read(
            HEADER,
            "合计 900 600 400 200 300 100 200",
            "101001 某局机关 900 500 400 200 300 100 200",
            "205 01 01 甲 400 400 400",
            "205 01 02 乙 150 150 150",
            "205 01 03 丙 50 50 50",
            "205 01 04 丁 100 100 100",
            "205 01 05 戊 200 200 200");

    assertThat(amounts(reading.lines().get(1)))
        .containsExactly(
            "合计=900",
            "基本支出/小计=500",
            "基本支出/工资福利支出=400",
            "基本支出/商品服务支出=200",
            "项目支出/小计=300",
            "项目支出/债务项目=100",
            "项目支出/其他项目=200");
  }

  @Test
  void aHeaderThatNobodyKnowsGivesNoAmountsAndAFindingAndNoEmptyTable() {
    BudgetReading reading =
        read(
            new String[] {"某局部门支出情况表", "单位：元", "科目 甲数 乙数 丙数"},
            "205 教育支出 100 50",
            "208 社会保障和就业支出 70 20");

    assertThat(reading.lines()).allSatisfy(line -> assertThat(line.amounts()).isEmpty());
    assertThat(reading.findings()).extracting(Finding::rule).containsExactly("low-confidence");
  }

  @Test
  void aHeaderWhoseWordsAreMixedUpIsNotBelieved() {
    BudgetReading reading =
        read(
            new String[] {"某局部门收入总体情况表", "单位：元", "一般公共预算 其他各", "科目名称 合计", "小计 丙收入"},
            "合计 300 300 300",
            "205 教育支出 300 300 300");

    assertThat(reading.lines()).isEmpty();
    assertThat(reading.findings()).extracting(Finding::rule).containsExactly("low-confidence");
  }

  @Test
  void purchasesKeepTheirColumnsAlsoWhereWordsRunIntoEachOther() {
    BudgetReading reading =
        read(
            new String[] {
              "某局政府采购预算表", "单位：元", "项  目", "采购项目 采购目录 规格 计量单位 采购数量 金额", "科目代码", "单位名称", "类 款 项"
            },
            "合计 4 4,000",
            "205 01 01 某局机关 办公设备购置 计算机 台式 台 1 1,000",
            "205 01 01 某局机关办公设备购置 复印机 高速台 3 3,000");

    BudgetLine glued = reading.lines().get(2);
    assertThat(glued.unit().name()).isEqualTo("某局机关");
    assertThat(glued.procurement().project()).isEqualTo("办公设备购置");
    assertThat(glued.procurement().specification()).isEqualTo("高速");
    assertThat(glued.procurement().unitOfMeasure()).isEqualTo("台");
    assertThat(glued.procurement().quantity()).isEqualByComparingTo("3");
    assertThat(amounts(glued)).containsExactly("金额=3000");
  }

  @Test
  void aProcurementTableOfUnknownHeadingsIsToldAndNotTakenForAnEmptyOne() {
    BudgetReading reading =
        read(new String[] {"某局政府采购预算表", "单位：元", "大类 组织形式"}, "会议服务 集中采购 872.10", "印刷 自行组织 20.00");

    assertThat(reading.lines()).isEmpty();
    assertThat(reading.findings()).extracting(Finding::rule).containsExactly("low-confidence");
  }

  private static BudgetReading read(String[] header, String... rows) {
    DumpTables tables = new DumpTables();
    tables.offer(lines(1, join(header, rows)));
    return tables.finish();
  }

  private static String[] join(String[] header, String... rows) {
    List<String> all = new ArrayList<>(List.of(header));
    all.addAll(List.of(rows));
    return all.toArray(new String[0]);
  }

  private static List<DumpLine> lines(int first, String... texts) {
    List<DumpLine> lines = new ArrayList<>();
    for (String text : texts) {
      lines.add(new DumpLine(first + lines.size(), text));
    }
    return lines;
  }

  private static List<String> amounts(BudgetLine line) {
    return line.amounts().stream().map(DumpTablesTest::told).toList();
  }

  private static String told(Amount amount) {
    return String.join("/", amount.column()) + "=" + amount.yuan().toPlainString();
  }
}
