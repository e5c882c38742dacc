package org.mingzhang.export.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.mingzhang.schema.BoundingBox;
import org.mingzhang.schema.Finding;
import org.mingzhang.schema.PageSummary;
import org.mingzhang.schema.Unread;

/** What a reader should look at: findings, what was not read, how each page was read. */
final class ReviewTables {

  private static final List<String> KEY = List.of("document_id", "ref");

  private ReviewTables() {}

  static Table<?> findings() {
    Columns<Finding> columns =
        new Columns<Finding>()
            .add("rule", ColumnType.TEXT, "规则", "the rule", Finding::rule)
            .add(
                "severity",
                ColumnType.TEXT,
                "程度：error 自相矛盾，warning 存疑，info 供参考",
                "error (the document contradicts itself), warning (doubtful) or info",
                f -> Words.of(f.severity()))
            .add("message_zh", ColumnType.TEXT, "说明", "in Chinese", f -> f.message().zh())
            .add("message_en", ColumnType.TEXT, "说明（英文）", "in English", f -> f.message().en())
            .add("expected", ColumnType.NUMBER, "应为", "what it should be", Finding::expected)
            .add("actual", ColumnType.NUMBER, "实为", "what it is", Finding::actual)
            .add(
                "difference", ColumnType.NUMBER, "相差", "actual minus expected", Finding::difference)
            .add("pages", ColumnType.LIST, "页码", "pages to look at", ReviewTables::pagesOf);
    columns.add("page", ColumnType.INTEGER, "首页", "the first of them", ReviewTables::firstPage);
    return new Table<>(
        "findings",
        "核对发现的问题",
        "what a reader should look at, one row a finding",
        KEY,
        columns.withTool(),
        new ListRows<>("findings", Finding.class)
            .each((place, f, sink) -> sink.accept(place.onPage(firstPage(f), f))));
  }

  private static List<String> pagesOf(Finding finding) {
    return finding.pages().stream().map(String::valueOf).toList();
  }

  private static Integer firstPage(Finding finding) {
    return finding.pages().isEmpty() ? null : finding.pages().get(0);
  }

  /**
   * A value that a finding speaks of.
   *
   * @param findingRef the finding's JSON Pointer
   * @param ref the value's JSON Pointer
   */
  private record Reference(String findingRef, String ref) {}

  static Table<?> findingRefs() {
    Columns<Reference> columns =
        new Columns<Reference>()
            .add(
                "finding_ref",
                ColumnType.CODE,
                "问题，见表 findings",
                "the finding, see the table findings",
                Reference::findingRef)
            .add(
                "value_ref",
                ColumnType.CODE,
                "涉及的数值，见各表的 ref",
                "a value it speaks of: ref (or line_ref) of the other tables",
                Reference::ref);
    return new Table<>(
            "finding_refs",
            "问题涉及的数值",
            "the values that findings speak of, one row a value",
            KEY,
            columns.withTool(),
            new ListRows<>("findings", Finding.class).<Reference>each(ReviewTables::refsOf))
        .belongingTo("findings", "finding_ref");
  }

  private static void refsOf(
      ListRows.Place place, Finding finding, RowSource.Sink<? super Entry<Reference>> sink)
      throws IOException {
    for (int i = 0; i < finding.refs().size(); i++) {
      Reference reference = new Reference(place.ref(), finding.refs().get(i));
      sink.accept(place.below("refs", i).onPage(firstPage(finding), reference));
    }
  }

  static Table<?> unread() {
    Columns<Unread> columns =
        new Columns<Unread>()
            .add("reason", ColumnType.TEXT, "原因", "why", Unread::reason)
            .add("page", ColumnType.INTEGER, "页码", "page of the file, 1-based", Unread::page);
    edge(columns, "x0", "左边", "left edge", BoundingBox::x0);
    edge(columns, "y0", "上边", "top edge", BoundingBox::y0);
    edge(columns, "x1", "右边", "right edge", BoundingBox::x1);
    edge(columns, "y1", "下边", "bottom edge", BoundingBox::y1);
    columns.add("line", ColumnType.INTEGER, "文本行号", "line of a text dump, 1-based", Unread::line);
    return new Table<>(
        "unread",
        "没有读到的内容",
        "what could not be read; nothing is silently missing",
        KEY,
        columns.withTool(),
        new ListRows<>("unread", Unread.class)
            .each((place, part, sink) -> sink.accept(place.onPage(part.page(), part))));
  }

  private static void edge(
      Columns<Unread> columns,
      String name,
      String zh,
      String en,
      Function<BoundingBox, Double> value) {
    columns.add(
        name,
        ColumnType.POINTS,
        "页面位置：" + zh,
        en + " on the page in PDF points, from the top left",
        part -> part.bbox() == null ? null : BigDecimal.valueOf(value.apply(part.bbox())));
  }

  static Table<?> pages() {
    Columns<PageSummary> columns =
        new Columns<PageSummary>()
            .add("page", ColumnType.INTEGER, "页码", "page of the file, 1-based", PageSummary::page)
            .add("label", ColumnType.CODE, "印刷页码", "the page number printed", PageSummary::label)
            .add(
                "kind",
                ColumnType.TEXT,
                "页面种类",
                "digital, scanned, scanned-with-text, mixed or empty",
                p -> Words.of(p.kind()))
            .add(
                "method",
                ColumnType.TEXT,
                "读取方式",
                "text, hidden-text, ocr or fused; none where it was not read",
                p -> Words.of(p.method()))
            .add(
                "confidence",
                ColumnType.PROBABILITY,
                "可信度",
                "probability that what was read of it is right",
                p -> BigDecimal.valueOf(p.confidence()));
    return new Table<>(
        "pages",
        "各页的种类和读取方式",
        "how each page was read, one row a page",
        KEY,
        columns.withTool(),
        new ListRows<>("pages", PageSummary.class)
            .each((place, page, sink) -> sink.accept(place.onPage(page.page(), page))));
  }
}
