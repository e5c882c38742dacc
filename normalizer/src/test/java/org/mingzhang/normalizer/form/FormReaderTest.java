package org.mingzhang.normalizer.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.normalizer.TitledTable;
import org.mingzhang.schema.Indicator;
import org.mingzhang.schema.Operator;
import org.mingzhang.schema.OwnerKind;
import org.mingzhang.schema.Project;
import org.mingzhang.schema.UnitTarget;

class FormReaderTest {

  private static final TitledTable PROJECT_FORM =
      Sheet.titled(
          7,
          List.of("某市人才中心支出项目绩效目标表", "（2021年）"),
          "项目名称|人才公共服务|<|<",
          "单位编码|046008|资金用途|业务类",
          "开始时间|2021-01-01|结束时间|2021-12-31",
          "项目总金额|2000000.00|项目本年度金额|1,500,000.00",
          "上年度项目/总金额||项目上年度金额|0.00",
          "项目详细信息|<|<|<",
          "项目概况|管理流动/人员档案。|<|<",
          "备注||<|<",
          "项目绩效目标|<|<|<",
          "项目总目标|做好服务。|<|<",
          "一级指标|二级指标|三级指标|目标值",
          "投入与目/标管理|投入管理|预算执行率|=100%",
          "^|^|预算编制合理性|合理",
          "产出目标|数量|接待人数|≥10万人次",
          "^|成本||",
          "^|质量|差错率|≤ %");

  @Test
  void readsTheFieldsOfAProject() {
    Project project = read(PROJECT_FORM).projects().get(0);
    assertThat(project.name()).isEqualTo("人才公共服务");
    assertThat(project.unit().name()).isEqualTo("某市人才中心");
    assertThat(project.unit().code()).isEqualTo("046008");
    assertThat(project.purpose()).isEqualTo("业务类");
    assertThat(project.start()).isEqualTo(LocalDate.of(2021, 1, 1));
    assertThat(project.end()).isEqualTo(LocalDate.of(2021, 12, 31));
    assertThat(project.totalYuan()).isEqualByComparingTo("2000000");
    assertThat(project.currentYearYuan()).isEqualByComparingTo("1500000");
    assertThat(project.previousTotalYuan()).isNull();
    assertThat(project.previousYearYuan()).isEqualByComparingTo("0");
    assertThat(project.overview()).isEqualTo("管理流动人员档案。");
    assertThat(project.remark()).isNull();
    assertThat(project.overallGoal()).isEqualTo("做好服务。");
    assertThat(project.source().page()).isEqualTo(7);
  }

  @Test
  void readsIndicatorsUnderMergedLevels() {
    List<Indicator> indicators = read(PROJECT_FORM).indicators();
    assertThat(indicators)
        .extracting(Indicator::level1, Indicator::level2, Indicator::level3, Indicator::raw)
        .containsExactly(
            tuple("投入与目标管理", "投入管理", "预算执行率", "=100%"),
            tuple("投入与目标管理", "投入管理", "预算编制合理性", "合理"),
            tuple("产出目标", "数量", "接待人数", "≥10万人次"));
    assertThat(indicators.get(2).operator()).isEqualTo(Operator.AT_LEAST);
    assertThat(indicators.get(2).value()).isEqualByComparingTo("100000");
    assertThat(indicators.get(2).measure()).isEqualTo("人次");
    assertThat(indicators.get(1).text()).isEqualTo("合理");
    assertThat(indicators.get(0).owner())
        .isEqualTo(new Indicator.Owner(OwnerKind.PROJECT, "人才公共服务", "046008"));
  }

  @Test
  void reportsASignWithoutANumberInsteadOfAnIndicator() {
    FormResult result = read(PROJECT_FORM);
    assertThat(result.findings()).hasSize(1);
    assertThat(result.findings().get(0).rule()).isEqualTo("low-confidence");
    assertThat(result.findings().get(0).message().zh()).contains("差错率");
    assertThat(result.findings().get(0).pages()).containsExactly(7);
  }

