package org.mingzhang.normalizer.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LevelNamesTest {

  private final LevelNames names = LevelNames.bundled();

  @Test
  void aCharacterLostAtTheEdgeComesBack() {
    assertThat(names.mended("作目标管理", 0.99)).isEqualTo("工作目标管理");
  }

  @Test
  void aWrongCharacterIsMendedWhereTheReadingIsDoubtful() {
    assertThat(names.mended("工件目标管理", 0.6)).isEqualTo("工作目标管理");
    assertThat(names.mended("工件目标管理", 0.97)).isEqualTo("工件目标管理");
  }

  @Test
  void anotherNameThanTheStandardOneStays() {
    assertThat(names.mended("质量目标", 0.95)).isEqualTo("质量目标");
    assertThat(names.mended("应急能力指标", 0.5)).isEqualTo("应急能力指标");
  }

  @Test
  void whatMayBeTwoNamesStays() {
    // 质量指标 or 数量指标
    assertThat(names.mended("口量指标", 0.3)).isEqualTo("口量指标");
  }

  @Test
  void aStandardIndicatorIsMendedOnlyUnderItsLevelAndWhereTheReadingIsDoubtful() {
    assertThat(names.mendedIndicator("作作务科学性", "工作目标管理", 0.3)).isEqualTo("工作任务科学性");
    assertThat(names.mendedIndicator("作作务科学性", "履职效益", 0.3)).isEqualTo("作作务科学性");
    assertThat(names.mendedIndicator("作作务科学性", "工作目标管理", 0.97)).isEqualTo("作作务科学性");
    assertThat(names.mendedIndicator("作作务科学性", null, 0.3)).isEqualTo("作作务科学性");
  }
}
