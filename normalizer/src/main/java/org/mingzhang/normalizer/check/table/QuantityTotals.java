package org.mingzhang.normalizer.check.table;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Equation;
import org.mingzhang.normalizer.check.rule.Figure;
import org.mingzhang.normalizer.check.rule.PrintedValue;
import org.mingzhang.normalizer.check.rule.Role;
import org.mingzhang.normalizer.check.rule.Row;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Table;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.Level;
import org.mingzhang.schema.TableKind;

/** The total quantity of a procurement table is the sum of its quantities. */
public final class QuantityTotals implements Rule {

  static final String ID = "quantity-total-mismatch";

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words("采购数量合计等于各行数量之和", "the total quantity is the sum of the quantities"),
        new Words("合计行印有数量的采购表", "a procurement table whose total has a quantity"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    List<Application> applications = new ArrayList<>();
    for (Table table : subject.tables(TableKind.PROCUREMENT)) {
      List<Figure> totals = quantities(table, Level.TOTAL);
      List<Figure> items = quantities(table, Level.ITEM);
      if (totals.size() == 1 && !items.isEmpty()) {
        applications.add(
            Equation.likely(ID, List.of(table.name() + "/quantity"), totals.get(0), items));
      }
    }
    return applications;
  }

  private static List<Figure> quantities(Table table, Level level) {
    List<Figure> quantities = new ArrayList<>();
    for (Row row : table.rows()) {
      var bought = row.line().procurement();
      if (row.level() == level && bought != null && bought.quantity() != null) {
        String text = bought.quantity().toPlainString();
        quantities.add(
            new Figure(
                "/budgets/" + row.index() + "/procurement/quantity",
                bought.quantity(),
                PrintedValue.of(text, bought.quantity()),
                level == Level.TOTAL ? Role.TOTAL : Role.ITEM,
                new Words(
                    "《" + table.title() + "》“" + row.label() + "”的数量",
                    "the quantity of \"" + row.label() + "\" in 《" + table.title() + "》"),
                row.line().source()));
      }
    }
    return quantities;
  }
}
