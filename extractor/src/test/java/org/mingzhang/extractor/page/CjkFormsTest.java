package org.mingzhang.extractor.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CjkFormsTest {

  @Test
  void radicalsBecomeOrdinaryCharacters() {
    assertThat(CjkForms.ordinary("⽀出、收⼊，部⻔科⽬⾦额")).isEqualTo("支出、收入，部门科目金额");
  }

  @Test
  void theShapeThatASimplifiedFontDrawsIsKept() {
    assertThat(CjkForms.ordinary("⼾⻓⿈")).isEqualTo("户长黄");
  }

  @Test
  void ordinaryTextIsTheSameObject() {
    String text = "一般公共预算 1,234.50";

    assertThat(CjkForms.ordinary(text)).isSameAs(text);
  }
}
