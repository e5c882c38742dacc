package org.mingzhang.normalizer.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingzhang.schema.Finding;
import org.mingzhang.schema.Operator;
import org.mingzhang.schema.Severity;

class WordsOfFormsTest {

  @Test
  void wordsThatNeedMoreThanTheFormGivesAreDoubtful() {
    assertThat(plan("4000000", "2021年资金需求400万元，用于水电。").findings()).isEmpty();

    assertThat(plan("4000000", "2021年资金需求479万元，用于水电。").findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("form-amount-mismatch");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.actual()).isEqualByComparingTo("4790000");
              assertThat(finding.expected()).isEqualByComparingTo("4000000");
              assertThat(finding.refs())
                  .containsExactly("/projects/0/plan", "/projects/0/currentYearYuan");
            });
  }

  @Test
  void wordsMaySpeakOfPartsOfOtherYearsAndOfRoundedAmounts() {
    assertThat(plan("3820000", "招募经费，资金需求80万元；培训资金需求40万元。").findings()).isEmpty();
    assertThat(plan("6000000", "2014年起，此项预算调整为700万元。").findings()).isEmpty();
    assertThat(plan("760000", "全年预算共计75.6万元。").findings()).isEmpty();
    assertThat(plan("6280000", "2015年9月，核定补贴资金为690万元。").findings()).isEmpty();
  }

  @Test
  void wordsOfAScannedFormProveNothing() {
    Paper paper =
        new Paper().scanned(0.99).form("运转经费", "4000000", Map.of("plan", "2021年资金需求479万元。"));

    assertThat(paper.findings()).isEmpty();
    assertThat(paper.coverage("form-amount-mismatch").unchecked()).hasSize(1);
  }

  @Test
  void aTargetForTheWholeCostIsTheProjectsAmount() {
    assertThat(only(cost(Operator.EQUAL, "5500000", "元"))).isNull();
    assertThat(only(cost(Operator.AT_MOST, "5000000", "元"))).isNull();
    assertThat(only(cost(Operator.EQUAL, "7500000", "元"))).isEqualTo("cost-target-mismatch");
    assertThat(only(cost(Operator.AT_MOST, "7500000", "元"))).isEqualTo("cost-target-mismatch");
  }

  private static Paper cost(Operator operator, String value, String measure) {
    return new Paper()
        .form("档案管理", "5500000", Map.of())
        .target("项目总成本", operator, value, measure)
        .target("人均成本", Operator.AT_MOST, "65000", "元");
  }

  @Test
  void aRateForAllPersonsIsPaidByTheAmount() {
    Map<String, String> words = Map.of("overview", "按每人225元的标准核拨，共涉及2900人。");
    assertThat(new Paper().form("活动资金", "660000", words).findings()).isEmpty();

    Map<String, String> more = Map.of("overview", "按每人225元的标准核拨。", "annualGoal", "涉及5041人。");
    assertThat(new Paper().form("活动资金", "660000", more).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("unit-cost-times-quantity");
              assertThat(finding.expected()).isEqualByComparingTo("1134225");
            });
  }

  @Test
  void aMonthlyRateIsPaidTwelveTimes() {
    Paper paper =
        new Paper()
            .form("岗位补贴", "8000000", Map.of("basis", "按每人每月500元的标准给予补贴"))
            .target("享受补贴人数", Operator.EQUAL, "1400", "人");

    assertThat(paper.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.expected()).isEqualByComparingTo("8400000"));
  }

  @Test
  void aGoalIsTheTargetOfItsName() {
    assertThat(only(papers("≥", "100"))).isNull();
    assertThat(only(papers("≥", "60"))).isEqualTo("goal-target-mismatch");
  }

  private static Paper papers(String sign, String value) {
    assertThat(sign).isEqualTo("≥");
    return new Paper()
        .form("教研资金", "6180000", Map.of("annualGoal", "拟评选出50位优质课教师；拟收集100篇左右的优秀论文编撰成册。"))
        .target("评选优秀论文", Operator.AT_LEAST, value, "篇")
        .target("评选优质课教师", Operator.AT_LEAST, "50", "位");
  }

  @Test
  void aSizeIsTheSameInEveryField() {
    Paper paper =
        new Paper()
            .form("物业管理费", "1200000", Map.of("basis", "备份中心建筑面积为9467.26平方米"))
            .target("建筑面积", Operator.EQUAL, "9427.26", "平方米");

    assertThat(only(paper)).isEqualTo("goal-target-mismatch");
  }

  @Test
  void whatWasDoneInOtherYearsIsNoGoal() {
    Paper paper =
        new Paper()
            .form("培训经费", "1200000", Map.of("overview", "2019年培训高技能人才500人。目前共培训高技能人才600人。"))
            .target("培训高技能人才人数", Operator.AT_LEAST, "800", "人");

    assertThat(paper.findings()).isEmpty();
  }

  @Test
  void fieldsThatSayTheSameGiveTheSameNumber() {
    Map<String, String> words =
        Map.of("overview", "支撑智汇人才等100多个业务系统运行", "necessity", "支撑智汇人才等280多个业务系统运行");
    List<Finding> findings = new Paper().form("维护经费", "1200000", words).findings();

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("form-text-inconsistent");
              assertThat(finding.refs())
                  .containsExactly("/projects/0/overview", "/projects/0/necessity");
            });
  }

  @Test
  void listsThatRepeatTheirWordsAreNoContradiction() {
    Map<String, String> words =
        Map.of("plan", "6月底之前支出60%，9月底之前支出90%。", "annualGoal", "6月底之前支出60%，9月底之前支出90%。");

    assertThat(new Paper().form("工资社保", "1200000", words).findings()).isEmpty();
  }

  @Test
  void aPromiseOfAnEarlierYearIsOutdated() {
    assertThat(only(plan("760000", "2020年将在41个单位设置岗位。"))).isEqualTo("form-year-outdated");
    assertThat(only(plan("760000", "2021年将在41个单位设置岗位。"))).isNull();
    assertThat(only(plan("760000", "根据2020年考试报名费测算。"))).isNull();
  }

  @Test
  void formsWithTheSameLongWordsAreNearlyIdentical() {
    String words = "经与村民委员会协商，由原来的每亩每年土地承包费400元调整为800元，共计349.28亩，由财政支出资金15万元，其余由非税收入支付。";
    Paper paper =
        new Paper()
            .form("土地租赁费", "150000", Map.of("plan", words))
            .form("实训基地项目", "2700000", Map.of("overview", words));

    assertThat(paper.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("forms-nearly-identical");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.refs())
                  .containsExactly("/projects/1/overview", "/projects/0/plan");
            });
  }

  private static Paper plan(String yuan, String words) {
    return new Paper().form("运转经费", yuan, Map.of("plan", words));
  }

  /** The rule of the only finding, null where there is none. */
  private static String only(Paper paper) {
    List<Finding> findings = paper.findings();
    assertThat(findings).hasSizeLessThan(2);
    return findings.isEmpty() ? null : findings.get(0).rule();
  }
}
