package org.mingzhang.normalizer.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.normalizer.reading.Readings.hidden;
import static org.mingzhang.normalizer.reading.Readings.page;
import static org.mingzhang.normalizer.reading.Readings.ppOcr;
import static org.mingzhang.normalizer.reading.Readings.ppOcrAfterInk;
import static org.mingzhang.normalizer.reading.Readings.tesseract;
import static org.mingzhang.normalizer.reading.Readings.weigh;
import static org.mingzhang.normalizer.reading.Readings.weighed;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;

class ReadingWeigherTest {

  @Test
  void leavesBornDigitalPagesAlone() {
    Reading text = new Reading("1，000", ReadingMethod.TEXT, 1, new Box(0, 0, 1, 1));
    Page page = page(1, List.of(text), List.of());

    assertThat(new ReadingWeigher().weigh(page)).isSameAs(page);
  }

  @Test
  void putsTheWeighedReadingBeforeTheOnesItWasMadeOf() {
    Reading first = ppOcr("预算执行率");
    Reading second = tesseract("预算执行宇");

    List<Reading> readings =
        new ReadingWeigher()
            .weigh(page(1, List.of(second, first)))
            .tables()
            .get(0)
            .cells()
            .get(0)
            .readings();

    assertThat(readings).extracting(Reading::method).startsWith(ReadingMethod.FUSED);
    assertThat(readings.get(0).text()).isEqualTo("预算执行率");
    assertThat(readings.subList(1, 3)).containsExactly(first, second);
  }

  @Test
  void keepsOneReadingThatNeedsNoRepairAsItsOnly() {
    List<Reading> readings = weigh(page(1, List.of(ppOcr("办公用品采购"))));

    assertThat(readings.get(0).method()).isEqualTo(ReadingMethod.OCR);
    assertThat(readings.get(0).text()).isEqualTo("办公用品采购");
  }

  @Test
  void letsTheSecondEngineDecideWhatTheFirstDoubts() {
    assertThat(weighed(ppOcr("[王0.5|玉0.4]芳"), tesseract("玉芳"))).isEqualTo("玉芳");
    assertThat(weighed(ppOcr("王芳"), tesseract("玉芳"))).isEqualTo("王芳");
  }

  @Test
  void readsLettersInNumbersAsTheDigitsTheyLookLike() {
    assertThat(weighed(ppOcr("l00"))).isEqualTo("100");
    assertThat(weighed(ppOcr("1，2O0．50"))).isEqualTo("1,200.50");
  }

  @Test
  void findsTheDroppedDigitOfAGroupInWhatTheReadingsOffer() {
    assertThat(weighed(ppOcr("1,0[0.9|00.1]0"), tesseract("1,000"))).isEqualTo("1,000");
    assertThat(weighed(ppOcr("9,12"), tesseract("9,112"))).isEqualTo("9,112");
  }

  @Test
  void inventsNoDigitsForANumberThatCannotBe() {
    List<Reading> readings = weigh(page(1, List.of(ppOcr("1,23,4"))));

    assertThat(readings.get(0).text()).isEqualTo("1,23,4");
    assertThat(readings.get(0).confidence()).isLessThan(0.9);
  }

  @Test
  void takesACommaForThePointItLooksLikeAndSaysThatItIsNotSure() {
    List<Reading> readings = weigh(page(1, List.of(ppOcr("9,12"))));

    assertThat(readings.get(0).text()).isEqualTo("9.12");
    assertThat(readings.get(0).confidence()).isLessThan(0.9);
  }

  @Test
  void findsASignThatWasDroppedWhereTheOtherRowsHaveOneAndInkIsLeftOver() {
    List<Reading> weighed =
        weigh(
            page(
                1,
                List.of(ppOcr("≥95")),
                List.of(ppOcr("≥90")),
                List.of(ppOcr("≥85")),
                List.of(ppOcrAfterInk("93.8", 7))));

    assertThat(weighed.get(3).text()).isEqualTo("≥93.8");
  }

