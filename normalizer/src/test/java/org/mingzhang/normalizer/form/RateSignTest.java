package org.mingzhang.normalizer.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;
import org.mingzhang.schema.Operator;

class RateSignTest {

  @ParameterizedTest
  @CsvSource({"参保单位覆盖率,2100,100", "预算执行率,295,95", "群众满意度,298.5,98.5"})
  void takesA2BeforeAShareForTheSignThatItLooksLike(
      String name, BigDecimal read, BigDecimal value) {
    assertThat(mended(name, read, 0.6))
        .isEqualTo(new IndicatorTarget.Quantity(Operator.AT_LEAST, value, "%"));
  }

  @ParameterizedTest
  @CsvSource({
    "参保人数,2100,0.6",
    "收入增长率,2100,0.6",
    "参保单位覆盖率,2100,0.97",
    "参保单位覆盖率,25,0.6",
    "参保单位覆盖率,205,0.6",
    "参保单位覆盖率,2959,0.6",
    "参保单位覆盖率,3100,0.6"
  })
  void leavesOtherNumbersAlone(String name, BigDecimal read, double confidence) {
    assertThat(mended(name, read, confidence)).isEqualTo(quantity(read));
  }

  private static IndicatorTarget mended(String name, BigDecimal read, double confidence) {
    Box box = new Box(0, 0, 50, 20);
    Reading reading = new Reading(read.toPlainString(), ReadingMethod.OCR, confidence, box);
    FormCell cell = FormCell.of(1, new Cell(0, 0, 1, 1, box, List.of(reading)));
    return RateSign.mended(name, quantity(read), List.of(cell));
  }

  private static IndicatorTarget quantity(BigDecimal value) {
    return new IndicatorTarget.Quantity(null, value, "%");
  }
}
