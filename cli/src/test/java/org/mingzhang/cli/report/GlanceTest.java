package org.mingzhang.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingzhang.cli.report.Shares.Part;
import org.mingzhang.schema.Level;
import org.mingzhang.schema.TableKind;

class GlanceTest {

  @Test
  void expenditureIsBroughtTogetherByTheClassOfItsFunction() {
    TestDocument document =
        new TestDocument(TableKind.EXPENDITURE)
            .row(Level.TOTAL, "合计", null, "合计", "100", "基本支出/小计", "60")
            .row(Level.ITEM, "行政运行", "2080101", "合计", "50", "基本支出/小计", "50")
            .row(Level.ITEM, "其他", "2080199", "合计", "20", "基本支出/小计", "10")
            .row(Level.ITEM, "培训支出", "2050803", "合计", "30");

    assertThat(shares(document, 1).orElseThrow().parts())
        .containsExactly(
            new Part("208 社会保障和就业支出", new BigDecimal(70)),
            new Part("205 教育支出", new BigDecimal(30)));
  }

  @Test
  void aTableWhoseRowsDoNotMakeItsTotalIsNotDrawn() {
    TestDocument document =
        new TestDocument(TableKind.EXPENDITURE)
            .row(Level.TOTAL, "合计", null, "合计", "101")
            .row(Level.ITEM, "行政运行", "2080101", "合计", "100");

    assertThat(shares(document, 1)).isEmpty();
  }

  @Test
  void aColumnThatAddsUpIsNotDrawnForTheWholeThatDoesNot() {
    TestDocument document =
        new TestDocument(TableKind.EXPENDITURE)
            .row(Level.TOTAL, "合计", null, "合计", "101", "项目支出", "40")
            .row(Level.ITEM, "行政运行", "2080101", "合计", "100", "项目支出", "40");

    assertThat(shares(document, 1)).isEmpty();
  }

  @Test
  void revenueIsPartedByTheGroupsOfItsColumns() {
    TestDocument document =
        new TestDocument(TableKind.REVENUE)
            .row(
                Level.TOTAL,
                "合计",
                null,
                "合计",
                "100",
                "一般公共预算/小计",
                "80",
                "一般公共预算/财政拨款",
                "70",
                "事业收入",
                "20");

    assertThat(shares(document, 0).orElseThrow().parts())
        .containsExactly(
            new Part("一般公共预算", new BigDecimal(80)), new Part("事业收入", new BigDecimal(20)));
  }

  @Test
  void numberedRowsOfTheHighestRankArePartsAndTheirOwnPartsAreNot() {
    TestDocument document =
        new TestDocument(TableKind.THREE_PUBLIC)
            .row(Level.TOTAL, "合计", null, "预算数", "30")
            .row(Level.ITEM, "1、公务接待费", null, "预算数", "10")
            .row(Level.ITEM, "2、公务用车费", null, "预算数", "20")
            .row(Level.ITEM, "其中：（1）运行维护费", null, "预算数", "20");

    assertThat(shares(document, 3).orElseThrow().parts())
        .extracting(Part::name)
        .containsExactly("公务用车费", "公务接待费");
  }

  @Test
  void aRingHasNoTextAndNoNamesThatCouldMeetThoseOfAnother() {
    Shares shares =
        new Shares(
            null,
            null,
            BigDecimal.TEN,
            List.of(new Part("<a>", BigDecimal.ONE), new Part("b", new BigDecimal(9))));

    assertThat(Donut.svg(shares).orElseThrow())
        .startsWith("<svg ")
        .contains("<path")
        .doesNotContain("<text", " id=", "&lt;a", "<a", "style=");
  }

  @Test
  void aLittleIsNotToldAsNothingAndNotQuiteAllNotAsAll() {
    assertThat(Numbers.percent(BigDecimal.ONE, new BigDecimal(100_000))).isEqualTo("<0.1%");
    assertThat(Numbers.percent(new BigDecimal(99_999), new BigDecimal(100_000)))
        .isEqualTo(">99.9%");
    assertThat(Numbers.percent(BigDecimal.ONE, BigDecimal.ONE)).isEqualTo("100.0%");
  }

  /** The view at a place among revenue, function, economic class, three-public and projects. */
  private static Optional<Shares> shares(TestDocument document, int view) {
    return new Glance(document.make()).views().get(view).shares();
  }
}
