package org.mingzhang.normalizer.check.cross;

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
import org.mingzhang.schema.TableKind;

/** The same total is the same in every table that prints it. */
public final class TableTotals implements Rule {

  static final String ID = "table-total-mismatch";

  private static final String BASIC = "基本支出";

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words("同一总额在各表中一致", "the same total is the same in every table"),
        new Words("两张以上印有同一总额的表", "two tables that print the same total"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    List<Application> applications = new ArrayList<>();
    sides(subject, TableKind.REVENUE, Side.REVENUE, applications);
    sides(subject, TableKind.EXPENDITURE, Side.EXPENDITURE, applications);
    sameColumns(subject, TableKind.GENERAL_PUBLIC, TableKind.GENERAL_PUBLIC_ECONOMIC, applications);
    basic(subject, TableKind.GENERAL_PUBLIC, TableKind.GENERAL_PUBLIC_BASIC, applications);
    appropriation(subject, applications);
    return applications;
  }

  private static void sides(
      Subject subject, TableKind kind, Side side, List<Application> applications) {
    Optional<Table> both = TotalFigures.only(subject, TableKind.REVENUE_EXPENDITURE);
    Optional<Table> one = TotalFigures.only(subject, kind);
    if (both.isEmpty() || one.isEmpty()) {
      return;
    }
    Optional<Figure> total = TotalFigures.total(one.get());
    List<Figure> candidates = new ArrayList<>();
    TotalFigures.side(both.get(), side, true).ifPresent(candidates::add);
    TotalFigures.side(both.get(), side, false).ifPresent(candidates::add);
    total.ifPresent(figure -> equal(figure, candidates, applications));
  }

  /** The table may or may not count what was carried over; one of both totals it must repeat. */
  private static void equal(
      Figure figure, List<Figure> candidates, List<Application> applications) {
    List<Equation> equations =
        candidates.stream().distinct().map(candidate -> equation(figure, candidate)).toList();
    equations.stream()
        .filter(Equation::holds)
        .findFirst()
        .or(() -> equations.stream().findFirst())
        .ifPresent(applications::add);
  }

  private static Equation equation(Figure one, Figure other) {
    return Equation.binding(ID, List.of("totals"), one, List.of(other));
  }

  private static void sameColumns(
      Subject subject, TableKind first, TableKind second, List<Application> applications) {
    Optional<Table> one = TotalFigures.only(subject, first);
    Optional<Table> other = TotalFigures.only(subject, second);
    Optional<Row> oneRow = one.flatMap(TotalFigures::totalRow);
    Optional<Row> otherRow = other.flatMap(TotalFigures::totalRow);
    if (oneRow.isEmpty() || otherRow.isEmpty()) {
      return;
    }
    for (List<String> column : one.get().columns()) {
      Optional<Figure> left = one.get().figure(oneRow.get(), column);
      Optional<Figure> right = other.get().figure(otherRow.get(), column);
      if (left.isPresent() && right.isPresent()) {
        applications.add(equation(left.get(), right.get()));
      }
    }
  }

  private static void basic(
      Subject subject, TableKind whole, TableKind basic, List<Application> applications) {
    Optional<Table> one = TotalFigures.only(subject, whole);
    Optional<Table> other = TotalFigures.only(subject, basic);
    Optional<Row> row = one.flatMap(TotalFigures::totalRow);
    Optional<Figure> total = other.flatMap(TotalFigures::total);
    if (row.isEmpty() || total.isEmpty()) {
      return;
    }
    for (List<String> column : one.get().columns()) {
      if (isBasic(column)) {
        one.get()
            .figure(row.get(), column)
            .ifPresent(figure -> applications.add(equation(figure, total.get())));
      }
    }
  }

  /** 基本支出, or its 小计. */
  private static boolean isBasic(List<String> column) {
    String last = column.get(column.size() - 1);
    boolean sum = column.size() > 1 && ColumnWords.isWhole(last);
    return (sum ? column.get(column.size() - 2) : last).equals(BASIC);
  }

  /** 财政拨款支出 is 一般公共预算 where neither of the two funds has any amount. */
  private static void appropriation(Subject subject, List<Application> applications) {
    Optional<Table> table = TotalFigures.only(subject, TableKind.FISCAL_APPROPRIATION);
    boolean funds =
        !subject.tables(TableKind.GOVERNMENT_FUND).isEmpty()
            || !subject.tables(TableKind.STATE_CAPITAL).isEmpty();
    if (table.isEmpty() || funds || hasFunds(table.get())) {
      return;
    }
    List<Figure> totals = new ArrayList<>();
    TotalFigures.side(table.get(), Side.EXPENDITURE, true).ifPresent(totals::add);
    TotalFigures.side(table.get(), Side.EXPENDITURE, false).ifPresent(totals::add);
    for (TableKind kind : List.of(TableKind.GENERAL_PUBLIC, TableKind.FISCAL_EXPENDITURE)) {
      TotalFigures.only(subject, kind)
          .flatMap(TotalFigures::total)
          .ifPresent(figure -> equal(figure, totals, applications));
    }
  }

  private static boolean hasFunds(Table table) {
    return table.rows().stream()
        .filter(row -> row.label().contains("基金") || row.label().contains("国有资本"))
        .anyMatch(row -> row.line().amounts().stream().anyMatch(a -> a.yuan().signum() != 0));
  }
}
