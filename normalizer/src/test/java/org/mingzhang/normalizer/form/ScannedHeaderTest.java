package org.mingzhang.normalizer.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.normalizer.TitledTable;
import org.mingzhang.schema.Indicator;

class ScannedHeaderTest {

  @ParameterizedTest
  @CsvSource({"一级指标, 二级指标, 二级指标", "一级指标, 一级指标, 三级指标", "二级指标, 二级指标, 三级指标", "一级指标, 二级指标, 三级指标"})
  void levelsThatWereReadAlikeFollowEachOther(String first, String second, String third) {
    Indicator indicator = read(Sheet.scanned(form(first, second, third))).indicators().get(0);

    assertThat(indicator.level1()).isEqualTo("产出指标");
    assertThat(indicator.level2()).isEqualTo("数量指标");
    assertThat(indicator.level3()).isEqualTo("培训人数");
    assertThat(indicator.value()).isEqualByComparingTo("300");
  }

  private static TitledTable form(String first, String second, String third) {
    return Sheet.titled(
        1,
        List.of("项目支出绩效目标申报表"),
        "项目名称|培训经费|<|<|<",
        first + "|" + second + "|" + third + "|指标值|度量单位",
        "产出指标|数量指标|培训人数|≥300|人");
  }

  private static FormResult read(TitledTable form) {
    FormReader reader = new FormReader();
    reader.offer(form);
    return reader.finish();
  }
}
