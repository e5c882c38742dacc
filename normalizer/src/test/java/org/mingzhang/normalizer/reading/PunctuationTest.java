package org.mingzhang.normalizer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PunctuationTest {

  @Test
  void aPointBetweenWordsIsAComma() {
    assertThat(Punctuation.withoutPoints("柴油货车1966辆.完成治理")).isEqualTo("柴油货车1966辆，完成治理");
    assertThat(Punctuation.withoutPoints("攻坚战.\n持续改善")).isEqualTo("攻坚战，\n持续改善");
  }

  @Test
  void aPointOfANumberOrOfALetterStays() {
    assertThat(Punctuation.withoutPoints("增加189.45课时")).isEqualTo("增加189.45课时");
    assertThat(Punctuation.withoutPoints("1.保障运转。2.完成")).isEqualTo("1.保障运转。2.完成");
    assertThat(Punctuation.withoutPoints("见A.完成")).isEqualTo("见A.完成");
  }
}