  @Test
  void saysThatIndicatorsUnderAGluedHeaderWereNotRead() {
    FormResult result =
        read(
            Sheet.titled(
                3,
                List.of("某市人才中心支出项目绩效目标表"),
                "项目名称|人才公共服务|单位编码|046008",
                "项目概况|管理流动人员档案。|<|<",
                "一级指标 二级指标 三级指标 目标值|<|<|<",
                "产出指标 数量指标 接待人数 ≥10万人次|<|<|<"));

    assertThat(result.indicators()).isEmpty();
    assertThat(result.findings())
        .anySatisfy(
            finding -> {
              assertThat(finding.message().zh()).contains("没有读出任何指标");
              assertThat(finding.pages()).containsExactly(3);
            });
  }

  @Test
  void goesOnWithTheFormOnTheNextPage() {
    FormResult result =
        read(
            Sheet.titled(3, List.of("甲局支出项目绩效目标表"), "项目名称|一号工程|<|<", "项目概况|建设内容包括道路、|<|<"),
            Sheet.titled(
                4,
                List.of(),
                "|桥梁。|<|<",
                "立项依据|某文件|<|<",
                "一级指标|二级指标|三级指标|目标值",
                "产出目标|数量|里程|=3公里",
                "^|质量|合格率|=100%"),
            Sheet.titled(5, List.of(), "一级指标|二级指标|三级指标|目标值", "产出目标|质量|合格率|=100%", "|时效|完工率|=90%"));
    assertThat(result.projects()).hasSize(1);
    assertThat(result.projects().get(0).overview()).isEqualTo("建设内容包括道路、桥梁。");
    assertThat(result.projects().get(0).basis()).isEqualTo("某文件");
    assertThat(result.indicators())
        .extracting(Indicator::level1, Indicator::level2, Indicator::level3)
        .containsExactly(
            tuple("产出目标", "数量", "里程"), tuple("产出目标", "质量", "合格率"), tuple("产出目标", "时效", "完工率"));
  }

  @Test
  void keepsARepeatedRowOfAFormOnOnePage() {
    FormResult result =
        read(
            Sheet.titled(
                1,
                List.of("项目绩效目标表"),
                "项目名称|甲|<|<",
                "一级指标|二级指标|三级指标|目标值",
                "产出|数量|次数|≥1次",
                "^|^|次数|≥1次"));
    assertThat(result.indicators()).hasSize(2);
  }

  @Test
  void completesALevelThatThePageBreakCuts() {
    FormResult result =
        read(
            Sheet.titled(
                1,
                List.of("项目绩效目标表"),
                "项目名称|甲|<|<",
                "一级指标|二级指标|三级指标|目标值",
                "产出目标|数量|次数|≥1次",
                "^|^|人数|≥1人",
                "投入与|财务管理|制度健全性|健全",
                "|项目管理|质量可控性|可控"),
            Sheet.titled(2, List.of(), "目标管理|资产管理|资产规范性|规范", "^|^|资产完整性|完整"));
    assertThat(result.indicators())
        .extracting(Indicator::level1)
        .containsExactly("产出目标", "产出目标", "投入与目标管理", "投入与目标管理", "投入与目标管理", "投入与目标管理");
  }

  @Test
  void givesABlankLevelAtTheFootOfAPageTheNameOnTheNextPage() {
    FormResult result =
        read(
            Sheet.titled(
                1,
                List.of("项目绩效目标表"),
                "项目名称|甲|<|<",
                "一级指标|二级指标|三级指标|目标值",
                "产出目标|数量|次数|≥1次",
                "^|^|人数|≥1人",
                "|经济效益|增收|≥5%"),
            Sheet.titled(2, List.of(), "效果目标|社会效益|影响|明显", "^|满意度|满意度|≥95%"));
    assertThat(result.indicators())
        .extracting(Indicator::level1, Indicator::level2)
        .containsExactly(
            tuple("产出目标", "数量"),
            tuple("产出目标", "数量"),
            tuple("效果目标", "经济效益"),
            tuple("效果目标", "社会效益"),
            tuple("效果目标", "满意度"));
  }

