package org.mingzhang.normalizer.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Level;
import org.mingzhang.schema.TableKind;
import org.mingzhang.schema.UnitRef;

class DamagedUnitNamesTest {

  @Test
  void mends_a_name_with_the_remains_of_a_seal() {
    assertThat(names("青山市交通运输局机关", "青山市道路运输服务中心").mended("青山市交通”输机关")).isEqualTo("青山市交通运输局机关");
  }

  @Test
  void leaves_a_clean_name_alone_however_near_it_is() {
    assertThat(names("青山市第一中学").mended("青山市第二中学")).isEqualTo("青山市第二中学");
  }

  @Test
  void leaves_a_name_that_may_be_either_of_two() {
    assertThat(names("青山市第一中学", "青山市第二中学").mended("青山市第’中学")).isEqualTo("青山市第’中学");
  }

  private static DamagedUnitNames names(String... units) {
    List<BudgetLine> lines =
        Stream.of(units)
            .map(
                name ->
                    new BudgetLine(
                        TableKind.EXPENDITURE,
                        null,
                        Level.UNIT,
                        false,
                        new UnitRef(null, name),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null))
            .toList();
    return new DamagedUnitNames(lines);
  }
}
