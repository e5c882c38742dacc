package org.mingzhang.export.fiscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.schema.Amount;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Department;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.DocumentSource;
import org.mingzhang.schema.Level;
import org.mingzhang.schema.Method;
import org.mingzhang.schema.Side;
import org.mingzhang.schema.Source;
import org.mingzhang.schema.Stage;
import org.mingzhang.schema.TableKind;

class FiscalFactsTest {

  private final List<BudgetLine> lines = new ArrayList<>();

  @Test
  void onlyLeavesInTheColumnOfTheWholeCount() {
    line(TableKind.EXPENDITURE, Level.TOTAL, null, "合计", "30", "基本支出", "30");
    line(TableKind.EXPENDITURE, Level.GROUP, null, "合计", "30", "基本支出", "30");
    line(TableKind.EXPENDITURE, Level.ITEM, null, "合计", "10", "基本支出", "10");
    line(TableKind.EXPENDITURE, Level.ITEM, null, "合计", "20", "基本支出", "20");

    assertThat(facts())
        .extracting(Fact::ref, fact -> fact.amount().yuan(), Fact::addsUp)
        .containsExactly(
            tuple("/budgets/2/amounts/0", new BigDecimal("10"), true),
            tuple("/budgets/3/amounts/0", new BigDecimal("20"), true));
  }

  @Test
  void moneyThatStandsInTwoTablesCountsOnce() {
    line(TableKind.REVENUE_EXPENDITURE, Level.ITEM, Side.EXPENDITURE, "金额", "30");
    line(TableKind.REVENUE_EXPENDITURE, Level.ITEM, Side.REVENUE, "金额", "30");
    line(TableKind.EXPENDITURE, Level.ITEM, null, "合计", "30");
    line(TableKind.GENERAL_PUBLIC, Level.ITEM, null, "合计", "30");

    assertThat(facts())
        .extracting(Fact::direction, Fact::lineIndex)
        .containsExactly(tuple(Direction.REVENUE, 1), tuple(Direction.EXPENDITURE, 2));
  }

  @Test
  void aTableThatMakesItsTotalIsBetterThanOneThatDoesNot() {
    line(TableKind.EXPENDITURE, Level.TOTAL, null, "合计", "31");
    line(TableKind.EXPENDITURE, Level.ITEM, null, "合计", "30");
    line(TableKind.REVENUE_EXPENDITURE, Level.ITEM, Side.EXPENDITURE, "金额", "31");
    line(TableKind.REVENUE_EXPENDITURE, Level.TOTAL, Side.EXPENDITURE, "金额", "31");

    assertThat(facts()).extracting(Fact::lineIndex).containsExactly(2);
  }

  @Test
  void whatMakesNoTotalIsTakenAndSaysSo() {
    line(TableKind.EXPENDITURE, Level.TOTAL, null, "合计", "31");
    line(TableKind.EXPENDITURE, Level.ITEM, null, "合计", "30");

    assertThat(facts()).extracting(Fact::addsUp).containsExactly(false);
  }

  @Test
  void whereNoHeaderTellsTheWholeOnlyTheTotalCan() {
    line(TableKind.REVENUE_EXPENDITURE, Level.ITEM, Side.EXPENDITURE, "功能分类", "10", "用途", "7");
    line(TableKind.REVENUE_EXPENDITURE, Level.ITEM, Side.EXPENDITURE, "功能分类", "20", "用途", "8");

    assertThat(facts()).isEmpty();

    line(TableKind.REVENUE_EXPENDITURE, Level.TOTAL, Side.EXPENDITURE, "支出", "30");

    assertThat(facts()).extracting(fact -> fact.amount().column().get(0)).containsOnly("功能分类");
  }

  private List<Fact> facts() {
    return FiscalFacts.of(
        new Disclosure(
            Disclosure.SCHEMA_VERSION,
            new DocumentSource("a.pdf", "0", 1, new DocumentSource.Tool("1", List.of())),
            new Department("局", null),
            2021,
            Stage.BUDGET,
            List.of(),
            lines,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  /** A line whose leaf is what its level says, with pairs of header and amount. */
  private void line(TableKind table, Level level, Side side, String... cells) {
    List<Amount> amounts = new ArrayList<>();
    for (int i = 0; i < cells.length; i += 2) {
      Source source = new Source(1, null, null, cells[i + 1], Method.TEXT, 1);
      amounts.add(new Amount(List.of(cells[i]), new BigDecimal(cells[i + 1]), source));
    }
    lines.add(
        new BudgetLine(
            table,
            table.name(),
            level,
            level == Level.ITEM,
            null,
            null,
            null,
            null,
            "项" + lines.size(),
            null,
            side,
            null,
            amounts,
            null,
            null));
  }
}
