package org.mingzhang.normalizer.check.cross;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.normalizer.check.rule.ColumnWords;
import org.mingzhang.normalizer.check.rule.Figure;
import org.mingzhang.normalizer.check.rule.Row;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Table;
import org.mingzhang.schema.Side;
import org.mingzhang.schema.TableKind;

/** Finds the figures of grand totals that other tables repeat. */
public final class TotalFigures {

  private static final Pattern PARTIAL = Pattern.compile(".*(人员经费|公用经费).*");
  private static final Pattern THIS_YEAR = Pattern.compile(".*(本年|当年).*");

  private TotalFigures() {}

  /** The one table of a kind; empty where there is none, or several. */
  public static Optional<Table> only(Subject subject, TableKind kind) {
    List<Table> tables = subject.tables(kind);
    return tables.size() == 1 ? Optional.of(tables.get(0)) : Optional.empty();
  }

  /** The row over a whole table without sides; empty where several rows may be it. */
  public static Optional<Row> totalRow(Table table) {
    List<Row> totals =
        table.totals().stream()
            .filter(row -> row.line().side() == null)
            .filter(row -> !PARTIAL.matcher(row.label()).matches())
            .toList();
    return totals.size() == 1 ? Optional.of(totals.get(0)) : Optional.empty();
  }

  /** The figure over a whole table without sides: its one column, or the first that sums others. */
  public static Optional<Figure> total(Table table) {
    return totalRow(table).flatMap(row -> whole(table, row));
  }

  /** The figure of a row that sums its others, or its only one. */
  public static Optional<Figure> whole(Table table, Row row) {
    List<Integer> wholes = new ArrayList<>();
    for (int i = 0; i < row.line().amounts().size(); i++) {
      List<String> column = row.amount(i).column();
      if (column.stream().anyMatch(ColumnWords::isWhole)) {
        wholes.add(i);
      }
    }
    if (row.line().amounts().size() == 1) {
      return Optional.of(table.figure(row, 0));
    }
    return wholes.isEmpty() ? Optional.empty() : Optional.of(table.figure(row, wholes.get(0)));
  }

  /** A row's figure under 基本支出 or 项目支出: its 小计, or the only one. */
  public static Optional<Figure> part(Table table, Row row, String part) {
    List<Figure> found = new ArrayList<>();
    for (int place = 0; place < row.line().amounts().size(); place++) {
      List<String> column = row.amount(place).column();
      int at = column.indexOf(part);
      boolean last = at >= 0 && at == column.size() - 1;
      boolean sum =
          at >= 0 && at == column.size() - 2 && ColumnWords.isWhole(column.get(column.size() - 1));
      if (last || sum) {
        found.add(table.figure(row, place));
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /**
   * The total of one side: of this year where the side has also one with what was carried over.
   *
   * @param thisYear whether this year's total is meant, not the one with carried-over money
   */
  public static Optional<Figure> side(Table table, Side side, boolean thisYear) {
    List<Row> totals = table.totals().stream().filter(row -> row.line().side() == side).toList();
    if (totals.isEmpty()) {
      return Optional.empty();
    }
    Row last = totals.get(totals.size() - 1);
    Row meant =
        thisYear
            ? totals.stream()
                .filter(row -> THIS_YEAR.matcher(row.label()).matches())
                .findFirst()
                .orElse(last)
            : last;
    return whole(table, meant);
  }
}
