package org.mingzhang.normalizer.dump.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.schema.Amount;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Indicator;
import org.mingzhang.schema.Level;
import org.mingzhang.schema.Method;
import org.mingzhang.schema.OwnerKind;
import org.mingzhang.schema.Source;
import org.mingzhang.schema.TableKind;
import org.mingzhang.schema.UnitRef;
import org.mingzhang.schema.UnitTarget;

class UnitsByMoneyTest {

  private final UnitsByMoney units =
      new UnitsByMoney(
          List.of(
              budget("江州市博物馆", "17975930"),
              budget("江州市图书馆", "5013826"),
              budget("江州市文化馆", "5013111")));

  private static BudgetLine budget(String unit, String yuan) {
    Amount amount = new Amount(List.of("合计"), new BigDecimal(yuan), source(1, Method.TEXT));
    return new BudgetLine(
        TableKind.REVENUE,
        null,
        Level.UNIT,
        false,
        new UnitRef(null, unit),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(amount),
        null,
        source(1, Method.TEXT));
  }

  private static Source source(double confidence, Method method) {
    return new Source(null, null, 1, "", method, confidence);
  }

  private static DumpForms form(String name, String total, Source source) {
    BigDecimal yuan = new BigDecimal(total);
    UnitTarget.BudgetFrame frame = new UnitTarget.BudgetFrame(yuan, null, null, null, null);
    Indicator.Owner owner = new Indicator.Owner(OwnerKind.UNIT, name, null);
    Indicator indicator =
        new Indicator(owner, null, null, "借阅册次", null, null, null, "增加", "增加", source);
    UnitTarget target = new UnitTarget(new UnitRef(null, name), null, List.of(), frame, source);
    return new DumpForms(List.of(), List.of(target), List.of(indicator), List.of());
  }

  @Test
  void takesTheNameOfTheOnlyUnitThatHasTheMoney() {
    DumpForms named = units.named(form("御≒", "17976000", source(0.1, Method.HIDDEN_TEXT)));

    assertThat(named.units().get(0).unit().name()).isEqualTo("江州市博物馆");
    assertThat(named.indicators().get(0).owner().name()).isEqualTo("江州市博物馆");
  }

  @Test
  void leavesTheNameWhereTwoUnitsMayHaveTheMoney() {
    DumpForms named = units.named(form("御≒", "5013000", source(0.1, Method.HIDDEN_TEXT)));

    assertThat(named.units().get(0).unit().name()).isEqualTo("御≒");
  }

  @Test
  void leavesANameThatWasReadWell() {
    DumpForms named = units.named(form("江州市美术馆", "17976000", source(0.9, Method.HIDDEN_TEXT)));

    assertThat(named.units().get(0).unit().name()).isEqualTo("江州市美术馆");
  }
}