  @Test
  void readsAUnitFormWithTasksAndBudgetInTenThousands() {
    FormResult result =
        read(
            Sheet.titled(
                12,
                List.of("市级部门（单位）整体绩效目标申报表", "（2021年度）"),
                "部门(单/位)名称|某市就业中心|<|<|<",
                "年度履职/目标|促进就业。|<|<|<",
                "年度主要/任务|任务名称|主要内容|<|<",
                "^|档案服务|保管十万份|<|<",
                "^|项目支出|招聘会|<|<",
                "预算情况|部门预算总额（万元）|<|581.38|<",
                "^|1、资金来源：（1）财政性资金|<|581.38|<",
                "^|（2）其他资金|<||<",
                "^|2、资金结构：（1）基本支出|<|21.38|<",
                "^|（2）项目支出|<|560|<",
                "一级指标|二级指标|三级指标|指标值|度量单位",
                "效益指标|履职效益|档案公共服务|≥10万|份",
                "满意度|<|服务对象满意度|≥95|%"));
    UnitTarget unit = result.units().get(0);
    assertThat(unit.unit().name()).isEqualTo("某市就业中心");
    assertThat(unit.goal()).isEqualTo("促进就业。");
    assertThat(unit.tasks())
        .containsExactly(new UnitTarget.Task("档案服务", "保管十万份"), new UnitTarget.Task("项目支出", "招聘会"));
    assertThat(unit.budget().totalYuan()).isEqualByComparingTo("5813800");
    assertThat(unit.budget().fiscalYuan()).isEqualByComparingTo("5813800");
    assertThat(unit.budget().otherYuan()).isNull();
    assertThat(unit.budget().basicYuan()).isEqualByComparingTo("213800");
    assertThat(unit.budget().projectYuan()).isEqualByComparingTo("5600000");
    assertThat(result.indicators())
        .extracting(Indicator::level1, Indicator::level2, Indicator::value, Indicator::measure)
        .containsExactly(
            tuple("效益指标", "履职效益", new BigDecimal("100000"), "份"),
            tuple("满意度", null, new BigDecimal("95"), "%"));
  }

  @Test
  void readsTheFormOfAnotherPlace() {
    FormResult result =
        read(
            Sheet.titled(
                2,
                List.of("项目支出绩效目标表", "（2023年度）"),
                "项目名称|<|智慧城管|<|<|<|<",
                "主管部门及代码|<|城管局-031|<|实施单位|市信息中心|<",
                "项目资金（万元）|<|年度资金总额：|<|100.5|<|<",
                "^|^|其中：财政拨款|<|100.5|<|<",
                "项目期限|<|2023年1月至2023年12月|<|<|<|<",
                "年度总体目标|<|建成平台。|<|<|<|<",
                "绩/效/指/标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位",
                "^|产出指标|数量指标|系统数量|≥|2|套",
                "^|^|质量指标|验收合格率|＝|100|%",
                "^|满意度指标|服务对象满意度|群众满意度|定性|良好|"));
    Project project = result.projects().get(0);
    assertThat(project.unit().name()).isEqualTo("市信息中心");
    assertThat(project.currentYearYuan()).isEqualByComparingTo("1005000");
    assertThat(project.start()).isEqualTo(LocalDate.of(2023, 1, 1));
    assertThat(project.end()).isEqualTo(LocalDate.of(2023, 12, 31));
    assertThat(project.annualGoal()).isEqualTo("建成平台。");
    assertThat(result.indicators())
        .extracting(
            Indicator::level1,
            Indicator::level3,
            Indicator::operator,
            Indicator::text,
            Indicator::measure)
        .containsExactly(
            tuple("产出指标", "系统数量", Operator.AT_LEAST, null, "套"),
            tuple("产出指标", "验收合格率", Operator.EQUAL, null, "%"),
            tuple("满意度指标", "群众满意度", null, "良好", null));
  }

