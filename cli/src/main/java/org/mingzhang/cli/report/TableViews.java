package org.mingzhang.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.cli.report.ReportView.CellView;
import org.mingzhang.cli.report.ReportView.RowView;
import org.mingzhang.cli.report.ReportView.TableView;
import org.mingzhang.normalizer.check.rule.Row;
import org.mingzhang.normalizer.check.rule.Table;
import org.mingzhang.schema.Amount;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.Level;
import org.mingzhang.schema.Side;
import org.mingzhang.schema.Source;
import org.mingzhang.schema.UnitRef;

/** The money tables, with what is doubtful in them marked. */
final class TableViews {

  /** Longer tables are shown when they are asked for. */
  private static final int SHORT = 12;

  private final Disclosure document;
  private final Doubts doubts;

  /**
   * @param findings the numbers of findings by the JSON Pointers they speak of
   */
  TableViews(Disclosure document, Map<String, Integer> findings) {
    this.document = document;
    this.doubts = new Doubts(findings);
  }

  List<TableView> tables() {
    return Table.of(document.budgets()).stream().map(this::view).toList();
  }

  private TableView view(Table table) {
    List<List<String>> columns = columns(table);
    List<RowView> rows = table.rows().stream().map(row -> view(row, columns)).toList();
    List<String> headers = new ArrayList<>(List.of("编码 code", "项目 item"));
    columns.forEach(column -> headers.add(String.join(" / ", column)));
    headers.add("页 page");
    return new TableView(
        table.name(),
        Objects.requireNonNullElse(table.title(), "（无标题）"),
        table.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + "，元 yuan",
        rows.size() <= SHORT,
        Doubts.countIn(rows),
        headers,
        rows);
  }

  /** From left to right where their places are known, else in order of first use. */
  private static List<List<String>> columns(Table table) {
    Map<List<String>, Double> right = new HashMap<>();
    for (Row row : table.rows()) {
      for (Amount amount : row.line().amounts()) {
        Source source = amount.source();
        double edge = source == null || source.bbox() == null ? 0 : source.bbox().x1();
        right.putIfAbsent(amount.column(), edge);
      }
    }
    return table.columns().stream().sorted(Comparator.comparing(right::get)).toList();
  }

  private RowView view(Row row, List<List<String>> columns) {
    BudgetLine line = row.line();
    List<CellView> cells = new ArrayList<>();
    cells.add(CellView.text(code(row)));
    String kind = line.level() == Level.ITEM ? "item" : "name";
    cells.add(new CellView(kind, label(line), null, null));
    columns.forEach(column -> cells.add(cell(row, column)));
    cells.add(
        CellView.text(
            PageNames.brief(
                line.amounts().isEmpty() ? line.source() : line.amounts().get(0).source())));
    return new RowView(line.level().name().toLowerCase(Locale.ROOT), cells);
  }

  private static String code(Row row) {
    UnitRef unit = row.line().unit();
    return row.level() == Level.UNIT && unit != null ? unit.code() : row.code();
  }

  private static String label(BudgetLine line) {
    String side = line.side() == null ? null : line.side() == Side.REVENUE ? "〔收〕" : "〔支〕";
    String bought = line.procurement() == null ? null : line.procurement().catalogue();
    return Stream.of(side, line.item(), bought)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  private CellView cell(Row row, List<String> column) {
    List<CellView> printed = new ArrayList<>();
    for (int place = 0; place < row.line().amounts().size(); place++) {
      Amount amount = row.amount(place);
      if (amount.column().equals(column)) {
        String pointer = "/budgets/" + row.index() + "/amounts/" + place;
        printed.add(doubts.cell(Numbers.plain(amount.yuan()), amount.source(), pointer));
      }
    }
    return printed.stream().reduce(TableViews::both).orElse(new CellView("n", "", null, null));
  }

  /** A column that a row fills twice keeps both figures. */
  private static CellView both(CellView one, CellView other) {
    CellView marked = one.hint() == null && one.finding() == null ? other : one;
    return new CellView(
        marked.kind(), one.text() + " ; " + other.text(), marked.hint(), marked.finding());
  }
}
