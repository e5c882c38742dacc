package org.mingzhang.schema.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.schema.classification.NameCheck.DIFFERS;
import static org.mingzhang.schema.classification.NameCheck.FITS;
import static org.mingzhang.schema.classification.NameCheck.FITS_OTHER_YEAR;
import static org.mingzhang.schema.classification.NameCheck.UNKNOWN_CODE;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClassificationTest {

  private static final Classification FUNCTIONAL = Classification.functional();

  @Test
  void findsACodeWithItsNameLevelAndParent() {
    assertThat(FUNCTIONAL.lookup("201", 2021))
        .contains(new Entry("201", "一般公共服务支出", CodeLevel.CLASS, Optional.empty()));
    assertThat(FUNCTIONAL.lookup("20801", 2021))
        .contains(new Entry("20801", "人力资源和社会保障管理事务", CodeLevel.SECTION, Optional.of("208")));
    assertThat(FUNCTIONAL.lookup("2010301", 2021))
        .contains(new Entry("2010301", "行政运行", CodeLevel.ITEM, Optional.of("20103")));
    assertThat(Classification.departmentEconomic().lookup("30101", 2021))
        .contains(new Entry("30101", "基本工资", CodeLevel.SECTION, Optional.of("301")));
    assertThat(Classification.governmentEconomic().lookup("50201", 2021))
        .contains(new Entry("50201", "办公经费", CodeLevel.SECTION, Optional.of("502")));
  }

  @ParameterizedTest
  @CsvSource({
    "210, 2018, 医疗卫生与计划生育支出",
    "210, 2019, 卫生健康支出",
    "20805, 2019, 行政事业单位离退休",
    "20805, 2020, 行政事业单位养老支出",
    "207, 2018, 文化体育与传媒支出",
    "207, 2026, 文化旅游体育与传媒支出",
    "21305, 2021, 扶贫"
  })
  void givesTheNameOfTheYear(String code, int year, String name) {
    assertThat(FUNCTIONAL.lookup(code, year)).map(Entry::name).contains(name);
  }

  @Test
  void knowsTheReformOfTheEconomicClassificationOf2018() {
    Classification department = Classification.departmentEconomic();

    assertThat(department.lookup("30311", 2017)).map(Entry::name).contains("住房公积金");
    assertThat(department.lookup("30113", 2017)).isEmpty();
    assertThat(department.lookup("30113", 2018)).map(Entry::name).contains("住房公积金");
    assertThat(Classification.governmentEconomic().lookup("501", 2017)).isEmpty();
  }

  @Test
  void givesTheNewestNameWhereTheYearIsNotKnown() {
    assertThat(FUNCTIONAL.lookup("210", null)).map(Entry::name).contains("卫生健康支出");
  }

  @ParameterizedTest
  @CsvSource({"2089998", "999", "20", "''", "20x", "208010101"})
  void knowsNoSuchCode(String code) {
    assertThat(FUNCTIONAL.lookup(code, 2021)).isEmpty();
    assertThat(FUNCTIONAL.matches(code, "行政运行", 2021)).isEqualTo(UNKNOWN_CODE);
  }

  @ParameterizedTest
  @CsvSource({
    "2080101, 行政运行",
    "2080101, 行政 运行",
    "2080101, 行政运行（人力资源和社会保障管理事务）",
    "2080101, 行政运行(人力资源和社会保障管理事务)",
    "2080101, 行政运行（项）",
    "20103, 政府办公厅(室)及相关机构事务",
    "205, 教育支出（类）",
    "2040409, \"两房\"建设",
  })
  void acceptsTheNameInThePrintedShapesOfDisclosures(String code, String printed) {
    assertThat(FUNCTIONAL.matches(code, printed, 2021)).isEqualTo(FITS);
  }

  @Test
  void ignoresTheSuffixOfBudgetSystems() {
    Classification government = Classification.governmentEconomic();

    assertThat(government.matches("50601", "资本性支出(一)_事业", 2021)).isEqualTo(FITS);
    assertThat(government.matches("50209", "维修（护）费_行政", 2021)).isEqualTo(FITS);
  }

  @Test
  void tellsANameOfAnotherYearFromAWrongName() {
    assertThat(FUNCTIONAL.matches("2080599", "其他行政事业单位养老支出", 2021)).isEqualTo(FITS);
    assertThat(FUNCTIONAL.matches("2080599", "其他行政事业单位离退休支出", 2021)).isEqualTo(FITS_OTHER_YEAR);
    assertThat(FUNCTIONAL.matches("2080599", "其他行政事业单位离退休支出", null)).isEqualTo(FITS);
    assertThat(FUNCTIONAL.matches("2080599", "事业单位离退休", 2021)).isEqualTo(DIFFERS);
    assertThat(FUNCTIONAL.matches("2080101", "行政运行（民政管理事务）", 2021)).isEqualTo(DIFFERS);
  }

  static Stream<Classification> all() {
    return Stream.of(
        Classification.functional(),
        Classification.departmentEconomic(),
        Classification.governmentEconomic());
  }

  @ParameterizedTest
  @MethodSource("all")
  void hasTheParentOfEveryCode(Classification classification) {
    assertThat(classification.codes())
        .isNotEmpty()
        .allSatisfy(
            code -> {
              Entry entry = classification.lookup(code, null).orElseThrow();
              assertThat(classification.codes()).containsAll(entry.parent().stream().toList());
              assertThat(code).startsWith(entry.parent().orElse(""));
            });
  }

  @ParameterizedTest
  @MethodSource("all")
  void acceptsItsOwnNames(Classification classification) {
    assertThat(classification.codes())
        .allSatisfy(
            code -> {
              String name = classification.lookup(code, null).orElseThrow().name();
              assertThat(classification.matches(code, name, null)).isEqualTo(FITS);
            });
  }

  @Test
  void reachesThroughAllClassesOfTheGeneralPublicBudget() {
    assertThat(FUNCTIONAL.codes())
        .contains(
            "201", "202", "203", "204", "205", "206", "207", "208", "210", "211", "212", "213",
            "214", "215", "216", "217", "219", "220", "221", "222", "223", "224", "227", "229",
            "230", "231", "232", "233");
  }
}
