package org.mingzhang.extractor.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SpecklesTest {

  private final byte[] pixels = new byte[100];
  private final GreyImage picture = new GreyImage(10, 10, pixels);

  @Test
  void aBlackPixelAloneIsRemoved() {
    Arrays.fill(pixels, (byte) 255);
    pixels[44] = 0;

    assertThat(Speckles.removed(picture).at(4, 4)).isEqualTo(255);
  }

  @Test
  void aWhitePixelAloneIsFilled() {
    pixels[44] = (byte) 255;

    assertThat(Speckles.removed(picture).at(4, 4)).isZero();
  }

  @Test
  void thinStrokesStayEvenWhenTheyLean() {
    Arrays.fill(pixels, (byte) 255);
    pixels[22] = 0;
    pixels[33] = 0;
    pixels[44] = 0;

    assertThat(Speckles.removed(picture).pixels()).isEqualTo(pixels);
  }
}
