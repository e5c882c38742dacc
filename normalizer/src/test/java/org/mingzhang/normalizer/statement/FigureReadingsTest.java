package org.mingzhang.normalizer.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;

class FigureReadingsTest {

  private static final Box BOX = new Box(0, 0, 100, 10);

  @Test
  void believesAFigureThatAllEnginesReadAlikeInADoubtfulLine() {
    assertThat(confidence("“三公“经费预算41.17万元", "三公\"经费预算 41.17 万元")).isGreaterThan(0.98);
  }

  @Test
  void doubtsAFigureOnWhichTheyDiffer() {
    assertThat(confidence("经费预算41.17万元", "经费预算41.77万元")).isEqualTo(0.6);
  }

  @Test
  void oneEngineAloneIsBelievedAsItsLine() {
    assertThat(confidence("经费预算41.17万元")).isEqualTo(0.6);
  }

  private static double confidence(String... engines) {
    List<Reading> readings = new ArrayList<>();
    readings.add(new Reading(engines[0], ReadingMethod.FUSED, 0.6, BOX));
    for (String text : engines) {
      readings.add(new Reading(text, ReadingMethod.OCR, 0.5, BOX));
    }
    return FigureReadings.confidence("41.17万元", readings);
  }
}
