package org.mingzhang.extractor.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;
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

  /** The strokes beside ragged rulings must not pass for long lines of text. */
  @ParameterizedTest
  @CsvSource({"0, false", "1, true"})
  void raggedRulingsDoNotTellTheDirection(int quarters, boolean upright) {
    PrintedPage page = PrintedPage.blank(1000, 1400).text(0);
    for (int ruling = 0; ruling < 12; ruling++) {
      for (int y = 60; y < 1340; y++) {
        int width = y % 7 == 0 ? 1 : 3 + y % 3; // ragged on one side
        page.filled(Color.BLACK, 60 + 80 * ruling, y, y % 40 == 0 ? 0 : width, 1);
      }
    }

    assertThat(LineDirection.isUpright(Turning.quarters(page.ink(), quarters).picture(), 150))
        .isEqualTo(upright);
  }

  @Test
  void aPictureIsReducedAlikeWhereResolutionDiffersByNothingThatCounts() {
    GreyImage page = PrintedPage.blank(300, 300).ink();

    assertThat(ReducedInk.of(page, 149.99).side()).isEqualTo(ReducedInk.of(page, 150.01).side());
    assertThat(ReducedInk.of(page, 199.99).side()).isEqualTo(ReducedInk.of(page, 200.01).side());
    assertThat(ReducedInk.of(page, 299.99).side()).isEqualTo(ReducedInk.of(page, 300.01).side());
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "40, 3", "300, 300"})
  void whatHasNoTextIsNotTurned(int width, int height) {
    assertThat(LineDirection.isUpright(PrintedPage.blank(width, height).ink(), 200)).isFalse();
  }
}
