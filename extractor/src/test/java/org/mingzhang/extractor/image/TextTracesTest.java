package org.mingzhang.extractor.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextTracesTest {

  @Test
  void linesOfLettersAreText() {
    assertThat(TextTraces.in(PrintedPage.blank(1000, 800).text(0.3).ink(), 200)).isTrue();
  }

  @Test
  void aPhotographIsNone() {
    byte[] pixels = new byte[800 * 600];
    Random random = new Random(1);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) (110 + 60 * Math.sin(i % 800 / 90.0) + random.nextInt(20));
    }

    assertThat(TextTraces.in(new GreyImage(800, 600, pixels), 200)).isFalse();
  }

  @Test
  void aLogoIsNone() {
    PrintedPage logo =
        PrintedPage.blank(800, 600)
            .ring(new Color(20, 60, 160), 200, 100, 300, 40)
            .filled(Color.BLACK, 330, 230, 60, 60);

    assertThat(TextTraces.in(logo.ink(), 200)).isFalse();
  }

  @Test
  void blankPaperIsNone() {
    assertThat(TextTraces.in(PrintedPage.blank(800, 600).ink(), 200)).isFalse();
  }
}
