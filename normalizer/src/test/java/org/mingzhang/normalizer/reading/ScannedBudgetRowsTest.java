package org.mingzhang.normalizer.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.normalizer.reading.Readings.hidden;
import static org.mingzhang.normalizer.reading.Readings.page;
import static org.mingzhang.normalizer.reading.Readings.ppOcr;
import static org.mingzhang.normalizer.reading.Readings.tesseract;
import static org.mingzhang.normalizer.reading.Readings.weigh;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.Reading;

/** Names, headings and marks of budget tables, which the table itself helps to read. */
class ScannedBudgetRowsTest {

  @Test
  void readsANameByTheCodeBeforeIt() {
    assertThat(row("208", "08", "01", "死[广0.9|亡0.02]抚恤").get(3)).isEqualTo("死亡抚恤");
    assertThat(row("208", "05", "05", "机关事业单位基本养老保险缴费支出").get(3)).isEqualTo("机关事业单位基本养老保险缴费支出");
  }

  @Test
  void completesTheNameOfTheSectionBehindAName() {
    assertThat(row("208", "01", "01", "行政运行（人力资源和社会保障管理事务[0.9|）0.06]").get(3))
        .isEqualTo("行政运行（人力资源和社会保障管理事务）");
  }

  @Test
  void doesNotBendAnotherNameToTheCode() {
    assertThat(row("208", "05", "05", "离退休干部管理").get(3)).isEqualTo("离退休干部管理");
  }

  @Test
  void findsTheThinFirstCharacterThatWasTakenForASpeck() {
    assertThat(
            texts(
                page(
                    2,
                    List.of(ppOcr("201")),
                    List.of(ppOcr("[0.86|一0.13]般公共服务支出"), tesseract("-般公共服务支出")))))
        .containsExactly("201", "一般公共服务支出");
  }

  @Test
  void readsADoubtfulHeadingAsOneOfTheUsualOnes() {
    assertThat(texts(page(2, cells("小[汁0.95|计0.03]", "项目支出", "100.00", "20.00"))).get(0))
        .isEqualTo("小计");
  }

  @Test
  void takesAHeadingFromTheHiddenLayerWhereNoEngineReadsIt() {
    List<List<Reading>> cells = cells("项目", "[六0.3]", "一、教育支出", "20.00");
    cells.set(1, List.of(tesseract("六"), hidden("支出")));

    List<Reading> weighed = weigh(page(2, cells));

    assertThat(weighed.get(1).text()).isEqualTo("支出");
    assertThat(weighed.get(1).confidence()).isLessThan(0.9);
  }

  @Test
  void knowsThatPointsPartThousandsWhereTheTableShowsIt() {
    assertThat(
            texts(
                page(2, cells("45.921.672", "389.352", "2,800.500", "428.852", "8,393,500", "1"))))
        .containsExactly("45,921,672", "389,352", "2,800,500", "428,852", "8,393,500", "1");
  }

  @Test
  void readsTheFigureBehindWordsThatFlowedOver() {
    assertThat(
            texts(page(1, cells("12,345.00", "事务）1,384,959.00", "2,800.50", "428.85", "9,350.00"))))
        .containsExactly("12,345.00", "1,384,959.00", "2,800.50", "428.85", "9,350.00");
  }

  @Test
  void leavesThreeDecimalsWhereTheTableHasThem() {
    assertThat(texts(page(1, cells("1,245.921", "389.352", "428.857", "12.345", "77.120"))))
        .containsExactly("1,245.921", "389.352", "428.857", "12.345", "77.120");
  }

  private static List<List<Reading>> cells(String... written) {
    List<List<Reading>> cells = new ArrayList<>();
    for (String text : written) {
      cells.add(List.of(ppOcr(text)));
    }
    return cells;
  }

  private static List<String> row(String... written) {
    return texts(page(written.length, cells(written)));
  }

  private static List<String> texts(Page page) {
    return weigh(page).stream().map(Reading::text).toList();
  }
}
