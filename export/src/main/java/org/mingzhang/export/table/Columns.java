package org.mingzhang.export.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.mingzhang.schema.BoundingBox;
import org.mingzhang.schema.Source;

/**
 * Puts together the columns of a table whose rows come from documents: first what names the row,
 * then its own columns, then where each value stands and who read it.
 *
 * @param <E> the record of the contract that a row is made from
 */
final class Columns<E> {

  private final List<Column<Entry<E>>> columns = new ArrayList<>();

  /** Begins with the columns that name a row. */
  Columns() {
    entry(
        "document_id",
        ColumnType.CODE,
        "文件编号",
        "the document, see the table documents",
        e -> e.document().id());
    entry(
        "ref",
        ColumnType.CODE,
        "在文件 JSON 中的位置",
        "where the row stands in the document's JSON (JSON Pointer)",
        Entry::ref);
    entry(
        "department",
        ColumnType.TEXT,
        "部门",
        "the department that publishes",
        e ->
            e.document().head().department() == null
                ? null
                : e.document().head().department().name());
    entry(
        "fiscal_year",
        ColumnType.INTEGER,
        "预算年度",
        "the budget year",
        e -> e.document().head().fiscalYear());
    entry(
        "stage",
        ColumnType.TEXT,
        "预算 budget 或决算 final-account",
        "budget or final-account",
        e -> Words.of(e.document().head().stage()));
  }

  /** Adds a column that speaks of the thing itself. */
  Columns<E> add(String name, ColumnType type, String zh, String en, Function<? super E, ?> value) {
    return entry(name, type, zh, en, e -> value.apply(e.thing()));
  }

  /** Ends with the columns that say where the values stand and who read them. */
  List<Column<Entry<E>>> withSource() {
    source("page", ColumnType.INTEGER, "页码", "page of the file, 1-based", Source::page);
    edge("x0", "左边", "left edge", BoundingBox::x0);
    edge("y0", "上边", "top edge", BoundingBox::y0);
    edge("x1", "右边", "right edge", BoundingBox::x1);
    edge("y1", "下边", "bottom edge", BoundingBox::y1);
    source("line", ColumnType.INTEGER, "文本行号", "line of a text dump, 1-based", Source::line);
    source("raw", ColumnType.TEXT, "原文", "what is printed, before any repair", Source::raw);
    source(
        "method",
        ColumnType.TEXT,
        "读取方式",
        "text, hidden-text, ocr or fused (several readings weighed)",
        s -> Words.of(s.method()));
    source(
        "confidence",
        ColumnType.PROBABILITY,
        "可信度",
        "calibrated probability that the value is right",
        s -> BigDecimal.valueOf(s.confidence()));
    return withTool();
  }

  /** Ends with the columns that say in which file it is and who read it. */
  List<Column<Entry<E>>> withTool() {
    entry(
        "file",
        ColumnType.TEXT,
        "文件名",
        "the file's name",
        e -> e.document().fileOf(e.page()).name());
    entry(
        "page_link",
        ColumnType.TEXT,
        "页面链接",
        "leads to the page: on the web where the address is known, else to the file",
        e -> e.link().to(e.page()));
    entry(
        "tool_version",
        ColumnType.CODE,
        "程序版本",
        "the version of mingzhang that read the file",
        e -> e.document().head().source().tool().version());
    entry(
        "engines",
        ColumnType.LIST,
        "识别引擎",
        "the engines that took part",
        e -> e.document().head().source().tool().engines());
    return List.copyOf(columns);
  }

  private void edge(String name, String zh, String en, Function<BoundingBox, Double> value) {
    source(
        name,
        ColumnType.POINTS,
        "页面位置：" + zh,
        en + " on the page in PDF points, from the top left",
        s -> s.bbox() == null ? null : BigDecimal.valueOf(value.apply(s.bbox())));
  }

  private void source(
      String name, ColumnType type, String zh, String en, Function<Source, ?> value) {
    entry(name, type, zh, en, e -> e.source() == null ? null : value.apply(e.source()));
  }

  private Columns<E> entry(
      String name, ColumnType type, String zh, String en, Function<Entry<E>, ?> value) {
    columns.add(new Column<>(name, type, zh, en, value));
    return this;
  }
}
