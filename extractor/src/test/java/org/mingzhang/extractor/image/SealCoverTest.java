package org.mingzhang.extractor.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealCoverTest {

  private static final double RADIUS = 160;

  @Test
  void lettersUnderTheRingAreHidden() {
    SealCover cover = new SealCover(List.of(ring()), List.of());

    assertThat(cover.touches(letterAt(300 - RADIUS, 300))).isTrue();
    assertThat(cover.touches(letterAt(300, 300 + RADIUS))).isTrue();
  }

  @Test
  void lettersInsideAndOutsideOfTheRingAreNot() {
    SealCover cover = new SealCover(List.of(ring()), List.of());

    assertThat(cover.touches(letterAt(300, 300))).isFalse();
    assertThat(cover.touches(letterAt(300 + RADIUS + 30, 300))).isFalse();
    assertThat(cover.touches(letterAt(300 + RADIUS - 30, 300))).isFalse();
  }

  @Test
  void lettersBesideAStarTellOfThoseUnderIt() {
    SealCover cover = new SealCover(List.of(), List.of(new SealStar(300, 300, 40, 0)));

    assertThat(cover.touches(letterAt(300 + 55, 300))).isTrue();
    assertThat(cover.touches(letterAt(300 + 100, 300))).isFalse();
    assertThat(cover.touches(letterAt(300, 300 + 70))).isFalse();
  }

  private static SealRing ring() {
    double[] radii = new double[360];
    Arrays.fill(radii, RADIUS);
    return new SealRing(300, 300, radii, 8);
  }

  private static FlatBox letterAt(double x, double y) {
    return new FlatBox(x - 12, y - 12, x + 12, y + 12);
  }
}
