package org.mingzhang.normalizer.dump.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.page.DumpLine;
import org.mingzhang.normalizer.repair.Repair;
import org.mingzhang.schema.Indicator;
import org.mingzhang.schema.Operator;
import org.mingzhang.schema.Project;
import org.mingzhang.schema.UnitTarget;

class DumpFormReaderTest {

  private static DumpForms read(String dump) {
    List<DumpLine> lines = new ArrayList<>();
    String[] texts = dump.split("\n");
    for (int i = 0; i < texts.length; i++) {
      lines.add(new DumpLine(i + 1, texts[i]));
    }
    return new DumpFormReader(Repair::standard).read(lines);
  }

  private static List<String> rows(DumpForms forms) {
    return forms.indicators().stream().map(DumpFormReaderTest::row).toList();
  }

  private static String row(Indicator i) {
    String target =
        i.value() == null
            ? i.text()
            : (i.operator() == null ? "" : i.operator() + " ")
                + i.value().toPlainString()
                + (i.measure() == null ? "" : i.measure());
    return i.level1() + "/" + i.level2() + "/" + i.level3() + "/" + target;
  }

  @Test
  void readsAProjectWhoseLabelsStandBeforeTheirValues() {
    DumpForms forms =
        read(
            """
            江州市图书馆支出项目绩效目标表
            （2021年）
            项目名称 古籍修复经费
            单位编码 105003 资金用途 业务类
            项目负责人 甲某 联系人 乙某
            开始时间 2021-01-01 结束时间 2021-12-31
            项目总金额 2000000.00 项目本年度金额 1500000.00
            上年度项目总金额 项目上年度金额
            项目详细信息
            项目概况
            馆藏古籍三万册，其中五千册须
            修复。
            立项依据 《古籍保护办法》
            项目设立的
            必要性
            古籍是文化遗产。
            项目配套
            制度措施
            专人负责。
            备注
            项目绩效目标
            项目总目标
            修复古籍五千册。
            年度绩效目标 修复古籍一千册。
            一级指标 二级指标 三级指标 目标值
            产出目标
            数量 修复册数 ≥1000册
            质量
            成本
            效果目标
            """);

    Project project = forms.projects().get(0);
    assertThat(project.name()).isEqualTo("古籍修复经费");
    assertThat(project.unit().name()).isEqualTo("江州市图书馆");
    assertThat(project.unit().code()).isEqualTo("105003");
    assertThat(project.manager()).isEqualTo("甲某");
    assertThat(project.totalYuan()).isEqualByComparingTo("2000000");
    assertThat(project.currentYearYuan()).isEqualByComparingTo("1500000");
    assertThat(project.previousTotalYuan()).isNull();
    assertThat(project.overview()).isEqualTo("馆藏古籍三万册，其中五千册须修复。");
    assertThat(project.basis()).isEqualTo("《古籍保护办法》");
    assertThat(project.necessity()).isEqualTo("古籍是文化遗产。");
    assertThat(project.measures()).isEqualTo("专人负责。");
    assertThat(project.remark()).isNull();
    assertThat(project.overallGoal()).isEqualTo("修复古籍五千册。");
    assertThat(project.annualGoal()).isEqualTo("修复古籍一千册。");
    assertThat(project.source().line()).isEqualTo(1);
    assertThat(rows(forms)).containsExactly("产出目标/数量/修复册数/AT_LEAST 1000册");
    assertThat(forms.indicators().get(0).source().line()).isEqualTo(27);
  }

  @Test
  void joinsNamesThatAreWrappedAndGivesThemTheTargetBelow() {
    DumpForms forms =
        read(
            """
            江州市图书馆支出项目绩效目标表
            项目名称 古籍修复经费
            一级指标 二级指标 三级指标 目标值
            效果目标
            社会效益
            对读者借阅环境和借阅条件的改善或
            提升程度
            明显
            满意度
            到馆读者对古籍修复与展览服务的满
            意程度
            ≥95%
            """);

    assertThat(rows(forms))
        .containsExactly(
            "效果目标/社会效益/对读者借阅环境和借阅条件的改善或提升程度/明显", "效果目标/满意度/到馆读者对古籍修复与展览服务的满意程度/AT_LEAST 95%");
  }

