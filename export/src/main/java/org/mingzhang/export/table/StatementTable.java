package org.mingzhang.export.table;

import java.util.List;
import org.mingzhang.schema.Statement;

/** The figures stated in prose. */
final class StatementTable {

  private StatementTable() {}

  static Table<?> table() {
    Columns<Statement> columns =
        new Columns<Statement>()
            .add("section", ColumnType.LIST, "所在章节", "the headings above it", Statement::section)
            .add("text", ColumnType.TEXT, "所在的句子", "the clause it stands in", Statement::text)
            .add("subject", ColumnType.TEXT, "说的是什么", "what it is about", Statement::subject)
            .add(
                "kind",
                ColumnType.TEXT,
                "数字的种类",
                "amount, share, change, change-rate, completion, count and the like",
                s -> Words.of(s.kind()))
            .add(
                "item",
                ColumnType.TEXT,
                "科目名称",
                "what it is about, as a table would call it",
                Statement::item)
            .add("item_path", ColumnType.LIST, "类、款、项", "levels named", Statement::path)
            .add(
                "function_code",
                ColumnType.CODE,
                "功能分类科目编码",
                "functional classification",
                Statement::function)
            .add("yuan", ColumnType.MONEY, "金额（元）", "the amount in yuan, exact", Statement::yuan)
            .add("value", ColumnType.NUMBER, "其他数值", "any other figure", Statement::value)
            .add("measure", ColumnType.TEXT, "数值的单位", "the unit of value", Statement::measure)
            .add("year", ColumnType.INTEGER, "所指年度", "the year it speaks of", Statement::year)
            .add(
                "figure_stage",
                ColumnType.TEXT,
                "预算数或决算数",
                "budget or final-account, as the prose says",
                s -> Words.of(s.stage()));
    relations(columns);
    return new Table<>(
        "statements",
        "正文中的数字，一行一个",
        "the figures stated in prose, one row a figure; a decrease is negative",
        List.of("document_id", "ref"),
        columns.withSource(),
        new ListRows<>("statements", Statement.class)
            .each((place, said, sink) -> sink.accept(place.entry(said.source(), said))));
  }

  private static void relations(Columns<Statement> columns) {
    columns
        .add(
            "base_name",
            ColumnType.TEXT,
            "比较的对象",
            "what a share or change refers to",
            Statement::baseName)
        .add(
            "base_year",
            ColumnType.INTEGER,
            "比较的年度",
            "the year a change is counted from",
            Statement::baseYear)
        .add(
            "parent_ref",
            ColumnType.CODE,
            "其中：属于哪一个数字",
            "the figure it is a part of",
            s -> ref(s.parent()))
        .add(
            "about_ref",
            ColumnType.CODE,
            "说的是哪一个数字",
            "the figure that a share, change or price speaks of",
            s -> ref(s.about()))
        .add(
            "base_ref",
            ColumnType.CODE,
            "相对于哪一个数字",
            "the figure that a share or change refers to",
            s -> ref(s.base()));
  }

  private static String ref(Integer statement) {
    return statement == null ? null : "/statements/" + statement;
  }
}
