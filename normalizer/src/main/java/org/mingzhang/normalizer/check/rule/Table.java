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
 * @param figures the figures of each row, in the order of its amounts
 */
public record Table(
    String name, TableKind kind, String title, List<Row> rows, List<List<Figure>> figures) {

  public Table {
    rows = List.copyOf(rows);
    figures = List.copyOf(figures);
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
    List<List<PrintedValue>> prints = new ArrayList<>();
    for (int i = start; i < end; i++) {
      rows.add(new Row(i, lines.get(i)));
      prints.add(lines.get(i).amounts().stream().map(Table::printOf).toList());
    }
    BigDecimal finest =
        prints.stream()
            .flatMap(List::stream)
            .map(PrintedValue::step)
            .min(BigDecimal::compareTo)
            .orElse(BigDecimal.ONE);
    BudgetLine first = lines.get(start);
    List<List<Figure>> figures = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      figures.add(figures(first, rows.get(i), prints.get(i), finest));
    }
    return new Table("table-" + start, first.table(), first.title(), rows, figures);
  }

  private static List<Figure> figures(
      BudgetLine first, Row row, List<PrintedValue> prints, BigDecimal finest) {
    List<Figure> figures = new ArrayList<>();
    for (int place = 0; place < prints.size(); place++) {
      Amount amount = row.amount(place);
      figures.add(
          new Figure(
              "/budgets/" + row.index() + "/amounts/" + place,
              amount.yuan(),
              prints.get(place).notCoarserThan(finest),
              role(row, amount),
              place(first, row, amount),
              amount.source()));
    }
    return figures;
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
    return figures.get(row.index() - rows.get(0).index()).get(place);
  }

  private static Role role(Row row, Amount amount) {
    if (row.level() == Level.TOTAL) {
      return Role.TOTAL;
    }
    boolean sums = row.level() != Level.ITEM || ColumnWords.isWhole(last(amount.column()));
    return sums ? Role.SUBTOTAL : Role.ITEM;
  }

  private static Words place(BudgetLine first, Row row, Amount amount) {
    String column = String.join("/", amount.column());
    String label = labelOf(row);
    return new Words(
        "《" + name(first) + "》“" + label + "”行“" + column + "”栏",
        "\"" + column + "\" of \"" + label + "\" in 《" + name(first) + "》");
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

  private static String name(BudgetLine first) {
    return first.title() == null
        ? first.table().name().toLowerCase(java.util.Locale.ROOT)
        : first.title();
  }

  private static String last(List<String> path) {
    return path.isEmpty() ? "" : path.get(path.size() - 1);
  }
}
