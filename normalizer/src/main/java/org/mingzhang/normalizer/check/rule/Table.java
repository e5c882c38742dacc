package org.mingzhang.normalizer.check.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.schema.Amount;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Level;
import org.mingzhang.schema.TableKind;

/**
 * One money table of a document: a run of budget lines of one kind and title.
 *
 * @param name tells it from the document's other tables
 * @param kind what kind of table it is
 * @param title as printed, or null
 * @param rows its rows, in order
 * @param finest the worth of the last place of its most finely printed amount
 */
public record Table(String name, TableKind kind, String title, List<Row> rows, BigDecimal finest) {

  public Table {
    rows = List.copyOf(rows);
  }

  /** The tables of a document, in order. */
  public static List<Table> of(List<BudgetLine> lines) {
    List<Table> tables = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !sameTable(lines.get(start), lines.get(i))) {
        tables.add(table(lines, start, i));
        start = i;
      }
    }
    return tables;
  }

  private static boolean sameTable(BudgetLine one, BudgetLine other) {
    return one.table() == other.table() && Objects.equals(one.title(), other.title());
  }

  private static Table table(List<BudgetLine> lines, int start, int end) {
    List<Row> rows = new ArrayList<>();
    BigDecimal finest = null;
    for (int i = start; i < end; i++) {
      rows.add(new Row(i, lines.get(i)));
      for (Amount amount : lines.get(i).amounts()) {
        BigDecimal step = printOf(amount).step();
        finest = finest == null || step.compareTo(finest) < 0 ? step : finest;
      }
    }
    BudgetLine first = lines.get(start);
    return new Table("table-" + start, first.table(), first.title(), rows, finest);
  }

  private static PrintedValue printOf(Amount amount) {
    return PrintedValue.of(amount.source().raw(), amount.yuan());
  }

  /** The paths of its columns, in order of first use. */
  public List<List<String>> columns() {
    Set<List<String>> columns = new LinkedHashSet<>();
    rows.forEach(row -> row.line().amounts().forEach(amount -> columns.add(amount.column())));
    return List.copyOf(columns);
  }

  /** The rows over the whole table or side. */
  public List<Row> totals() {
    return rows.stream().filter(row -> row.level() == Level.TOTAL).toList();
  }

  /** The figure where a row and a column meet; empty where the cell is blank. */
  public Optional<Figure> figure(Row row, List<String> column) {
    return row.amountAt(column).map(place -> figure(row, place));
  }

  /** The figure at a place of a row. */
  public Figure figure(Row row, int place) {
    Amount amount = row.amount(place);
    return new Figure(
        "/budgets/" + row.index() + "/amounts/" + place,
        amount.yuan(),
        printOf(amount).notCoarserThan(finest),
        role(row, amount),
        place(row, amount),
        amount.source());
  }

  private static Role role(Row row, Amount amount) {
    if (row.level() == Level.TOTAL) {
      return Role.TOTAL;
    }
    boolean sums = row.level() != Level.ITEM || ColumnWords.isWhole(last(amount.column()));
    return sums ? Role.SUBTOTAL : Role.ITEM;
  }

  private Words place(Row row, Amount amount) {
    String column = String.join("/", amount.column());
    String label = labelOf(row);
    return new Words(
        "《" + name(title) + "》“" + label + "”行“" + column + "”栏",
        "\"" + column + "\" of \"" + label + "\" in 《" + name(title) + "》");
  }

  /** What a reader finds the row by: a unit's items need the unit's name too. */
  private static String labelOf(Row row) {
    String unit =
        row.level() == Level.ITEM && row.line().unit() != null && row.line().unit().name() != null
            ? row.line().unit().name() + "："
            : "";
    String catalogue =
        row.line().procurement() == null || row.line().procurement().catalogue() == null
            ? ""
            : " " + row.line().procurement().catalogue();
    return unit + row.label() + catalogue;
  }

  private String name(String printed) {
    return printed == null ? kind.name().toLowerCase(java.util.Locale.ROOT) : printed;
  }

  private static String last(List<String> path) {
    return path.isEmpty() ? "" : path.get(path.size() - 1);
  }
}
