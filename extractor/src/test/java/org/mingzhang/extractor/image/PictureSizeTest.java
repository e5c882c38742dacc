package org.mingzhang.extractor.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PictureSizeTest {

  @Test
  void picturesBeyondAnyScanAreRefused() {
    assertThatThrownBy(() -> PictureSize.check(60_000, 60_000))
        .isInstanceOf(UnreadablePictureException.class)
        .hasMessageContaining("60000 × 60000");
    assertThatThrownBy(() -> PictureSize.check(0, 10))
        .isInstanceOf(UnreadablePictureException.class);
    assertThatCode(() -> PictureSize.check(9921, 14_031)).doesNotThrowAnyException();
  }

  @Test
  void largePicturesAreDecodedWithFewerPixels() {
    assertThat(PictureSize.subsampling(1654, 2339, 3)).isEqualTo(1);
    assertThat(PictureSize.subsampling(9921, 14_031, 3)).isEqualTo(2);
  }

  @Test
  void finePicturesAreReducedForAnalysis() {
    assertThat(PictureSize.reduction(2480, 3508, 300)).isEqualTo(1);
    assertThat(PictureSize.reduction(4961, 7016, 600)).isEqualTo(2);
    assertThat(PictureSize.reduction(9000, 9000, 200)).isEqualTo(2);
  }
}
