package org.mingzhang.cli.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.mingzhang.cli.report.Shares.Part;
import org.mingzhang.normalizer.check.rule.Row;
import org.mingzhang.normalizer.check.rule.Table;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.normalizer.compare.Columns;
import org.mingzhang.schema.Amount;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.Level;
import org.mingzhang.schema.Side;

/**
 * Ways to see the total of a money table as the sum of parts. Each gives shares only where the
 * parts add up to the total exactly, so that no chart shows a table that was not understood.
 *
 * @param title what the shares are called
 * @param table the table
 * @param document the document it is in
 */
record TableParts(Words title, Table table, Disclosure document) {

  private static final Pattern WHOLE = Pattern.compile("合\\s*计|总\\s*计|小\\s*计|预算数|决算数|金额");

  /** The ranks of numbered rows, the highest first. */
  private static final List<Pattern> RANKS =
      List.of(
          Pattern.compile("^[(（]?[一二三四五六七八九十]+[)）]?[、.．]?\\s*"), Pattern.compile("^\\d+[、.．]\\s*"));

  /** By the groups of columns of the total's row: 一般公共预算, 政府性基金, … */
  Optional<Shares> byColumns() {
    for (Row total : table.totals()) {
      Optional<Amount> whole =
          total.line().amounts().stream().filter(a -> isWhole(a.column().get(0))).findFirst();
      List<Part> parts = columnGroups(total.line());
      if (whole.isPresent() && parts.size() > 1) {
        Optional<Shares> shares = shares(whole.get().yuan(), parts);
        if (shares.isPresent()) {
          return shares;
        }
      }
    }
    return Optional.empty();
  }

  /** One part a group: its 小计, else its only column, else its columns together. */
  private static List<Part> columnGroups(BudgetLine total) {
    Map<String, List<Amount>> groups = new LinkedHashMap<>();
    for (Amount amount : total.amounts()) {
      if (!isWhole(amount.column().get(0))) {
        groups.computeIfAbsent(amount.column().get(0), name -> new ArrayList<>()).add(amount);
      }
    }
    List<Part> parts = new ArrayList<>();
    groups.forEach((name, amounts) -> parts.add(new Part(name, groupSum(amounts))));
    return parts;
  }

  private static BigDecimal groupSum(List<Amount> amounts) {
    return amounts.stream()
        .filter(amount -> amount.column().size() == 1 || isWhole(last(amount.column())))
        .findFirst()
        .map(Amount::yuan)
        .orElseGet(
            () -> amounts.stream().map(Amount::yuan).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /**
   * By the numbered rows of the highest rank: 一、…, 二、….
   *
   * @param side the side of a two-sided table, or null for any
   */
  Optional<Shares> byNumberedRows(Side side) {
    List<Row> rows = table.rows().stream().filter(row -> row.line().side() == side).toList();
    List<Row> totals = rows.stream().filter(row -> row.level() == Level.TOTAL).toList();
    for (Pattern rank : RANKS) {
      List<Row> roots =
          rows.stream()
              .filter(row -> row.level() == Level.ITEM && row.path().size() == 1)
              .filter(row -> rank.matcher(row.label()).lookingAt())
              .toList();
      Optional<Shares> shares =
          byRows(totals, roots, row -> rank.matcher(row.label()).replaceFirst(""));
      if (shares.isPresent()) {
        return shares;
      }
    }
    return Optional.empty();
  }

  /**
   * By the rows that may be summed, brought together by what {@code name} calls them.
   *
   * @param name the part that a row belongs to; null leaves it out
   */
  Optional<Shares> byLeaves(Function<Row, String> name) {
    List<Row> leaves =
        table.rows().stream().filter(row -> row.line().leaf() && name.apply(row) != null).toList();
    return byRows(table.totals(), leaves, name);
  }

  /** In the column of the chief figure only: a chart of a part would pass for one of the whole. */
  private Optional<Shares> byRows(List<Row> totals, List<Row> rows, Function<Row, String> name) {
    Columns columns = new Columns(document, table);
    for (Row total : totals) {
      Optional<List<String>> column = columns.main(total.line().side());
      Optional<BigDecimal> whole = column.flatMap(main -> at(total, main));
      Optional<Shares> shares = whole.flatMap(w -> shares(w, sums(rows, column.get(), name)));
      if (shares.isPresent()) {
        return shares;
      }
    }
    return Optional.empty();
  }

  private static List<Part> sums(List<Row> rows, List<String> column, Function<Row, String> name) {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    rows.forEach(
        row -> at(row, column).ifPresent(y -> sums.merge(name.apply(row), y, BigDecimal::add)));
    List<Part> parts = new ArrayList<>();
    sums.forEach((part, yuan) -> parts.add(new Part(part, yuan)));
    return parts;
  }

  private static Optional<BigDecimal> at(Row row, List<String> column) {
    return row.amountAt(column).map(place -> row.amount(place).yuan());
  }

  private Optional<Shares> shares(BigDecimal whole, List<Part> parts) {
    return Shares.of(title, table.title(), whole, parts);
  }

  private static boolean isWhole(String header) {
    return WHOLE.matcher(header).find();
  }

  private static String last(List<String> path) {
    return path.get(path.size() - 1);
  }
}