  @Test
  void addsNoSignWhereTheInkBeginsWithTheNumber() {
    List<Reading> weighed =
        weigh(
            page(
                1,
                List.of(ppOcr("≥95")),
                List.of(ppOcr("≥90")),
                List.of(ppOcr("≥85")),
                List.of(ppOcr("93.8"))));

    assertThat(weighed.get(3).text()).isEqualTo("93.8");
  }

  @Test
  void readsASignWithoutItsBarAsTheOtherRowsHaveIt() {
    List<Reading> weighed =
        weigh(
            page(
                1, List.of(ppOcr("≥95")), List.of(ppOcr("≥90")), List.of(ppOcr("[>0.7|≥0.29]85"))));

    assertThat(weighed.get(2).text()).isEqualTo("≥85");
  }

  @Test
  void bendsADoubtfulNameToAKnownOneAndAClearOneNever() {
    assertThat(weighed(ppOcr("预算编制完[敕0.6|整0.2]性"))).isEqualTo("预算编制完整性");
    assertThat(weighed(ppOcr("预算编制合规性"))).isEqualTo("预算编制合规性");
  }

  @Test
  void hearsNamesInTheBornDigitalPartOfTheDocument() {
    ReadingWeigher weigher = new ReadingWeigher();
    Reading text = new Reading("澜江市船舶检验所", ReadingMethod.TEXT, 1, new Box(0, 0, 1, 1));
    weigher.weigh(page(1, List.of(text)));

    Page page = weigher.weigh(page(1, List.of(ppOcr("[润0.5|澜0.3]江市船舶检验所"))));

    assertThat(page.tables().get(0).cells().get(0).text()).isEqualTo("澜江市船舶检验所");
  }

  @Test
  void givesALayerTheMoreSayTheBetterItIs() {
    List<List<Reading>> garbled = new ArrayList<>();
    List<List<Reading>> good = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      garbled.add(List.of(ppOcr("年度履职目标相关性"), hidden("ヰ庋屐駅囗林柤羙忄生")));
      good.add(List.of(ppOcr("年度履职目标相关性"), hidden("年度履职目标相关性")));
    }
    garbled.add(List.of(ppOcr("市[直0.6|真0.3]机关"), hidden("市真机关")));
    good.add(List.of(ppOcr("市[直0.6|真0.3]机关"), hidden("市真机关")));

