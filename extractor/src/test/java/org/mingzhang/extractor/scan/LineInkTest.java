package org.mingzhang.extractor.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.image.GreyImage;

/** A line of 40 by 20 pixels with ink in the columns 4 to 9 and 22 to 29. */
class LineInkTest {

  private final LineInk ink = LineInk.of(line());

  @Test
  void findsTheWidestGapBetweenTwoPlaces() {
    assertThat(ink.widestGap(6, 25)).isEqualTo(new LineInk.Gap(10, 22));
    assertThat(ink.widestGap(6, 25).width()).isEqualTo(12);
  }

  @Test
  void findsNoGapWithinInk() {
    assertThat(ink.widestGap(5, 9).width()).isZero();
  }

  @Test
  void measuresHowHighAWordStands() {
    assertThat(ink.rows(0, 12)).isEqualTo(new LineInk.Rows(3, 9));
    assertThat(ink.rows(20, 40)).isEqualTo(new LineInk.Rows(8, 17));
    assertThat(ink.rows(12, 20).height()).isZero();
  }

  private static GreyImage line() {
    byte[] pixels = new byte[40 * 20];
    Arrays.fill(pixels, (byte) 240);
    fill(pixels, 4, 10, 3, 9);
    fill(pixels, 22, 30, 8, 17);
    return new GreyImage(40, 20, pixels);
  }

  private static void fill(byte[] pixels, int left, int right, int top, int bottom) {
    for (int y = top; y < bottom; y++) {
      Arrays.fill(pixels, y * 40 + left, y * 40 + right, (byte) 30);
    }
  }
}