  @Test
  void readsManyProjectsInOneTable() {
    FormResult result =
        read(
            Sheet.titled(
                2,
                List.of("项目支出绩效目标表", "单位：万元"),
                "单位名称|项目名称|预算数|年度绩效目标|一级指标|二级指标|三级指标|指标值",
                "甲局|道路养护|12|路好|产出指标|数量指标|里程|≥5公里",
                "^|^|^|^|^|质量指标|合格率|=100%",
                "^|绿化|3|树绿|产出指标|数量指标|株数|≥50株"));
    assertThat(result.projects())
        .extracting(p -> p.unit().name(), Project::name, Project::annualGoal)
        .containsExactly(tuple("甲局", "道路养护", "路好"), tuple("甲局", "绿化", "树绿"));
    assertThat(result.projects().get(1).currentYearYuan()).isEqualByComparingTo("30000");
    assertThat(result.indicators())
        .extracting(i -> i.owner().name(), Indicator::level3)
        .containsExactly(tuple("道路养护", "里程"), tuple("道路养护", "合格率"), tuple("绿化", "株数"));
  }

  @Test
  void beginsTheNextFormInsideATable() {
    FormResult result =
        read(
            Sheet.titled(
                1,
                List.of(),
                "甲市财政局项目绩效目标表|<|<|<",
                "项目名称|一号|<|<",
                "一级指标|二级指标|三级指标|目标值",
                "产出|数量|次数|≥1次",
                "乙县教育局项目绩效目标表|<|<|<",
                "项目名称|二号|<|<",
                "一级指标|二级指标|三级指标|目标值",
                "产出|数量|次数|≥2次"));
    assertThat(result.projects())
        .extracting(p -> p.unit().name(), Project::name)
        .containsExactly(tuple("甲市财政局", "一号"), tuple("乙县教育局", "二号"));
    assertThat(result.indicators()).hasSize(2);
  }

  @Test
  void leavesMoneyTablesToOthers() {
    FormReader reader = new FormReader();
    boolean consumed =
        reader.offer(
            Sheet.titled(
                1,
                List.of("某局部门支出总体情况表", "单位：万元"),
                "科目编码|科目名称|合计|基本支出|项目支出",
                "201|一般公共服务支出|5|3|2"));
    boolean procurement =
        reader.offer(Sheet.titled(2, List.of("政府采购预算表"), "单位名称|项目名称|数量|金额", "某局|计算机|2|1.2"));
    assertThat(consumed).isFalse();
    assertThat(procurement).isFalse();
    assertThat(reader.finish().projects()).isEmpty();
  }

  @Test
  void endsTheFormAtATableThatIsNone() {
    FormReader reader = new FormReader();
    assertThat(reader.offer(PROJECT_FORM)).isTrue();
    assertThat(reader.offer(Sheet.titled(8, List.of("部门收支总体情况表"), "收入|支出", "5|5"))).isFalse();
    assertThat(reader.finish().projects()).hasSize(1);
  }

  @Test
  void completesALabelAndARowThatThePageBreakCuts() {
    FormResult result =
        read(
            Sheet.titled(1, List.of("项目绩效目标表"), "项目名称|甲|<|<", "项目概况|概况如此。|<|<", "项目配套|一是制度，|<|<"),
            Sheet.titled(2, List.of(), "制度措施|二是措施。|<|<", "|第一步，|<|<"),
            Sheet.titled(3, List.of(), "项目实施计划|第二步。|<|<"));
    Project project = result.projects().get(0);
    assertThat(project.overview()).isEqualTo("概况如此。");
    assertThat(project.measures()).isEqualTo("一是制度，二是措施。");
    assertThat(project.plan()).isEqualTo("第一步，第二步。");
  }

  @Test
  void goesOnWithATaskOnTheNextPage() {
    FormResult result =
        read(
            Sheet.titled(
                1, List.of("部门整体绩效目标表"), "部门名称|某市水利局|<", "年度主要任务|任务名称|主要内容", "^|河道治理|清淤三十公里，"),
            Sheet.titled(2, List.of(), "||护岸五公里。", "|抗旱|打井十眼"));
    assertThat(result.units().get(0).tasks())
        .containsExactly(
            new UnitTarget.Task("河道治理", "清淤三十公里，护岸五公里。"), new UnitTarget.Task("抗旱", "打井十眼"));
  }

