package org.mingzhang.normalizer.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.TextLine;

class FormTitleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "郑州市人才交流服务中心支出项目绩效目标表|PROJECT|郑州市人才交流服务中心",
        "附件3：市级部门（单位）整体绩效目标申报表|UNIT|-",
        "市级部门（单位）整体绩效目标申报表|UNIT|-",
        "2023年部门预算项目支出绩效目标表|PROJECT|-",
        "青云市财政局2024年度项目支出绩效目标申报表|PROJECT|青云市财政局",
        "青云市教育局（本级）部门整体支出绩效目标表|UNIT|青云市教育局（本级）",
        "城市维护专项资金绩效目标表|PROJECT|-",
        "项目支出绩效目标申报（批复）表|PROJECT|-",
        "绩效目标表|-|-",
        "郑州市社会保险中心_统发支出项目绩效目标表|PROJECT|郑州市社会保险中心_统发",
        "项目绩效目标表（一级项目）|PROJECT|-"
      })
  void tellsKindAndUnitFromTheTitle(String line, FormKind kind, String unit) {
    FormTitle title = FormTitle.above(lines(line)).orElseThrow();
    assertThat(title.kind()).isEqualTo(kind);
    assertThat(title.unitName()).isEqualTo(unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "项目支出绩效自评表",
        "绩效目标完成情况表",
        "部门支出总体情况表",
        "根据要求，本部门编制了项目绩效目标表。",
        "2021年本部门按规定编制绩效目标，涉及项目支出绩效目标表",
      })
  void takesNoOtherLineForATitle(String line) {
    assertThat(FormTitle.above(lines(line))).isEmpty();
  }

  @Test
  void joinsATitleBrokenOverLines() {
    FormTitle title = FormTitle.above(lines("郑州市机关事业单位技术工人等级考核指导", "中心支出项目绩效目标表")).orElseThrow();
    assertThat(title.unitName()).isEqualTo("郑州市机关事业单位技术工人等级考核指导中心");
  }

  private static List<TextLine> lines(String... texts) {
    List<TextLine> lines = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      lines.add(new TextLine(texts[i], new Box(100, 20 + 20 * i, 400, 36 + 20 * i), 16, List.of()));
    }
    return lines;
  }
}
