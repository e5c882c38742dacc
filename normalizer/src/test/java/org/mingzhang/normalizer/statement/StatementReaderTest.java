package org.mingzhang.normalizer.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.page.DumpLine;
import org.mingzhang.schema.Stage;
import org.mingzhang.schema.Statement;
import org.mingzhang.schema.StatementKind;

class StatementReaderTest {

  @Test
  void readsTotalsWithTheirYearAndSection() {
    List<Statement> read =
        read(
            "第二部分 2021年部门预算公开情况说明", "一、收入支出预算总体情况说明", "2021 年收入预算总计 71964.43 万元，支出预算总计71964.43万元。");

    assertThat(read).extracting(Statement::subject).containsExactly("收入预算总计", "支出预算总计");
    assertThat(read).extracting(Statement::yuan).containsOnly(new BigDecimal("719644300"));
    assertThat(read).extracting(Statement::year).containsOnly(2021);
    assertThat(read).extracting(Statement::stage).containsOnly(Stage.BUDGET);
    assertThat(read.get(0).section()).containsExactly("第二部分 2021年部门预算公开情况说明", "一、收入支出预算总体情况说明");
    assertThat(read.get(0).text()).isEqualTo("2021年收入预算总计71964.43万元");
    assertThat(read.get(0).source().raw()).isEqualTo("71964.43 万元");
    assertThat(read.get(0).source().line()).isEqualTo(3);
  }

  @Test
  void givesEachChangeToTheItemThatItNames() {
    List<Statement> read =
        read(
            "2021年收入预算总计100万元，支出预算总计90万元，与2020年预算相比，收入增加20万元，增长25%，"
                + "主要原因是：人员经费增加；支出减少10万元，下降10%，主要原因是：压减项目。");

    assertThat(read.subList(2, 6))
        .extracting(Statement::kind)
        .containsExactly(
            StatementKind.CHANGE,
            StatementKind.CHANGE_RATE,
            StatementKind.CHANGE,
            StatementKind.CHANGE_RATE);
    assertThat(read.subList(2, 6)).extracting(Statement::about).containsExactly(0, 0, 1, 1);
    assertThat(read.subList(2, 6)).extracting(Statement::baseYear).containsOnly(2020);
    assertThat(read.get(4).yuan()).isEqualByComparingTo("-100000");
    assertThat(read.get(5).value()).isEqualByComparingTo("-10");
    assertThat(read.get(5).subject()).isEqualTo("支出预算总计比2020年预算下降率");
  }

  @Test
  void makesWhatFollowsAmongThemPartsAndSharesOfTheTotal() {
    List<Statement> read =
        read("2021年支出预算71964.43万元，其中：基本支出50800.43万元，占70.59%；项目支出21164万元，占29.41%。");

    assertThat(read).extracting(Statement::parent).containsExactly(null, 0, null, 0, null);
    assertThat(read).extracting(Statement::about).containsExactly(null, null, 1, null, 3);
    assertThat(read).extracting(Statement::base).containsExactly(null, null, 0, null, 0);
    assertThat(read.get(4).subject()).isEqualTo("项目支出占支出预算的比重");
  }

  @Test
  void endsAListOfPartsAtTheSemicolonBehindIt() {
    List<Statement> read = read("（二）按支出用途分类，包括基本支出508万元，其中：工资福利支出232万元，商品和服务支出276万元；项目支出211万元。");

    assertThat(read).extracting(Statement::parent).containsExactly(null, 0, 0, null);
    assertThat(read.get(0).subject()).isEqualTo("基本支出");
  }

  @Test
  void takesABracketForPartsAndGoesOnBehindIt() {
    List<Statement> read = read("2021年收入预算719万元，其中：一般公共预算700万元（财政拨款690万元、专项收入10万元），政府性基金收入0万元。");

    assertThat(read).extracting(Statement::parent).containsExactly(null, 0, 1, 1, 0);
  }

  @Test
  void countsPeopleAndVehicles() {
    List<Statement> read =
        read(
            "部门机关及归口预算管理单位人员共有编制 1767 人，其中：行政编制 186人，事业编制 1607人；在职职工 1685人，离退休人员 685人等。",
            "截至 2020 年 12 月 31 日，本部门共有车辆 150 辆，其中：机要通信用车 3 辆；单价50万元以上通用设备 59台（套）。");

    assertThat(read)
        .extracting(Statement::subject)
        .containsExactly(
            "编制人数", "行政编制人数", "事业编制人数", "在职职工人数", "离退休人员数", "车辆总数", "机要通信用车", "单价50万元以上通用设备");
    assertThat(read)
        .extracting(Statement::parent)
        .containsExactly(null, 0, 0, null, null, null, 5, null);
    assertThat(read.get(7).measure()).isEqualTo("台（套）");
    assertThat(read.get(7).year()).isEqualTo(2020);
  }

  @Test
  void understandsPronounsByTheItemOfTheList() {
    List<Statement> read =
        read(
            "2021年“三公”经费预算202.42万元。其中：",
            "1．因公出国（境）费 0 元，主要用于住宿费等支出。预算数比 2020年减少 2万元。",
            "2．公务用车购置费0元，公务用车运行维护费190.3万元。公务用车运行维护费预算数比2020年减少17万元。预算数比2020年减少5万元。");

    assertThat(read.get(2).subject()).isEqualTo("因公出国（境）费比2020年减少额");
    assertThat(read.get(2).yuan()).isEqualByComparingTo("-20000");
    assertThat(read.subList(1, 6)).extracting(Statement::parent).contains(0, null, 0, 0, null);
    assertThat(read.get(5).about()).isEqualTo(4);
    assertThat(read.get(6).subject()).as("two amounts may be meant").isNull();
  }

