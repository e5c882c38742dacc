package org.mingzhang.normalizer.check.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.ColumnWords;
import org.mingzhang.normalizer.check.rule.Equation;
import org.mingzhang.normalizer.check.rule.Figure;
import org.mingzhang.normalizer.check.rule.Row;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Table;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.Side;

/** The last totals of both sides of a table are equal: 收入总计 = 支出总计. */
public final class SidesBalance implements Rule {

  static final String ID = "balance-mismatch";

  private static final Words SEVERAL =
      new Words("总计行有几个数，不知哪一个与另一侧相等", "a total has several figures, any of which may balance");
  private static final Words OPEN =
      new Words("没有读到两侧的最后总计", "the last total of both sides was not read");

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words("收支两侧的总计相等", "revenue and expenditure of a two-sided table are equal"),
        new Words("分收入、支出两侧的表", "a table with two sides"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    List<Application> applications = new ArrayList<>();
    for (Table table : subject.tables()) {
      if (table.rows().stream().anyMatch(row -> row.line().side() != null)) {
        applications.add(balance(table));
      }
    }
    return applications;
  }

  private static Application balance(Table table) {
    Optional<Row> revenue = last(table, Side.REVENUE);
    Optional<Row> expenditure = last(table, Side.EXPENDITURE);
    if (revenue.isEmpty() || expenditure.isEmpty()) {
      return new Application.Unchecked(ID, OPEN);
    }
    Optional<Figure> left = single(table, revenue.get());
    Optional<Figure> right = single(table, expenditure.get());
    if (left.isEmpty() || right.isEmpty()) {
      return new Application.Unchecked(ID, SEVERAL);
    }
    return Equation.binding(
        ID, List.of(table.name() + "/balance"), left.get(), List.of(right.get()));
  }

  private static Optional<Row> last(Table table, Side side) {
    List<Row> totals = table.totals().stream().filter(row -> row.line().side() == side).toList();
    return totals.isEmpty() ? Optional.empty() : Optional.of(totals.get(totals.size() - 1));
  }

  /** The one figure of a total, or the one that sums the others. */
  static Optional<Figure> single(Table table, Row row) {
    List<Figure> figures = new ArrayList<>();
    List<Figure> wholes = new ArrayList<>();
    for (int i = 0; i < row.line().amounts().size(); i++) {
      List<String> column = row.amount(i).column();
      figures.add(table.figure(row, i));
      if (column.stream().anyMatch(ColumnWords::isWhole)) {
        wholes.add(table.figure(row, i));
      }
    }
    List<Figure> candidates = wholes.isEmpty() ? figures : wholes.subList(0, 1);
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }
}
