package org.mingzhang.extractor.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkewTest {

  @ParameterizedTest
  @ValueSource(doubles = {-5, -2.37, -0.62, -0.08, 0, 0.11, 0.9, 3.3, 4.95})
  void theAngleOfLinesIsFoundToTheTwentiethOfADegree(double degrees) {
    GreyImage page = PrintedPage.blank(1000, 1400).text(degrees).ink();

    assertThat(Skew.degrees(page)).isCloseTo(degrees, within(0.05));
  }

  @Test
  void aTableWithoutTextTellsItsAngle() {
    PrintedPage page = PrintedPage.blank(1000, 1400);
    for (int y = 100; y < 1300; y += 60) {
      page.filled(java.awt.Color.BLACK, 60, y, 880, 3);
    }
    GreyImage askew = Turning.levelled(page.ink(), -1.3).picture();

    assertThat(Skew.degrees(askew)).isCloseTo(1.3, within(0.05));
  }

  @Test
  void noiseTellsNoAngle() {
    byte[] pixels = new byte[800 * 800];
    Random random = new Random(3);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) (random.nextInt(10) == 0 ? 0 : 255);
    }

    assertThat(Skew.degrees(new GreyImage(800, 800, pixels))).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 60, 700})
  void whatHasNoLinesTellsNoAngle(int side) {
    byte[] black = new byte[side * side];

    assertThat(Skew.degrees(new GreyImage(side, side, black))).isZero();
  }
}
