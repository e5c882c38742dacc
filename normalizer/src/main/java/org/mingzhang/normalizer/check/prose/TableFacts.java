package org.mingzhang.normalizer.check.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.normalizer.check.cross.TotalFigures;
import org.mingzhang.normalizer.check.rule.ColumnWords;
import org.mingzhang.normalizer.check.rule.Figure;
import org.mingzhang.normalizer.check.rule.Row;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Table;
import org.mingzhang.schema.Level;
import org.mingzhang.schema.Procurement;
import org.mingzhang.schema.Side;
import org.mingzhang.schema.Stage;
import org.mingzhang.schema.TableKind;
import org.mingzhang.schema.classification.Classification;
import org.mingzhang.schema.classification.Entry;

/** What the tables of a document say, by name and by code. */
final class TableFacts {

  /** What the whole of a table is called in prose. */
  private static final Map<TableKind, List<String>> TOTALS =
      Map.ofEntries(
          Map.entry(TableKind.REVENUE, List.of("收入", "本年收入")),
          Map.entry(TableKind.EXPENDITURE, List.of("支出", "本年支出")),
          Map.entry(TableKind.FISCAL_EXPENDITURE, List.of("财政拨款支出")),
          Map.entry(TableKind.FISCAL_BASIC, List.of("财政拨款基本支出", "基本支出")),
          Map.entry(
              TableKind.GENERAL_PUBLIC, List.of("一般公共预算支出", "一般公共预算收支", "一般公共预算", "一般公共预算财政拨款支出")),
          Map.entry(TableKind.GENERAL_PUBLIC_ECONOMIC, List.of("一般公共预算支出", "一般公共预算收支", "一般公共预算")),
          Map.entry(
              TableKind.GENERAL_PUBLIC_BASIC, List.of("一般公共预算基本支出", "一般公共预算财政拨款基本支出", "基本支出")),
          Map.entry(TableKind.THREE_PUBLIC, List.of("三公经费", "三公经费支出", "三公经费财政拨款支出", "一般公共预算三公经费")),
          Map.entry(TableKind.OPERATING, List.of("机关运行经费", "机关运行经费支出", "运行经费")),
          Map.entry(TableKind.PROCUREMENT, List.of("政府采购", "政府采购支出", "政府采购金额")),
          Map.entry(TableKind.GOVERNMENT_FUND, List.of("政府性基金支出", "政府性基金预算支出")));

  private final Map<String, List<Fact>> byName = new HashMap<>();
  private final Integer year;
  private final boolean finalAccount;

  TableFacts(Subject subject) {
    this.year = subject.document().fiscalYear();
    this.finalAccount = subject.document().stage() == Stage.FINAL_ACCOUNT;
    for (Table table : subject.tables()) {
      if (table.kind() != TableKind.OTHER) {
        read(table);
      }
    }
  }

  /** All that tables say of a thing of this name. */
  List<Fact> named(String name) {
    return byName.getOrDefault(Names.key(name), List.of());
  }

  private void add(String name, TableKind kind, List<Figure> figures) {
    add(name, kind, null, figures, true);
  }

  private void add(String name, TableKind kind, String code, List<Figure> figures, boolean firm) {
    String key = Names.key(name);
    if (key.length() > 1 && !figures.isEmpty()) {
      add(key, new Fact(kind, code, figures, List.of(), firm));
    }
  }

  private void add(String key, Fact fact) {
    byName.computeIfAbsent(key, k -> new ArrayList<>()).add(fact);
  }

  private void read(Table table) {
    if (table.rows().stream().anyMatch(row -> row.line().side() != null)) {
      sides(table);
    } else {
      totals(table);
      labels(table);
      codes(table);
      staffAndRunning(table);
    }
  }

  private void sides(Table table) {
    for (Row row : table.rows()) {
      TotalFigures.whole(table, row)
          .ifPresent(figure -> add(row.label(), table.kind(), List.of(figure)));
    }
    String fiscal = table.kind() == TableKind.FISCAL_APPROPRIATION ? "财政拨款" : "";
    for (boolean thisYear : new boolean[] {false, true}) {
      side(table, Side.REVENUE, thisYear, fiscal, "收入");
      side(table, Side.EXPENDITURE, thisYear, fiscal, "支出");
    }
  }

  private void side(Table table, Side side, boolean thisYear, String fiscal, String name) {
    TotalFigures.side(table, side, thisYear)
        .ifPresent(
            figure -> {
              add(fiscal + name, table.kind(), List.of(figure));
              add(fiscal + "收支", table.kind(), List.of(figure));
              add(fiscal + "收入支出", table.kind(), List.of(figure));
            });
  }

  private void totals(Table table) {
    Optional<Row> total = TotalFigures.totalRow(table);
    if (total.isEmpty()) {
      return;
    }
    for (int place = 0; place < total.get().line().amounts().size(); place++) {
      List<Figure> figure = List.of(table.figure(total.get(), place));
      List<String> column = total.get().amount(place).column();
      if (isOfOtherStage(column)) {
        continue;
      }
      column.stream()
          .filter(header -> !ColumnWords.isWhole(header) && !ColumnWords.isLayer(header))
          .reduce((first, second) -> second)
          .ifPresent(header -> add(header, table.kind(), figure));
    }
    TotalFigures.whole(table, total.get())
        .filter(
            figure ->
                total.get().line().amounts().stream().noneMatch(a -> isOfOtherStage(a.column())))
        .ifPresent(
            figure ->
                TOTALS
                    .getOrDefault(table.kind(), List.of())
                    .forEach(name -> add(name, table.kind(), List.of(figure))));
  }

