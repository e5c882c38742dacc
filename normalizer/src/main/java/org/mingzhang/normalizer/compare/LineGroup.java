package org.mingzhang.normalizer.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.normalizer.check.rule.Row;
import org.mingzhang.normalizer.check.rule.Table;
import org.mingzhang.schema.Amount;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Level;
import org.mingzhang.schema.Side;

/**
 * The rows of a table that say the same of themselves, summed: two purchases of paper by one unit
 * are one figure, since nothing tells which of them is which in the other year.
 *
 * @param key what tells it from the other rows of its table
 * @param label what it is of
 * @param amounts by column, in the order of the table
 * @param rows the rows themselves
 */
record LineGroup(Key key, Label label, Map<List<String>, Entry> amounts, List<Row> rows) {

  /**
   * What a row says of itself.
   *
   * @param code its codes, empty where it has none
   * @param name its name to compare by, with those of its ancestors where the table is nested
   */
  record Key(Side side, Level level, String unit, String code, String name) {
    /** The same without the name, which may be worded anew. */
    Key byCode() {
      return new Key(side, level, unit, code, "");
    }

    /** The same without the code, which may be reassigned. */
    Key byName() {
      return new Key(side, level, unit, "", name);
    }
  }

  /** The groups of a table, in order. */
  static List<LineGroup> of(Table table) {
    Map<Key, LineGroup> groups = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      Key key = key(row);
      Label label = label(table, row);
      LineGroup group =
          groups.computeIfAbsent(
              key, k -> new LineGroup(k, label, new LinkedHashMap<>(), new ArrayList<>()));
      group.rows().add(row);
      row.line().amounts().forEach(group::add);
    }
    return new ArrayList<>(groups.values());
  }

  /** Whether its sum means anything: subtotals and parts (其中) that are called the same do not. */
  boolean isClear() {
    return rows.size() == 1 || rows.stream().allMatch(row -> row.line().leaf());
  }

  private void add(Amount amount) {
    Entry entry =
        new Entry(label, String.join("/", amount.column()), amount.yuan(), amount.source().page());
    amounts.merge(amount.column(), entry, LineGroup::sum);
  }

  private static Entry sum(Entry one, Entry other) {
    BigDecimal yuan = one.yuan().add(other.yuan());
    return new Entry(one.label(), one.column(), yuan, one.page());
  }

  private static Key key(Row row) {
    BudgetLine line = row.line();
    String unit = line.unit() == null ? "" : Names.key(line.unit().name());
    String government = line.governmentEconomic() == null ? "" : line.governmentEconomic();
    return new Key(
        line.side(),
        line.level(),
        unit,
        row.code()
            + (government.isEmpty() || government.equals(row.code()) ? "" : "|" + government),
        name(row));
  }

  private static String name(Row row) {
    StringBuilder name = new StringBuilder();
    row.path().forEach(step -> name.append('/').append(Names.key(step)));
    if (row.line().procurement() != null) {
      name.append('/').append(Names.key(row.line().procurement().project()));
      name.append('/').append(Names.key(row.line().procurement().catalogue()));
    }
    return name.toString();
  }

  private static Label label(Table table, Row row) {
    BudgetLine line = row.line();
    String unit = line.unit() == null ? null : line.unit().name();
    String bought = line.procurement() == null ? null : line.procurement().catalogue();
    String name =
        bought == null || bought.equals(line.item()) ? line.item() : line.item() + " " + bought;
    return new Label(title(table), unit, row.code().isEmpty() ? null : row.code(), name);
  }

  /** What a table is called. */
  static String title(Table table) {
    return table.title() == null
        ? table.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')
        : table.title();
  }
}
