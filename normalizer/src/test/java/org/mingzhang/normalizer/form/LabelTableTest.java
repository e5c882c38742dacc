package org.mingzhang.normalizer.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelTableTest {

  @Test
  void repairsALongLabelThatLostACharacter() {
    assertThat(LabelTable.bundled().repaired("门预算总额（万元）")).isEqualTo("部门预算总额（万元）");
  }

  @Test
  void takesColonsForTheThinBracketsOfALabel() {
    assertThat(LabelTable.bundled().repaired("部门：单位：名称")).isEqualTo("部门（单位）名称");
    assertThat(LabelTable.bundled().repaired("其中：财政：拨付")).isEqualTo("其中：财政：拨付");
  }

  @Test
  void leavesAloneWhatMayBeSeveralLabelsOrNone() {
    assertThat(LabelTable.bundled().repaired("口级指标")).isEqualTo("口级指标");
    assertThat(LabelTable.bundled().repaired("办公用房面积")).isEqualTo("办公用房面积");
    assertThat(LabelTable.bundled().repaired("年度绩效目标")).isEqualTo("年度绩效目标");
  }
}