  /** The planned figures beside those of a final account are no figures of the account. */
  private boolean isOfOtherStage(List<String> column) {
    return finalAccount && column.stream().anyMatch(header -> header.contains("预算数"));
  }

  /** Rows without codes go by their labels, purchases by all that they are called. */
  private void labels(Table table) {
    Map<String, List<Figure>> catalogues = new LinkedHashMap<>();
    Map<String, List<Figure>> plain = plainPurchases(table);
    for (Row row : table.rows()) {
      Optional<Figure> figure = amount(table, row);
      if (figure.isEmpty() || row.level() == Level.UNIT) {
        continue;
      }
      Procurement purchase = row.line().procurement();
      if (purchase != null && row.level() == Level.ITEM) {
        purchase(table, purchase, figure.get(), catalogues, plain);
      } else if (row.code().isEmpty()) {
        add(row.label(), table.kind(), List.of(figure.get()));
      }
    }
    catalogues.forEach((name, figures) -> add(name, table.kind(), figures));
  }

  /** By catalogue, the purchases of which the table tells no more: paper of any size. */
  private static Map<String, List<Figure>> plainPurchases(Table table) {
    Map<String, List<Figure>> plain = new HashMap<>();
    for (Row row : table.rows()) {
      Procurement purchase = row.line().procurement();
      boolean told = purchase == null || purchase.specification() != null;
      if (!told && purchase.catalogue() != null && row.level() == Level.ITEM) {
        amount(table, row)
            .ifPresent(
                figure ->
                    plain
                        .computeIfAbsent(purchase.catalogue(), name -> new ArrayList<>())
                        .add(figure));
      }
    }
    return plain;
  }

  private void purchase(
      Table table,
      Procurement purchase,
      Figure figure,
      Map<String, List<Figure>> catalogues,
      Map<String, List<Figure>> plain) {
    List<Figure> one = List.of(figure);
    String catalogue = purchase.catalogue();
    String specification = purchase.specification();
    if (specification != null) {
      // Others may have the same specification in words of their own.
      add(specification, table.kind(), null, one, false);
    }
    if (catalogue == null) {
      return;
    }
    add(catalogue, table.kind(), null, one, false);
    if (specification != null) {
      String key = Names.key(catalogue + specification);
      List<Figure> perhaps = plain.getOrDefault(catalogue, List.of());
      add(key, new Fact(table.kind(), null, one, perhaps, true));
    }
    catalogues.computeIfAbsent(catalogue, name -> new ArrayList<>()).add(figure);
  }

  /** Rows of the same code in several units together, and the classes over them. */
  private void codes(Table table) {
    Map<String, List<Figure>> byCode = new LinkedHashMap<>();
    Map<String, String> names = new HashMap<>();
    Map<String, List<Figure>> classes = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      Optional<Figure> figure = amount(table, row);
      if (figure.isEmpty() || row.code().isEmpty() || row.level() == Level.TOTAL) {
        continue;
      }
      names.putIfAbsent(row.code(), row.label());
      byCode.computeIfAbsent(row.code(), c -> new ArrayList<>()).add(figure.get());
      if (row.line().leaf() && row.line().function() != null && row.code().length() > 3) {
        classes
            .computeIfAbsent(row.code().substring(0, 3), c -> new ArrayList<>())
            .add(figure.get());
      }
      if (row.line().leaf()) {
        add(row.label(), table.kind(), row.line().function(), List.of(figure.get()), false);
      }
    }
    byCode.forEach((code, figures) -> add(names.get(code), table.kind(), code, figures, true));
    classes.forEach((code, figures) -> addClass(table, code, figures));
  }

  /** A class goes by every name that it ever had: prose is often copied from an older year. */
  private void addClass(Table table, String code, List<Figure> figures) {
    Classification list = Classification.functional();
    List<String> names = new ArrayList<>();
    for (int back = 0; year != null && back <= 8; back++) {
      list.lookup(code, year - back).map(Entry::name).ifPresent(names::add);
    }
    list.lookup(code, null).map(Entry::name).ifPresent(names::add);
    names.stream().distinct().forEach(name -> add(name, table.kind(), code, figures, true));
  }

  /** 人员经费 is 工资福利支出 and 对个人和家庭的补助, 公用经费 the rest. */
  private void staffAndRunning(Table table) {
    if (table.kind() != TableKind.GENERAL_PUBLIC_BASIC && table.kind() != TableKind.FISCAL_BASIC) {
      return;
    }
    List<Figure> staff = new ArrayList<>();
    List<Figure> running = new ArrayList<>();
    for (Row row : table.rows()) {
      String code = row.line().economic();
      if (row.line().leaf() && code != null) {
        amount(table, row).ifPresent((code.matches("30[13].*") ? staff : running)::add);
      }
    }
    add("人员经费", table.kind(), staff);
    add("公用经费", table.kind(), running);
  }

  /** The figure that a row is known by: its sum, or its first that is no unit price. */
  private static Optional<Figure> amount(Table table, Row row) {
    Optional<Figure> whole = TotalFigures.whole(table, row);
    if (whole.isPresent()) {
      return whole;
    }
    for (int place = 0; place < row.line().amounts().size(); place++) {
      if (ColumnWords.isSummable(row.amount(place).column()) && row.line().procurement() != null) {
        return Optional.of(table.figure(row, place));
      }
    }
    return Optional.empty();
  }
}