  @Test
  void putsRowsUnderTheLevelsBehindThemWhereThatIsTheOrderOfTheText() {
    DumpForms forms =
        read(
            """
            市级部门（单位）整体绩效目标申报表
            部门(单位)名
            称
            江州市图书馆
            年度履职目标
            办好图书馆。
            任务名称 主要内容
            借阅服务 全年开放。
            年度主要任务
            部门预算总额（万元） 1559.44
            1、资金来源：（1）财政性资金 1500.44
            （2）其他资金 59
            2、资金结构：（1）基本支出 1359.39
            （2）项目支出 200.05
            预算情况
            一级指标 二级指标 三级指标 指标值 度量单位
            年度履职目标相关性 相关、合理 定性指标
            工作目标管理
            预算执行率 ≥95 %
            预算调整率 ≤5 %
            预算和财务管理
            投入管理指标
            借阅册次 ≥3 万册次
            产出指标
            履职目标和主要任
            务完成情况
            读者增长 明显 定性指标
            履职效益
            读者满意度 ≥85 %
            效益指标
            满意度
            """);

    UnitTarget unit = forms.units().get(0);
    assertThat(unit.unit().name()).isEqualTo("江州市图书馆");
    assertThat(unit.goal()).isEqualTo("办好图书馆。");
    assertThat(unit.tasks()).containsExactly(new UnitTarget.Task("借阅服务", "全年开放。"));
    assertThat(unit.budget().totalYuan()).isEqualByComparingTo("15594400");
    assertThat(unit.budget().otherYuan()).isEqualByComparingTo("590000");
    assertThat(unit.budget().projectYuan()).isEqualByComparingTo("2000500");
    assertThat(rows(forms))
        .containsExactly(
            "投入管理指标/工作目标管理/年度履职目标相关性/相关、合理",
            "投入管理指标/预算和财务管理/预算执行率/AT_LEAST 95%",
            "投入管理指标/预算和财务管理/预算调整率/AT_MOST 5%",
            "产出指标/履职目标和主要任务完成情况/借阅册次/AT_LEAST 30000册次",
            "效益指标/履职效益/读者增长/明显",
            "效益指标/满意度/读者满意度/AT_LEAST 85%");
  }

  @Test
  void tellsNamesAndContentsOfTasksApartByTheFullnessOfTheirLines() {
    DumpForms forms =
        read(
            """
            部门（单位）整体绩效目标申报表
            部门（单位）名称 江州市图书馆
            年度履职目标 办好图书馆。
            任务名称 主要内容
            人 员 人员支出
            古籍修复
            修复馆藏古籍三万册，其中善本五千册须逐页
            检查；补配函套。
            公共阅览服务 全年开放
            专题展览
            在节日举办展览二十次，并到学校和社区巡回
            展出
            预算情况
            """);

    assertThat(forms.units().get(0).tasks())
        .containsExactly(
            new UnitTarget.Task("人员", "人员支出"),
            new UnitTarget.Task("古籍修复", "修复馆藏古籍三万册，其中善本五千册须逐页检查；补配函套。"),
            new UnitTarget.Task("公共阅览服务", "全年开放"),
            new UnitTarget.Task("专题展览", "在节日举办展览二十次，并到学校和社区巡回展出"));
  }

  @Test
  void labelsSetUprightAndTheNameAboveBelongToNoGoal() {
    DumpForms forms =
        read(
            """
            部门（单位）整体绩效目标申报表
            单
            称
            （
            名
            ）
            部
            位
            江州市图书馆
            年度履职
            目标
            办好图书馆，修复古籍。
            度
            要
            务
            年
            主
            任
            任务名称 主要内容
            借阅服务 全年开放。
            """);

    UnitTarget unit = forms.units().get(0);
    assertThat(unit.unit().name()).isEqualTo("江州市图书馆");
    assertThat(unit.goal()).isEqualTo("办好图书馆，修复古籍。");
    assertThat(unit.tasks()).containsExactly(new UnitTarget.Task("借阅服务", "全年开放。"));
  }

