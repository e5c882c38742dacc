package org.mingzhang.normalizer.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class EquationTest {

  @Test
  void whatIsRoundedRightlyToItsLastPlaceIsRounded() {
    Equation equation = equation(prose("3972.75万元", "39727500"), cell("39,727,493"));

    assertThat(equation.isExact()).isFalse();
    assertThat(equation.isRounded()).isTrue();
  }

  @Test
  void whatIsCutOffInsteadOfRoundedIsNot() {
    Equation equation = equation(prose("3972.74万元", "39727400"), cell("39,727,493"));

    assertThat(equation.holds()).isTrue();
    assertThat(equation.isRounded()).isFalse();
  }

  private static Equation equation(Figure whole, Figure part) {
    return Equation.binding("prose-table-mismatch", List.of("prose"), whole, List.of(part));
  }

  private static Figure prose(String text, String yuan) {
    return figure("/statements/0", text, yuan, Role.PROSE);
  }

  private static Figure cell(String text) {
    return figure("/budgets/0/amounts/0", text, text.replace(",", ""), Role.TOTAL);
  }

  private static Figure figure(String ref, String text, String yuan, Role role) {
    BigDecimal value = new BigDecimal(yuan);
    return new Figure(ref, value, PrintedValue.of(text, value), role, new Words("", ""), null);
  }
}
