package org.mingzhang.normalizer.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.mingzhang.normalizer.check.rule.ColumnWords;
import org.mingzhang.normalizer.check.rule.Table;
import org.mingzhang.schema.Amount;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.Side;
import org.mingzhang.schema.Stage;

/**
 * What the columns of a table measure.
 *
 * @param document the document of the table
 * @param table the table
 */
public record Columns(Disclosure document, Table table) {

  private static final Pattern YEAR = Pattern.compile("(20\\d{2})年");

  /**
   * The column of a row's chief figure: the document's own year and stage, the whole of it.
   *
   * @param side the side of a two-sided table that the row is on, or null
   * @return empty where the headers do not tell
   */
  public Optional<List<String>> main(Side side) {
    List<List<String>> own = ofSide(side).stream().filter(this::isOwn).toList();
    return first(own, this::namesTheStage)
        .or(() -> first(own, column -> ColumnWords.isWhole(column.get(0))))
        .or(() -> first(own, column -> column.stream().anyMatch(ColumnWords::isWhole)))
        .or(() -> own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty());
  }

  private List<List<String>> ofSide(Side side) {
    return table.rows().stream()
        .filter(row -> row.line().side() == side)
        .flatMap(row -> row.line().amounts().stream())
        .map(Amount::column)
        .distinct()
        .toList();
  }

  /** The columns of the document's own year and stage, by what they are called. */
  Map<String, List<String>> byName() {
    Map<String, List<String>> named = new LinkedHashMap<>();
    for (List<String> column : table.columns()) {
      if (isOwn(column) && named.putIfAbsent(name(column), column) != null) {
        named.put(name(column), List.of()); // twice the same name: neither can be told
      }
    }
    named.values().removeIf(List::isEmpty);
    return named;
  }

  /**
   * The column in which this document gives the figures of an earlier one: 上年预算数, or 年初预算数 in a
   * final account.
   */
  Optional<List<String>> of(Disclosure earlier) {
    List<List<String>> columns =
        table.columns().stream().filter(column -> speaksOf(column, earlier)).toList();
    return columns.size() == 1 ? Optional.of(columns.get(0)) : Optional.empty();
  }

  private boolean speaksOf(List<String> column, Disclosure earlier) {
    String headers = String.join("", column);
    if (headers.matches(".*(增|减|比|率|%|完成).*")) {
      return false;
    }
    if (Times.isYearBefore(earlier, document)) {
      boolean otherStage =
          headers.contains(earlier.stage() == Stage.BUDGET ? "决算" : "预算数")
              || headers.contains("执行");
      return !otherStage
          && ((headers.contains("上年") && !headers.matches(".*上年(结转|结余).*"))
              || headers.contains("上一年")
              || headers.contains(earlier.fiscalYear() + "年"));
    }
    return Times.isBudgetOf(earlier, document) && headers.matches(".*(年初预算|^预算数).*");
  }

  private boolean isOwn(List<String> column) {
    String headers = String.join("", column);
    boolean otherTime = column.stream().anyMatch(ColumnWords::standsApart);
    boolean otherStage =
        (document.stage() == Stage.FINAL_ACCOUNT && headers.contains("预算数"))
            || (document.stage() == Stage.BUDGET && headers.matches(".*(决算|执行)数.*"));
    return !otherTime && !otherStage && !namesAnotherYear(headers) && !column.isEmpty();
  }

  private boolean namesAnotherYear(String headers) {
    return document.fiscalYear() != null
        && YEAR.matcher(headers)
            .results()
            .anyMatch(year -> !year.group(1).equals(document.fiscalYear().toString()));
  }

  private boolean namesTheStage(List<String> column) {
    String last = column.get(column.size() - 1);
    return document.stage() == Stage.FINAL_ACCOUNT && last.contains("决算数") && column.size() == 1;
  }

  private static String name(List<String> column) {
    StringBuilder name = new StringBuilder();
    column.forEach(header -> name.append('/').append(Names.key(header)));
    return name.toString();
  }

  private static Optional<List<String>> first(
      List<List<String>> columns, Predicate<List<String>> wanted) {
    return columns.stream().filter(wanted).findFirst();
  }
}
