package org.mingzhang.normalizer.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.normalizer.TitledTable;
import org.mingzhang.schema.UnitTarget;

/** The money of a unit's form that was scanned: yuan and 万元 are ten thousand times apart. */
class ScannedBudgetFrameTest {

  @Test
  void leavesOutAmountsWhoseUnitOfMoneyWasNotRead() {
    FormResult result = read(Sheet.scanned(form("部门预算总额")));

    UnitTarget.BudgetFrame budget = result.units().get(0).budget();
    assertThat(budget.totalYuan()).isNull();
    assertThat(budget.basicYuan()).isNull();
    assertThat(result.findings())
        .extracting(finding -> finding.message().en())
        .anyMatch(text -> text.contains("unit of money") && text.contains("581.38"));
  }

  @Test
  void takesTheUnitOfALabelThatLostItsClosingBracket() {
    FormResult result = read(Sheet.scanned(form("部门预算总额（万元")));

    assertThat(result.units().get(0).budget().totalYuan()).isEqualByComparingTo("5813800");
    assertThat(result.units().get(0).budget().basicYuan()).isEqualByComparingTo("213800");
  }

  private static TitledTable form(String total) {
    return Sheet.titled(
        1,
        List.of("市级部门（单位）整体绩效目标申报表"),
        "部门（单位）名称|某市就业中心|<",
        "预算情况|" + total + "|581.38",
        "^|1、资金来源：（1）财政性资金|581.38",
        "^|（2）其他资金|",
        "^|2、资金结构：（1）基本支出|21.38",
        "^|（2）项目支出|560");
  }

  private static FormResult read(TitledTable form) {
    FormReader reader = new FormReader();
    reader.offer(form);
    return reader.finish();
  }
}
