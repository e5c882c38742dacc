package org.mingzhang.normalizer.check.cross;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Equation;
import org.mingzhang.normalizer.check.rule.Figure;
import org.mingzhang.normalizer.check.rule.Row;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Table;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.Level;
import org.mingzhang.schema.TableKind;

/**
 * Rows of the same unit and code agree between tables with the same total. Where the totals differ,
 * the tables speak of different money and nothing follows for their rows.
 */
public final class TableRows implements Rule {

  static final String ID = "table-row-mismatch";

  private static final List<List<TableKind>> PAIRS =
      List.of(
          List.of(TableKind.REVENUE, TableKind.EXPENDITURE),
          List.of(TableKind.EXPENDITURE, TableKind.GENERAL_PUBLIC),
          List.of(TableKind.FISCAL_EXPENDITURE, TableKind.GENERAL_PUBLIC),
          List.of(TableKind.FISCAL_BASIC, TableKind.GENERAL_PUBLIC_BASIC));

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words(
            "总额相同的两表中，同一单位、同一编码的金额一致",
            "between tables with the same total, the same unit and code has the same amount"),
        new Words("两张总额相同、按单位或编码分行的表", "two tables with the same total and coded rows"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    List<Application> applications = new ArrayList<>();
    for (List<TableKind> pair : PAIRS) {
      Optional<Table> one = TotalFigures.only(subject, pair.get(0));
      Optional<Table> other = TotalFigures.only(subject, pair.get(1));
      if (one.isPresent() && other.isPresent()) {
        compare(one.get(), other.get(), applications);
      }
    }
    codes(subject, applications);
    return applications;
  }

  private static void compare(Table one, Table other, List<Application> applications) {
    Optional<Figure> left = TotalFigures.total(one);
    Optional<Figure> right = TotalFigures.total(other);
    if (left.isEmpty()
        || right.isEmpty()
        || left.get().value().compareTo(right.get().value()) != 0) {
      return;
    }
    Map<Object, Row> rows = unique(one);
    for (Map.Entry<Object, Row> entry : unique(other).entrySet()) {
      Row row = rows.get(entry.getKey());
      if (row == null) {
        continue;
      }
      Optional<Figure> first = TotalFigures.whole(one, row);
      Optional<Figure> second = TotalFigures.whole(other, entry.getValue());
      if (first.isPresent() && second.isPresent()) {
        applications.add(equation(one, other, first.get(), List.of(second.get())));
      }
    }
  }

  private static Equation equation(Table one, Table other, Figure whole, List<Figure> parts) {
    return Equation.likely(ID, List.of(one.name() + "=" + other.name()), whole, parts);
  }

  /** The rows by unit and code, but for those of which there are several. */
  private static Map<Object, Row> unique(Table table) {
    Map<Object, Row> rows = new HashMap<>();
    Set<Object> several = new HashSet<>();
    for (Row row : table.rows()) {
      if (row.level() == Level.TOTAL || (row.level() != Level.UNIT && row.code().isEmpty())) {
        continue;
      }
      String unit =
          row.line().unit() == null || row.line().unit().code() == null
              ? ""
              : row.line().unit().code();
      Object key = Arrays.asList(row.level(), unit, row.code());
      if (rows.putIfAbsent(key, row) != null) {
        several.add(key);
      }
    }
    rows.keySet().removeAll(several);
    return rows;
  }

  /** What a class of economic use costs is the sum of its lines by government class. */
  private static void codes(Subject subject, List<Application> applications) {
    Optional<Table> lines = TotalFigures.only(subject, TableKind.GENERAL_PUBLIC_ECONOMIC);
    Optional<Table> basic = TotalFigures.only(subject, TableKind.GENERAL_PUBLIC_BASIC);
    if (lines.isEmpty() || basic.isEmpty()) {
      return;
    }
    for (Row row : basic.get().rows()) {
      if (row.level() != Level.ITEM || row.line().economic() == null) {
        continue;
      }
      List<Figure> parts = new ArrayList<>();
      for (Row line : lines.get().rows()) {
        if (line.level() == Level.ITEM && row.line().economic().equals(line.line().economic())) {
          basicOf(lines.get(), line).ifPresent(parts::add);
        }
      }
      Optional<Figure> whole = TotalFigures.whole(basic.get(), row);
      if (whole.isPresent() && !parts.isEmpty()) {
        applications.add(equation(basic.get(), lines.get(), whole.get(), parts));
      }
    }
  }

  private static Optional<Figure> basicOf(Table table, Row row) {
    for (List<String> column : table.columns()) {
      if (column.equals(List.of("基本支出")) || column.equals(List.of("基本支出", "小计"))) {
        return table.figure(row, column);
      }
    }
    return Optional.empty();
  }
}
