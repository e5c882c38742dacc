package org.mingzhang.extractor.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaperLightTest {

  @Test
  void paperInShadowBecomesWhiteAndItsInkStaysDark() {
    int width = 600;
    byte[] pixels = new byte[width * 200];
    for (int i = 0; i < pixels.length; i++) {
      int paper = 255 - 130 * (i % width) / width; // ever darker to the right
      boolean ink = i / width % 40 < 4 && i % 10 < 6;
      pixels[i] = (byte) (ink ? paper / 4 : paper);
    }
    GreyImage even = PaperLight.even(new GreyImage(width, 200, pixels), 200);

    assertThat(even.at(20, 20)).isGreaterThan(230);
    assertThat(even.at(580, 20)).isGreaterThan(230);
    assertThat(even.at(581, 2)).isLessThan(90);
  }

  @Test
  void whitePaperIsLeftAlone() {
    GreyImage page = PrintedPage.blank(400, 400).text(0).ink();

    assertThat(PaperLight.even(page, 200)).isSameAs(page);
  }

  @Test
  void aBlackPageStaysBlack() {
    GreyImage even = PaperLight.even(new GreyImage(300, 300, new byte[90_000]), 200);

    assertThat(even.at(150, 150)).isZero();
  }
}