  @Test
  void takesTheYearsTargetBesideOneOfALongerPeriod() {
    FormResult result =
        read(
            Sheet.titled(
                1,
                List.of("项目支出绩效目标申报表"),
                "项目名称|退耕还林|<|<|<|<|<|<",
                "项目资金（万元）|中期资金总额：|<|300|年度资金总额：|<|100|<",
                "总体目标|中期目标（2023年—2025年）|<|<|年度目标|<|<|<",
                "^|三年三万亩。|<|<|一年一万亩。|<|<|<",
                "绩效指标|一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值",
                "^|产出指标|数量指标|面积|3万亩|数量指标|面积|≥1万亩"));
    Project project = result.projects().get(0);
    assertThat(project.totalYuan()).isEqualByComparingTo("3000000");
    assertThat(project.currentYearYuan()).isEqualByComparingTo("1000000");
    assertThat(project.overallGoal()).isEqualTo("三年三万亩。");
    assertThat(project.annualGoal()).isEqualTo("一年一万亩。");
    assertThat(result.indicators()).hasSize(1);
    assertThat(result.indicators().get(0).value()).isEqualByComparingTo("10000");
    assertThat(result.indicators().get(0).level3()).isEqualTo("面积");
  }

  @Test
  void readsBudgetFiguresPrintedBehindTheirLabels() {
    FormResult result =
        read(
            Sheet.titled(
                1,
                List.of("部门整体支出绩效目标申报表"),
                "部门名称|湘河县林业局|<",
                "年度预算申请（万元）|资金总额：1265.32|",
                "^|其中：财政拨款：1200|其中：基本支出：865.32",
                "^|其他资金：65.32|项目支出：400",
                "整体绩效目标|绿化全县。|<"));
    UnitTarget.BudgetFrame budget = result.units().get(0).budget();
    assertThat(budget.totalYuan()).isEqualByComparingTo("12653200");
    assertThat(budget.fiscalYuan()).isEqualByComparingTo("12000000");
    assertThat(budget.otherYuan()).isEqualByComparingTo("653200");
    assertThat(budget.basicYuan()).isEqualByComparingTo("8653200");
    assertThat(budget.projectYuan()).isEqualByComparingTo("4000000");
  }

  @Test
  void takesTheUnitFromTheLineAboveTheTable() {
    FormResult result =
        read(
            Sheet.titled(
                1,
                List.of("财政项目支出绩效目标申报表", "申报单位名称：某区图书馆　　　单位：元"),
                "项目名称|阅读推广|项目类别|其他",
                "项目总预算（元）|1,250,000|项目当年预算（元）|（待定）",
                "项目概况|读书。|<|<"));
    assertThat(result.projects().get(0).unit().name()).isEqualTo("某区图书馆");
    assertThat(result.projects().get(0).totalYuan()).isEqualByComparingTo("1250000");
    assertThat(result.projects().get(0).currentYearYuan()).isNull();
    assertThat(result.findings())
        .singleElement()
        .extracting(f -> f.message().zh())
        .asString()
        .contains("待定");
  }

  @Test
  void leavesAnUntitledMoneyTableBehindAFormToOthers() {
    FormReader reader = new FormReader();
    assertThat(reader.offer(PROJECT_FORM)).isTrue();
    assertThat(reader.offer(Sheet.titled(8, List.of(), "科目编码|科目名称|合计|基本支出", "201|行政|5|5")))
        .isFalse();
    assertThat(reader.finish().indicators()).hasSize(3);
  }

  @Test
  void leavesReportsOnWhatWasReachedToOthers() {
    FormReader reader = new FormReader();
    assertThat(
            reader.offer(
                Sheet.titled(
                    1,
                    List.of("项目支出绩效自评表"),
                    "一级指标|二级指标|三级指标|年度指标值|实际完成值|得分",
                    "产出指标|数量指标|次数|≥1次|2次|10")))
        .isFalse();
  }

  @Test
  void takesTheUnitFromItsRowWhereTheTitleNamesTheProject() {
    FormResult result =
        read(
            Sheet.titled(
                1,
                List.of("公厕改造提升工程绩效目标表"),
                "项目名称|公厕改造提升工程|实施单位|某市环卫中心",
                "资金用途|用于采购。|<|<",
                "年度绩效目标|完成改造。|<|<"),
            Sheet.titled(
                2, List.of("某市培训中心绩效目标表"), "项目名称|某市培训中心运转经费|实施单位|培训一科", "年度绩效目标|完成培训。|<|<"));
    assertThat(result.projects())
        .extracting(p -> p.unit().name())
        .containsExactly("某市环卫中心", "某市培训中心");
  }

