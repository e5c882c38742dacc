package org.mingzhang.schema.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassificationFileTest {

  @Test
  void keepsTheNamesOfACodeInTheirOrder() throws IOException {
    assertThat(parse("code\tname\tfrom\tto\n210\t旧\t\t2018\n210\t新\t2019\t\n"))
        .isEqualTo(
            Map.of(
                "210",
                List.of(new NameInYears("旧", null, 2018), new NameInYears("新", 2019, null))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"210\t名", "21O\t名\t\t", "210\t \t\t", "210\t名\t\t\t", ""})
  void refusesAMalformedLineByItsNumber(String line) {
    assertThatThrownBy(() -> parse("code\tname\tfrom\tto\n201\t名\t\t\n" + line + "\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("list.tsv:3");
  }

  @Test
  void refusesAListWithoutItsHeader() {
    assertThatThrownBy(() -> parse("201\t名\t\t\n")).hasMessageContaining("list.tsv:1");
  }

  @Test
  void saysWhichListIsMissing() {
    assertThatThrownBy(() -> ClassificationFile.read("absent.tsv"))
        .hasMessageContaining("absent.tsv");
  }

  private static Map<String, List<NameInYears>> parse(String text) throws IOException {
    return ClassificationFile.parse("list.tsv", new BufferedReader(new StringReader(text)));
  }
}
