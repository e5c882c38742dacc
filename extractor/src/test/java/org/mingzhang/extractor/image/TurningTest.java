package org.mingzhang.extractor.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurningTest {

  private final GreyImage picture = new GreyImage(3, 2, new byte[] {10, 20, 30, 40, 50, 60});

  @Test
  void aQuarterTurnsClockwise() {
    GreyImage turned = Turning.quarters(picture, 1).picture();

    assertThat(turned.width()).isEqualTo(2);
    assertThat(turned.pixels()).containsExactly(40, 10, 50, 20, 60, 30);
  }

  @Test
  void halfATurnReversesThePixels() {
    assertThat(Turning.quarters(picture, 2).picture().pixels())
        .containsExactly(60, 50, 40, 30, 20, 10);
  }

  @Test
  void aQuarterBackTurnsCounterclockwise() {
    assertThat(Turning.quarters(picture, -1).picture().pixels())
        .containsExactly(30, 60, 20, 50, 10, 40);
  }

  @Test
  void aMirrorImageExchangesLeftAndRight() {
    assertThat(Turning.mirrored(picture).picture().pixels())
        .containsExactly(30, 20, 10, 60, 50, 40);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void theWayBackLeadsToThePixelItCameFrom(int quarters) {
    Turning turning = Turning.quarters(picture, quarters);

    assertEachPixelCameFrom(turning);
  }

  @Test
  void theWayBackFromAMirrorImageLeadsToThePixelItCameFrom() {
    assertEachPixelCameFrom(Turning.mirrored(picture));
  }

  private void assertEachPixelCameFrom(Turning turning) {
    GreyImage turned = turning.picture();
    for (int y = 0; y < turned.height(); y++) {
      for (int x = 0; x < turned.width(); x++) {
        Point2D from = turning.back().transform(new Point2D.Double(x + 0.5, y + 0.5), null);
        assertThat(turned.at(x, y)).isEqualTo(picture.at((int) from.getX(), (int) from.getY()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {-4.2, 0.7, 3})
  void levelledLinesAreLevelAndNothingIsCutOff(double degrees) {
    GreyImage askew = PrintedPage.blank(900, 1200).text(degrees).ink();
    Turning levelled = Turning.levelled(askew, degrees);

    assertThat(Skew.degrees(levelled.picture())).isCloseTo(0, within(0.05));
    assertThat(darkness(levelled.picture())).isCloseTo(darkness(askew), within(2_000.0));
  }

  @Test
  void theWayBackFromALevelledPictureLeadsToTheSameInk() {
    GreyImage askew = PrintedPage.blank(600, 600).filled(java.awt.Color.BLACK, 500, 80, 9, 9).ink();
    Turning levelled = Turning.levelled(askew, 4);

    Point2D from = levelled.back().transform(middleOfInk(levelled.picture()), null);
    assertThat(from.getX()).isCloseTo(504.5, within(0.1));
    assertThat(from.getY()).isCloseTo(84.5, within(0.1));
  }

  private static Point2D middleOfInk(GreyImage picture) {
    double sum = 0;
    double sumX = 0;
    double sumY = 0;
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++) {
        double ink = 255 - picture.at(x, y);
        sum += ink;
        sumX += ink * (x + 0.5);
        sumY += ink * (y + 0.5);
      }
    }
    return new Point2D.Double(sumX / sum, sumY / sum);
  }

  private static double darkness(GreyImage picture) {
    double sum = 0;
    for (byte pixel : picture.pixels()) {
      sum += 255 - (pixel & 0xff);
    }
    return sum / 255;
  }
}
