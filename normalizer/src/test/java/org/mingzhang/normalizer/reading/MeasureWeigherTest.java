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
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Reading;

class MeasureWeigherTest {

  @Test
  void takesFiguresAndMarksForTheRemainsOfAPercentSign() {
    assertThat(last(ppOcr("00"))).isEqualTo("%");
    assertThat(last(ppOcr("0/0"), tesseract("9"))).isEqualTo("%");
    assertThat(last(ppOcr("'"))).isEqualTo("%");
  }

  @Test
  void isSurerOfAPercentSignThatAReaderSaw() {
    double seen = lastReading(ppOcr("00"), tesseract("%")).confidence();
    double guessed = lastReading(ppOcr("00"), tesseract("9")).confidence();

    assertThat(seen).isGreaterThan(guessed);
  }

  @Test
  void leavesAnotherUnitAlone() {
    assertThat(last(ppOcr("公里"))).isEqualTo("公里");
    assertThat(last(ppOcr("GB"))).isEqualTo("GB");
  }

  @Test
  void takesACForDegrees() {
    assertThat(last(ppOcr("C"), tesseract("2C"))).isEqualTo("℃");
  }

  @Test
  void knowsAPerMilleByInkThatIsWiderThanThatOfThePercentSigns() {
    assertThat(lastBesideWidths(wide("%0", 13))).isEqualTo("‰");
    assertThat(lastBesideWidths(wide("%0", 11.5), tesseract("%0"))).isEqualTo("‰");
    assertThat(lastBesideWidths(wide("%0", 10.2))).isEqualTo("%");
    assertThat(lastBesideWidths(wide("%", 15))).isEqualTo("‰");
    assertThat(lastBesideWidths(wide("%", 11))).isEqualTo("%");
  }

  @Test
  void oneReaderThatSeesABlurredPercentSignALittleWiderMakesNoPerMilleOfIt() {
    assertThat(lastBesideWidths(wide("%0", 11.5))).isEqualTo("%");
  }

  @Test
  void takesTheUnitOfAGoodLayerWhereWhatWasReadIsNone() {
    List<List<Reading>> cells = new ArrayList<>();
    cells.add(List.of(ppOcr("度量单位"), hidden("度量单位")));
    for (int i = 0; i < 12; i++) {
      cells.add(List.of(ppOcr("公里"), hidden("公里")));
    }
    cells.add(List.of(ppOcr("[i0.6|j0.2][i0.6|j0.2]"), hidden("亩")));

    assertThat(weigh(page(1, cells)).get(13).text()).isEqualTo("亩");
  }

  /** What the last cell of a column of per cent signs says. */
  private static String last(Reading... readings) {
    return lastReading(readings).text();
  }

  private static Reading lastReading(Reading... readings) {
    return weigh(
            page(
                1,
                List.of(ppOcr("度量单位")),
                List.of(ppOcr("%")),
                List.of(ppOcr("%")),
                List.of(readings)))
        .get(3);
  }

  private static String lastBesideWidths(Reading... readings) {
    return weigh(
            page(
                1,
                List.of(ppOcr("度量单位")),
                List.of(wide("%", 10)),
                List.of(wide("%", 10)),
                List.of(wide("%", 10.4)),
                List.of(readings)))
        .get(4)
        .text();
  }

  /** A reading whose ink is some points wide. */
  private static Reading wide(String written, double width) {
    Reading read = ppOcr(written);
    return new Reading(
        read.text(),
        read.method(),
        read.confidence(),
        new Box(0, 0, width, 10),
        read.engine(),
        read.slots());
  }
}