  @Test
  void multipliesNothingButLinksPricesAndQuantitiesToTheirSum() {
    List<Statement> read =
        read(
            "2021年政府采购预算3292.7万元。具体采购明细如下:",
            "4、碎纸机，单价 800元，数量 2台，共计 1600元；单价 1000元，数量 4台，共计 4000元；",
            "8、办公家具一批，共计 20.38万元，其中办公桌 1.6米 15个，单价 1900元，共计 2.85万元。");

    assertThat(read)
        .extracting(Statement::subject)
        .containsExactly(
            "政府采购预算",
            "碎纸机单价",
            "碎纸机数量",
            "碎纸机",
            "碎纸机单价",
            "碎纸机数量",
            "碎纸机",
            "办公家具",
            "办公桌1.6米数量",
            "办公桌1.6米单价",
            "办公桌1.6米");
    assertThat(read)
        .extracting(Statement::about)
        .containsExactly(null, 3, 3, null, 6, 6, null, null, 10, 10, null);
    assertThat(read.get(10).parent()).isEqualTo(7);
    assertThat(read.get(7).parent()).isEqualTo(0);
  }

  @Test
  void keepsPlannedAndSettledFiguresOfAnItemApart() {
    List<Statement> read =
        read(
            "1、公共安全支出（204类）司法（06款）行政运行（01项）1672.67万元。主要用于：基本支出。"
                + "2025年当年预算执行数为1690.69万元，2026年预算安排1672.67万元，比2025年预算执行数减少1.07%。");

    assertThat(read).extracting(Statement::item).containsOnly("行政运行");
    assertThat(read).extracting(Statement::function).containsOnly("2040601");
    assertThat(read.get(1).stage()).isEqualTo(Stage.FINAL_ACCOUNT);
    assertThat(read.get(2).stage()).isEqualTo(Stage.BUDGET);
    assertThat(read.get(3).value()).isEqualByComparingTo("-1.07");
    assertThat(read.get(3).about()).isEqualTo(2);
    assertThat(read.get(3).base()).isEqualTo(1);
  }

  @Test
  void putsTheItemOfAListUnderTheClassOfItsHeading() {
    List<Statement> read =
        read(
            "某厅2017年度财政拨款预算支出9,066.79万元，占本年支出合计的99.13%。其中：",
            "（一）一般公共服务支出（类）",
            "1.政协事务（款）行政运行（项）支出3,233.03万元，与上年相比减少108.56万元，下降3.25%。",
            "2.政协事务（款）政协会议（项）支出1,027.90万元，与上年数一致。");

    assertThat(read.get(2).path()).containsExactly("一般公共服务支出", "政协事务", "行政运行");
    assertThat(read.get(2).parent()).isZero();
    assertThat(read.get(1).baseName()).isEqualTo("本年支出合计");
    assertThat(read.get(4).baseYear()).isEqualTo(2016);
    assertThat(read.get(6).yuan()).as("unchanged").isZero();
    assertThat(read.get(6).source().raw()).isEqualTo("一致");
  }

  @Test
  void joinsLinesOfADumpOverBlankLinesAndPageNumbers() {
    List<Statement> read =
        read(
            "（三）主要项目：",
            "",
            "6、局本级深入国有企业负责人薪酬制度改革专项经费项目资金",
            "",
            "- 9 -",
            "",
            "100 万元。",
            "",
            "7、局本级 2021 年技工院校助学金免学费配套资金 200 万元。");

    assertThat(read)
        .extracting(Statement::subject)
        .containsExactly("局本级深入国有企业负责人薪酬制度改革专项经费项目资金", "局本级2021年技工院校助学金免学费配套资金");
    assertThat(read.get(0).source().line()).isEqualTo(7);
  }

  @Test
  void endsAHeadingThatIsAlmostAsLongAsALineOfADump() {
    List<Statement> read =
        read(
            "（一）财政拨款收入支出预算总体情况说明",
            "2021年一般公共预算收支预算 71962.72万元。与 2020",
            "年预算相比，一般公共预算收支预算增加 20383.83万元。");

    assertThat(read).extracting(Statement::item).containsOnly("一般公共预算收支预算");
    assertThat(read.get(0).section()).containsExactly("（一）财政拨款收入支出预算总体情况说明");
  }

  @Test
  void takesTheDepartmentForNoPartOfTheSubjectAndThisYearForTheFiscalYear() {
    StatementReader reader = new StatementReader();
    reader.hear(lines("某市司法局本年收入合计2946.25万元，其中：其他收入6.2万元。"));

    List<Statement> read = reader.finish("某市司法局", 2024);

    assertThat(read).extracting(Statement::subject).containsExactly("本年收入合计", "其他收入");
    assertThat(read).extracting(Statement::year).containsOnly(2024);
  }

  @Test
  void statesNoFigureWhereOnlyAboutTheSameIsSaid() {
    assertThat(read("年初预算为10万元，支出决算为9.9万元。决算数与预算数基本持平。")).hasSize(2);
    assertThat(read("填列数应与《收支预算总表》收入数一致。")).isEmpty();
  }

  @Test
  void readsLongTextWithoutFiguresQuickly() {
    String text = "增加占比与年度预算（其中：".repeat(400);

    assertThat(read(text + "。", text + "9999" + text)).isEmpty();
  }

  private static List<Statement> read(String... lines) {
    StatementReader reader = new StatementReader();
    reader.hear(lines(lines));
    return reader.finish(null, null);
  }

  private static List<DumpLine> lines(String... texts) {
    List<DumpLine> lines = new ArrayList<>();
    for (String text : texts) {
      lines.add(new DumpLine(lines.size() + 1, text));
    }
    return lines;
  }
}
