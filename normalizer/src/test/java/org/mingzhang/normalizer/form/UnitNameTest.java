package org.mingzhang.normalizer.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnitNameTest {

  @Test
  void bracketsThatReadersTakeForUprightStrokesAreBrackets() {
    assertThat(UnitName.bracketed("某区城市管理局本级", List.of("某区城市管理局本级！", "某区城市管理局!本级，")))
        .isEqualTo("某区城市管理局（本级）");
    assertThat(UnitName.bracketed("某区城市管理局本级", List.of("某区城市管理局本级", "某区城市管理局(本象)")))
        .isEqualTo("某区城市管理局（本级）");
  }

  @Test
  void aNameThatNoReaderSeesBracketsInStaysAsItIs() {
    List<String> readings = List.of("某区城市管理局本级", "某区城市管理局本级。");

    assertThat(UnitName.bracketed("某区城市管理局本级", readings)).isEqualTo("某区城市管理局本级");
  }

  @Test
  void bracketsThatWereReadAreLeftAlone() {
    assertThat(UnitName.bracketed("某局(本级)", List.of("某局(本级)"))).isEqualTo("某局(本级)");
    assertThat(UnitName.bracketed("某局", List.of("某局!"))).isEqualTo("某局");
  }
}
