package org.mingzhang.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConfidenceTest {

  @Test
  void differencesInTheLastBitsAreNotTold() {
    assertThat(Confidence.rounded(0.8177971093820158))
        .isEqualTo(Confidence.rounded(0.817797109382016))
        .isEqualTo(0.8178);
  }

  @Test
  void whatIsNearlyCertainIsNotCalledCertain() {
    assertThat(Confidence.rounded(0.99999)).isEqualTo(0.9999);
    assertThat(Confidence.rounded(1)).isEqualTo(1);
    assertThat(Confidence.rounded(0)).isZero();
  }
}