  @Test
  void anIllegibleGoalIsLeftOutAndTold() {
    DumpForms forms =
        read(
            """
            市吸部門 (単位)整体須数目林申扱表
            年度履取
            目林 緯響暑径鷹奎曇彗ぷ暴堂貪謳 Liツ 西式毒 刻誂根柚、
            任努名称 主要内容
            人 員 人員支出
            預算情況
            """);

    assertThat(forms.units().get(0).goal()).isNull();
    assertThat(forms.findings())
        .anySatisfy(finding -> assertThat(finding.message().en()).contains("緯響暑径鷹"));
  }

  @Test
  void readsGarbledRowsAndLeavesASignWithoutANumberOut() {
    DumpForms forms =
        read(
            """
            市象部門 (単位)整体須数目林申扱表
            部11(単
            位)名称
            邦州市人オ交流服雰中心
            年度履取
            目林
            完成2021年度梢案管理公共服各工作
            任雰名称 主要内容
            公共就立服各工作 提供各癸公共就立服雰2万人次
            預算情況
            部|]預算恵額 (万元 ) 1167.1
            一致指林 二象指林 三象指林 指林値 度量単位
            投入管理
            指林
            工作目林管理
            須数指林合理性 合 理 定性指林
            預算和財雰管理
            預算執行率 ン 100 %
            寺項資金如化率 ン %
            満意度
            聘用人員満意度 ン 90 %
            """);

    UnitTarget unit = forms.units().get(0);
    assertThat(unit.unit().name()).isEqualTo("郑州市人才交流服务中心");
    assertThat(unit.budget().totalYuan()).isEqualByComparingTo("11671000");
    assertThat(rows(forms))
        .containsExactly(
            "投入管理指标/工作目标管理/绩效指标合理性/合理",
            "投入管理指标/预算和财务管理/预算执行率/AT_LEAST 100%",
            "满意度/null/聘用人员满意度/AT_LEAST 90%");
    assertThat(forms.indicators().get(1).source().raw()).isEqualTo("預算執行率 ン 100 %");
    assertThat(forms.findings())
        .anyMatch(f -> f.message().en().contains("has a sign but no number"));
  }

  @Test
  void neverMakesANumberOfDigitsThatAGapParts() {
    DumpForms forms =
        read(
            """
            市象部門 (単位)整体須数目林申扱表
            一致指林 二象指林 三象指林 指林値 度量単位
            声出指林
            参保単位覆蓋率 >1 009ru %
            参保駅工覆益率 >100% %
            満意度
            参保単位満意度 ン95%
            """);

    assertThat(forms.indicators())
        .extracting(Indicator::value)
        .filteredOn(value -> value != null)
        .containsExactly(new BigDecimal("100"), new BigDecimal("95"));
    assertThat(forms.findings()).isNotEmpty();
  }

  @Test
  void partsFormsWhoseTitlesFollowEachOtherInOneSection() {
    DumpForms forms =
        read(
            """
            江州市图书馆支出项目绩效目标表
            项目名称 古籍修复经费
            一级指标 二级指标 三级指标 目标值
            产出目标
            数量 修复册数 ≥1000册
            江州市博物馆支出项目绩效目标表
            项目名称 展览经费
            一级指标 二级指标 三级指标 目标值
            产出目标
            数量 展览场次 =6场
            """);

    assertThat(forms.projects())
        .extracting(p -> p.unit().name())
        .containsExactly("江州市图书馆", "江州市博物馆");
    assertThat(forms.indicators())
        .extracting(i -> i.owner().name())
        .containsExactly("古籍修复经费", "展览经费");
    assertThat(forms.indicators().get(1).operator()).isEqualTo(Operator.EQUAL);
  }
}
