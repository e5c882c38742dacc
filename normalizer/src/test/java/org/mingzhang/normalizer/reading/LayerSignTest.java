package org.mingzhang.normalizer.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.normalizer.reading.Readings.hidden;
import static org.mingzhang.normalizer.reading.Readings.page;
import static org.mingzhang.normalizer.reading.Readings.ppOcr;
import static org.mingzhang.normalizer.reading.Readings.weigh;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.extractor.page.Reading;

class LayerSignTest {

  private static final List<String> SIGNS = List.of("≥95", "=3", "20");

  @Test
  void aGoodLayerHasTheSignThatWornPrintLost() {
    assertThat(lastUnderLayer("年度履职目标相关性", ppOcr("100"), hidden("=100"))).isEqualTo("=100");
    assertThat(lastUnderLayer("年度履职目标相关性", ppOcr(":89"), hidden("≥89"))).isEqualTo("≥89");
  }

  @Test
  void aGoodLayerHasTheBarThatAnEngineDidNotSee() {
    assertThat(lastUnderLayer("年度履职目标相关性", ppOcr(">89"), hidden("≥89"))).isEqualTo("≥89");
  }

  @Test
  void theSignOfAnotherNumberIsNotTaken() {
    assertThat(lastUnderLayer("年度履职目标相关性", ppOcr("100"), hidden("=25"))).isEqualTo("100");
  }

  @Test
  void aLayerThatIsWrongElsewhereHasNoSay() {
    assertThat(lastUnderLayer("午庋屐駅囗林柤羙忄生", ppOcr("100"), hidden("=100"))).isEqualTo("100");
  }

  /** What the last cell says where a layer has one text for all cells before it. */
  private static String lastUnderLayer(String layer, Reading... last) {
    List<List<Reading>> cells = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      cells.add(List.of(ppOcr("年度履职目标相关性"), hidden(layer)));
      cells.add(List.of(ppOcr(SIGNS.get(i % SIGNS.size()))));
    }
    cells.add(List.of(last));
    return weigh(page(1, cells)).get(24).text();
  }
}
