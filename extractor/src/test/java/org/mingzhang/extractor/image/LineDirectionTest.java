package org.mingzhang.extractor.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineDirectionTest {

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "2, false", "3, true"})
  void aPageOnItsSideIsTold(int quarters, boolean upright) {
    GreyImage page = PrintedPage.blank(1000, 1400).text(1.5).ink();

    assertThat(LineDirection.isUpright(Turning.quarters(page, quarters).picture(), 200))
        .isEqualTo(upright);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "40, 3", "300, 300"})
  void whatHasNoTextIsNotTurned(int width, int height) {
    assertThat(LineDirection.isUpright(PrintedPage.blank(width, height).ink(), 200)).isFalse();
  }
}