  @Test
  void readsTheValueBelowALabelOfTheWholeWidth() {
    FormResult result =
        read(
            Sheet.titled(
                1,
                List.of("项目支出绩效目标表"),
                "项目名称|购置车辆|项目日期范围|2025.01.01-2025.12.31",
                "年度绩效目标|<|<|<",
                "1．购置车辆；|<|<|<",
                "2．降低排放。|<|<|<",
                "一级指标|二级指标|三级指标|目标值",
                "产出|数量|车辆|≥2台"));
    assertThat(result.projects().get(0).annualGoal()).isEqualTo("1.购置车辆；2.降低排放。");
    assertThat(result.projects().get(0).start()).isEqualTo(LocalDate.of(2025, 1, 1));
    assertThat(result.projects().get(0).end()).isEqualTo(LocalDate.of(2025, 12, 31));
    assertThat(result.indicators()).hasSize(1);
  }

  @Test
  void readsTheValueOfALabelOfTheWholeWidthBehindAPageBreak() {
    FormResult result =
        read(
            Sheet.titled(1, List.of("项目支出绩效目标表"), "项目名称|购置车辆|<|<", "年度绩效目标|<|<|<"),
            Sheet.titled(2, List.of(), "购置车辆两台。|<|<|<", "备注|无|<|<"));
    assertThat(result.projects().get(0).annualGoal()).isEqualTo("购置车辆两台。");
    assertThat(result.projects().get(0).remark()).isEqualTo("无");
  }

  @Test
  void readsProseBetweenTwoTablesOfOneForm() {
    FormResult result =
        read(
            Sheet.titled(1, List.of("项目支出绩效目标表"), "项目名称|购置车辆|<|<"),
            Sheet.titled(
                1, List.of("年度绩效目标", "购置车辆两台，", "降低排放。"), "一级指标|二级指标|三级指标|目标值", "产出|数量|车辆|≥2台"));
    assertThat(result.projects()).hasSize(1);
    assertThat(result.projects().get(0).annualGoal()).isEqualTo("购置车辆两台，降低排放。");
  }

  @Test
  void takesTheSumOfTheTasksForTheBudgetWhereNoOtherIsStated() {
    FormResult result =
        read(
            Sheet.titled(
                1,
                List.of("部门（单位）整体支出绩效目标申报表"),
                "部门名称|某区应急局|<|<|<|<",
                "年度主要任务|任务名称|主要内容|预算金额（万元）|<|<",
                "^|^|^|总额|财政拨款|其他资金",
                "^|执法|执法检查。|350.00|350.00|",
                "^|救援|物资储备。|126.00|100.00|26.00",
                "^|金额合计|<|476.00|450.00|26.00",
                "年度总体目标|安全。|<|<|<|<"));
    UnitTarget unit = result.units().get(0);
    assertThat(unit.tasks())
        .containsExactly(new UnitTarget.Task("执法", "执法检查。"), new UnitTarget.Task("救援", "物资储备。"));
    assertThat(unit.budget().totalYuan()).isEqualByComparingTo("4760000");
    assertThat(unit.budget().fiscalYuan()).isEqualByComparingTo("4500000");
    assertThat(unit.budget().otherYuan()).isEqualByComparingTo("260000");
    assertThat(unit.goal()).isEqualTo("安全。");
  }

  @Test
  void findsTheSumOfTheTasksUnderTheirContents() {
    FormResult result =
        read(
            Sheet.titled(
                1,
                List.of("部门整体支出绩效目标申报表"),
                "部门名称|某区应急局|<|<",
                "年度主要任务|任务名称|主要内容|预算金额（万元）",
                "^|执法|执法检查。|350.00",
                "^||金额合计|350.00"));
    assertThat(result.units().get(0).tasks()).containsExactly(new UnitTarget.Task("执法", "执法检查。"));
    assertThat(result.units().get(0).budget().totalYuan()).isEqualByComparingTo("3500000");
  }