    assertThat(weigh(page(1, garbled)).get(12).text()).isEqualTo("市直机关");
    assertThat(weigh(page(1, good)).get(12).text()).isEqualTo("市真机关");
  }

  @Test
  void repairsAGarbledLayerBeforeItIsWeighedAndKeepsItAsItWasRead() {
    List<List<Reading>> cells = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      cells.add(List.of(ppOcr("预算编制完整性"), hidden("預算編制完整性")));
    }
    cells.add(List.of(ppOcr("[专0.5|寺0.4]项资金细化率"), hidden("寺項資金如化率")));

    Page page = new ReadingWeigher().weigh(page(1, cells));

    List<Reading> readings = page.tables().get(0).cells().get(12).readings();
    assertThat(readings.get(0).text()).isEqualTo("专项资金细化率");
    assertThat(readings).extracting(Reading::text).contains("寺項資金如化率");
  }

  @Test
  void readsTheFiguresOfAGarbledLayerOnlyWhereNothingElseReadsThem() {
    List<List<Reading>> cells = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      cells.add(List.of(ppOcr("预算编制完整性100"), hidden("預算編制完整性100")));
    }
    cells.add(List.of(ppOcr("[30.7|80.2]5"), hidden("85")));

    assertThat(weigh(page(1, cells)).get(12).text()).isEqualTo("35");
  }

  @Test
  void readsAFormFromItsGarbledLayerAloneAndIsNeverSure() {
    Page page =
        page(
            3,
            List.of(hidden("預算執行率")),
            List.of(hidden("ン 95")),
            List.of(hidden("%")),
            List.of(hidden("資金使用合規性")),
            List.of(hidden("合規")),
            List.of(hidden("定性指林")));

    List<Reading> read = weigh(page);

    assertThat(read)
        .extracting(Reading::text)
        .containsExactly("预算执行率", "≥95", "%", "资金使用合规性", "合规", "定性指标");
    assertThat(read).allMatch(reading -> reading.confidence() <= 0.95);
  }

  @Test
  void bringsSignsAndDigitsThatALayerHasInTheNextCellBackToTheirNumber() {
    Page page =
        page(
            3,
            List.of(hidden("預算執行率 ン")),
            List.of(hidden("9")),
            List.of(hidden("5 %")),
            List.of(hidden("資金使用率")),
            List.of(hidden("ン 90")),
            List.of(hidden("%")),
            List.of(hidden("支付進度率")),
            List.of(hidden("ン 80")),
            List.of(hidden("%")));

    assertThat(weigh(page).subList(0, 3))
        .extracting(Reading::text)
        .containsExactly("预算执行率", "≥95", "%");
  }

  @Test
  void readsANameUnderASealAsTheDocumentHasItElsewhere() {
    ReadingWeigher weigher = new ReadingWeigher();
    Reading text = new Reading("澜江市交通运输局机关", ReadingMethod.TEXT, 1, new Box(0, 0, 1, 1));
    weigher.weigh(page(1, List.of(text)));

    Page page = weigher.weigh(page(1, List.of(ppOcr("澜江市交[通0.4|迪0.1][腌0.3|0.2|输0.1]局机关"))));

    assertThat(page.tables().get(0).cells().get(0).text()).isEqualTo("澜江市交通运输局机关");
  }

  @Test
  void dropsAMarkInsideANumberThatMayBeASpeck() {
    assertThat(weighed(ppOcr("≥9[%0.42|0.40]0"))).isEqualTo("≥90");
  }

  @Test
  void countsTheWidthsOfOneSignTogether() {
    Reading reading = ppOcr("[(0.5|（0.49]2[）0.5|)0.49]其他资金");

    assertThat(weigh(page(1, List.of(reading))).get(0).confidence()).isGreaterThan(0.9);
  }

  @Test
  void takesAPointBeforeThreeDigitsForACommaWhereTheColumnPartsItsThousands() {
    List<Reading> weighed =
        weigh(
            page(
                1,
                List.of(ppOcr("1,200")),
                List.of(ppOcr("2,000")),
                List.of(ppOcr("12,600")),
                List.of(ppOcr("28.500"))));

    assertThat(weighed.get(3).text()).isEqualTo("28,500");
  }

  @Test
  void readsAUnitInAColumnOfUnitsThatNoUnitLooksLike() {
    List<Reading> weighed =
        weigh(
            page(
                1,
                List.of(ppOcr("度量单位")),
                List.of(ppOcr("%")),
                List.of(ppOcr("%")),
                List.of(ppOcr("[O0.6|%0.3]")),
                List.of(ppOcr("公里"))));

    assertThat(weighed).extracting(Reading::text).containsExactly("度量单位", "%", "%", "%", "公里");
  }

  @Test
  void leavesOutTheStrokesOfASealBesideAName() {
    Reading reading = ppOcr("栖霞岭区民政局[0.5|_0.1][0.5|丰0.1]。");

    assertThat(weighed(reading)).isEqualTo("栖霞岭区民政局");
  }

  @Test
  void saysOfProseHowSureItIs() {
    String prose = "负责各级各类教育的统筹规划和协调管理，指导各级各类学校的教育教学改革，推进教育评价制度改革。";

    assertThat(weigh(page(1, List.of(ppOcr(prose)))).get(0).confidence()).isBetween(0.5, 1.0);
  }

  @Test
  void takesANameThatBeginsWithAYearForNoQuantity() {
    ReadingWeigher weigher = new ReadingWeigher();
    weigher.weigh(page(1, List.of(ppOcr("2023年办公楼运转经费"))));

    Page page = weigher.weigh(page(1, List.of(ppOcr("2023年办公楼运[适0.3|转0.2]经费"))));

    assertThat(page.tables().get(0).cells().get(0).text()).isEqualTo("2023年办公楼运转经费");
  }
}
