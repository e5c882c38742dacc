package org.mingzhang.normalizer.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;
import org.mingzhang.schema.Operator;

class RateMeasureTest {

  @ParameterizedTest
  @CsvSource({
    "绩效监控完成率, 100, 多, %",
    "绩效监控完成率, 100, 人, %",
    "结转结余率, 2, ‰, ‰",
    "巡查频率, 2, 次, 次",
    "培训人数, 100, 人, 人",
    "参与率, 350, 人, 人",
  })
  void ofAPicture(String name, BigDecimal value, String read, String measure) {
    assertThat(measure(name, value, read, ReadingMethod.OCR)).isEqualTo(measure);
  }

  @Test
  void whatWasPrintedAsTextStays() {
    assertThat(measure("完成率", BigDecimal.TEN, "人", ReadingMethod.TEXT)).isEqualTo("人");
  }

  private static String measure(String name, BigDecimal value, String read, ReadingMethod method) {
    Box box = new Box(0, 0, 10, 10);
    Cell cell = new Cell(0, 0, 1, 1, box, List.of(new Reading(value + read, method, 0.8, box)));
    IndicatorTarget target =
        RateMeasure.mended(
            name,
            new IndicatorTarget.Quantity(Operator.EQUAL, value, read),
            List.of(FormCell.of(1, cell)));
    return ((IndicatorTarget.Quantity) target).measure();
  }
}
