package org.mingzhang.normalizer.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.normalizer.number.MoneyUnit;

class CaptionReaderTest {

  private static Caption caption(String... above) {
    return CaptionReader.read(Printed.table("项目 | 金额").titled(above).piece(), List.of());
  }

  @Test
  void takes_the_nearest_title_and_the_unit_beside_the_department() {
    Caption caption = caption("第二部分 某局2024年度部门决算表", "收入支出决算总表", "部门：某市财政局 单位：万元");

    assertThat(caption.title()).isEqualTo("收入支出决算总表");
    assertThat(caption.moneyUnit()).isEqualTo(MoneyUnit.TEN_THOUSAND);
  }

  @Test
  void leaves_out_the_number_of_the_table_but_no_part_of_its_name() {
    assertThat(caption("表四 一般公共预算支出表").title()).isEqualTo("一般公共预算支出表");
    assertThat(caption("附表1 一般公共预算基本支出表").title()).isEqualTo("一般公共预算基本支出表");
    assertThat(caption("公开03表", "支出决算表").title()).isEqualTo("支出决算表");
    assertThat(caption("1.收入预算表（单位：元）").title()).isEqualTo("收入预算表");
  }

  @Test
  void joins_a_title_on_two_lines() {
    // The lines of Printed stand 20 points apart and are 12 high: one directly below the other.
    assertThat(caption("某市人力资源和社会保障局2021年部门", "一般公共预算支出情况表").title())
        .isEqualTo("某市人力资源和社会保障局2021年部门一般公共预算支出情况表");
  }

  @Test
  void takes_no_prose_and_no_note_for_a_title() {
    Caption caption = caption("收支预算总表", "下面是本部门全年的收入和支出情况。", "单位：元");

    assertThat(caption.title()).isNull();
    assertThat(caption("注：本部门没有政府性基金预算支出").title()).isNull();
  }
}