  @Test
  void doesNotGuessTheUnitOfMoneyOfTheTasks() {
    FormResult result =
        read(
            Sheet.titled(
                1,
                List.of("部门整体支出绩效目标申报表"),
                "部门名称|某区应急局|<|<",
                "年度主要任务|任务名称|主要内容|总额",
                "^|执法|执法检查。|350.00",
                "^|金额合计|<|350.00"));
    assertThat(result.units().get(0).budget().totalYuan()).isNull();
  }

  @Test
  void keepsTheStatedBudgetBesideTheSumOfTheTasks() {
    FormResult result =
        read(
            Sheet.titled(
                1,
                List.of("部门整体支出绩效目标申报表", "单位：万元"),
                "部门名称|某区应急局|<|<",
                "年度主要任务|任务名称|主要内容|预算金额",
                "^|执法|执法检查。|350.00",
                "^|合计|<|350.00",
                "部门预算总额|1000|<|<"));
    assertThat(result.units().get(0).budget().totalYuan()).isEqualByComparingTo("10000000");
  }

  @Test
  void takesTheTwoNumberedSourcesOfMoneyWhateverTheirWords() {
    FormResult result =
        read(
            Sheet.titled(
                1,
                List.of("部门整体支出绩效目标表"),
                "部门名称|某市环卫中心|<",
                "预算情况|部门预算总额（万元）|5689",
                "^|1、资金来源：（1）政府统筹预算资金|5600",
                "^|（2）财政专户等各类其他资金|89",
                "^|2、资金结构：（1）基本支出|4284",
                "^|（2）项目支出|1405"));
    UnitTarget.BudgetFrame budget = result.units().get(0).budget();
    assertThat(budget.fiscalYuan()).isEqualByComparingTo("56000000");
    assertThat(budget.otherYuan()).isEqualByComparingTo("890000");
    assertThat(budget.basicYuan()).isEqualByComparingTo("42840000");
    assertThat(budget.projectYuan()).isEqualByComparingTo("14050000");
  }

  @Test
  void leavesThreeNumberedSourcesOfMoneyAlone() {
    FormResult result =
        read(
            Sheet.titled(
                1,
                List.of("部门整体支出绩效目标表"),
                "部门名称|某市环卫中心|<",
                "预算情况|部门预算总额（万元）|30",
                "^|资金来源：（1）政府统筹预算资金|10",
                "^|（2）事业单位统筹资金|10",
                "^|（3）往年余下的资金|10"));
    UnitTarget.BudgetFrame budget = result.units().get(0).budget();
    assertThat(budget.totalYuan()).isEqualByComparingTo("300000");
    assertThat(budget.fiscalYuan()).isNull();
    assertThat(budget.otherYuan()).isNull();
  }

  @Test
  void goesOnUnderATitlePrintedAgain() {
    FormResult result =
        read(
            Sheet.titled(
                1, List.of("某市水利局项目绩效目标表"), "项目名称|河道治理|<|<", "一级指标|二级指标|三级指标|目标值", "产出|数量|里程|≥3公里"),
            Sheet.titled(2, List.of("某市水利局项目绩效目标表"), "一级指标|二级指标|三级指标|目标值", "产出|质量|合格率|=100%"));
    assertThat(result.projects()).hasSize(1);
    assertThat(result.indicators())
        .extracting(i -> i.owner().name())
        .containsExactly("河道治理", "河道治理");
  }

  @Test
  void leavesATableWithACaptionOfItsOwnBehindAFormToOthers() {
    FormReader reader = new FormReader();
    assertThat(reader.offer(PROJECT_FORM)).isTrue();
    assertThat(reader.offer(Sheet.titled(8, List.of("单位：元"), "205|教育|43|43", "206|科学技术|12|12")))
        .isFalse();
    assertThat(reader.finish().indicators()).hasSize(3);
  }

  private static FormResult read(TitledTable... tables) {
    FormReader reader = new FormReader();
    for (TitledTable table : tables) {
      assertThat(reader.offer(table)).as("table on page %s consumed", table.page()).isTrue();
    }
    return reader.finish();
  }
}
