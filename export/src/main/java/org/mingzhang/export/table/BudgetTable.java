package org.mingzhang.export.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.mingzhang.schema.Amount;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Procurement;
import org.mingzhang.schema.UnitRef;

/** The rows of the money tables, tidy: one row an amount. */
final class BudgetTable {

  /**
   * An amount in its line.
   *
   * @param line the line
   * @param lineRef the line's JSON Pointer
   * @param amount the amount, or null for a line without any
   */
  record LineAmount(BudgetLine line, String lineRef, Amount amount) {}

  private BudgetTable() {}

  static Table<?> table() {
    Columns<LineAmount> columns = new Columns<>();
    columns.add(
        "line_ref",
        ColumnType.CODE,
        "所在行（同一行的各金额相同）",
        "the line, the same for all its amounts",
        LineAmount::lineRef);
    line(columns);
    amount(columns);
    procurement(columns);
    return new Table<>(
        "budgets",
        "预算表的金额，一行一个",
        "the money tables, one row an amount; a line without amounts has one row without",
        List.of("document_id", "ref"),
        columns.withSource(),
        new ListRows<>("budgets", BudgetLine.class).<LineAmount>each(BudgetTable::amounts));
  }

  private static void amounts(
      ListRows.Place place, BudgetLine line, RowSource.Sink<? super Entry<LineAmount>> sink)
      throws IOException {
    for (int i = 0; i < line.amounts().size(); i++) {
      Amount amount = line.amounts().get(i);
      sink.accept(
          place
              .below("amounts", i)
              .entry(amount.source(), new LineAmount(line, place.ref(), amount)));
    }
    if (line.amounts().isEmpty()) {
      sink.accept(place.entry(line.source(), new LineAmount(line, place.ref(), null)));
    }
  }

  private static void line(Columns<LineAmount> columns) {
    line(columns, "table_kind", ColumnType.TEXT, "表种", "kind of table", l -> Words.of(l.table()));
    line(columns, "table_title", ColumnType.TEXT, "表名", "title as printed", BudgetLine::title);
    line(
        columns,
        "level",
        ColumnType.TEXT,
        "行的层次",
        "total, unit (a unit's subtotal), group (sums the rows under it) or item",
        l -> Words.of(l.level()));
    line(
        columns,
        "leaf",
        ColumnType.BOOLEAN,
        "可相加而不重复",
        "true where the rows of a table and column may be summed without counting twice",
        BudgetLine::leaf);
    unit(columns, "unit_code", ColumnType.CODE, "单位代码", "code of the budget unit", UnitRef::code);
    unit(columns, "unit_name", ColumnType.TEXT, "单位名称", "name of the budget unit", UnitRef::name);
    line(
        columns,
        "function_code",
        ColumnType.CODE,
        "功能分类科目编码",
        "functional classification, 类+款+项",
        BudgetLine::function);
    line(
        columns,
        "economic_code",
        ColumnType.CODE,
        "部门预算经济分类编码",
        "department economic classification, 类+款",
        BudgetLine::economic);
    line(
        columns,
        "government_economic_code",
        ColumnType.CODE,
        "政府预算经济分类编码",
        "government economic classification, 类+款",
        BudgetLine::governmentEconomic);
    line(columns, "item", ColumnType.TEXT, "科目（项目）名称", "label of the row", BudgetLine::item);
    line(
        columns,
        "government_item",
        ColumnType.TEXT,
        "政府预算经济分类名称",
        "label of the government economic class, where the row has both",
        BudgetLine::governmentItem);
    line(
        columns,
        "side",
        ColumnType.TEXT,
        "收入 revenue 或支出 expenditure 一侧",
        "revenue or expenditure in two-sided tables",
        l -> Words.of(l.side()));
    line(
        columns,
        "row_path",
        ColumnType.LIST,
        "上级各行及本行",
        "the rows above it in nested tables, then itself",
        BudgetLine::path);
  }

  private static void amount(Columns<LineAmount> columns) {
    columns
        .add(
            "column_path",
            ColumnType.LIST,
            "表头，自上而下",
            "header texts from the top of the table down to the column",
            a -> a.amount() == null ? null : a.amount().column())
        .add(
            "yuan",
            ColumnType.MONEY,
            "金额（元）",
            "the amount in yuan, exact",
            a -> a.amount() == null ? null : a.amount().yuan());
  }

  private static void procurement(Columns<LineAmount> columns) {
    bought(columns, "procurement_project", "采购项目", "what it is bought for", Procurement::project);
    bought(columns, "catalogue", "采购目录", "procurement catalogue", Procurement::catalogue);
    bought(columns, "specification", "规格", "specification", Procurement::specification);
    bought(columns, "unit_of_measure", "计量单位", "unit of measure", Procurement::unitOfMeasure);
    line(
        columns,
        "quantity",
        ColumnType.NUMBER,
        "采购数量（同一行的各金额重复）",
        "quantity, repeated on each amount of the line",
        l -> l.procurement() == null ? null : l.procurement().quantity());
    line(
        columns,
        "item_raw",
        ColumnType.TEXT,
        "行名原文",
        "the row's label as printed",
        l -> l.source() == null ? null : l.source().raw());
    line(
        columns,
        "item_confidence",
        ColumnType.PROBABILITY,
        "行名可信度",
        "probability that the row's label is right",
        l -> l.source() == null ? null : BigDecimal.valueOf(l.source().confidence()));
  }

  private static void bought(
      Columns<LineAmount> columns,
      String name,
      String zh,
      String en,
      Function<Procurement, String> value) {
    line(
        columns,
        name,
        ColumnType.TEXT,
        zh,
        en,
        l -> l.procurement() == null ? null : value.apply(l.procurement()));
  }

  private static void unit(
      Columns<LineAmount> columns,
      String name,
      ColumnType type,
      String zh,
      String en,
      Function<UnitRef, String> value) {
    line(columns, name, type, zh, en, l -> l.unit() == null ? null : value.apply(l.unit()));
  }

  private static void line(
      Columns<LineAmount> columns,
      String name,
      ColumnType type,
      String zh,
      String en,
      Function<BudgetLine, ?> value) {
    columns.add(name, type, zh, en, a -> value.apply(a.line()));
  }
}
