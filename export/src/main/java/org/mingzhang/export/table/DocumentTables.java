package org.mingzhang.export.table;

import java.util.List;
import java.util.function.Function;
import org.mingzhang.export.dataset.DatasetDocument;
import org.mingzhang.export.dataset.Input;
import org.mingzhang.export.dataset.Origin;
import org.mingzhang.schema.json.DisclosureParts.Head;

/** The documents of a dataset, and what became of each input. */
final class DocumentTables {

  private DocumentTables() {}

  /**
   * A document and the way to it.
   *
   * @param document the document
   * @param link leads to its file
   */
  private record Linked(DatasetDocument document, String link) {}

  static Table<?> documents() {
    List<Column<Linked>> columns =
        List.of(
            column("document_id", ColumnType.CODE, "文件编号", "names it", d -> d.document().id()),
            head(
                "department",
                ColumnType.TEXT,
                "部门",
                "the department that publishes",
                h -> h.department() == null ? null : h.department().name()),
            head(
                "department_code",
                ColumnType.CODE,
                "部门预算编码",
                "its budget code",
                h -> h.department() == null ? null : h.department().code()),
            head("fiscal_year", ColumnType.INTEGER, "预算年度", "the budget year", Head::fiscalYear),
            head(
                "stage",
                ColumnType.TEXT,
                "预算 budget 或决算 final-account",
                "budget or final-account",
                h -> Words.of(h.stage())),
            head("file", ColumnType.TEXT, "文件名", "the file's name", h -> h.source().file()),
            head(
                "sha256", ColumnType.CODE, "文件的 SHA-256", "of its bytes", h -> h.source().sha256()),
            head("page_count", ColumnType.INTEGER, "页数", "its pages", h -> h.source().pages()),
            origin("address", ColumnType.TEXT, "网址", "where it was published", o -> o.address()),
            origin("place", ColumnType.TEXT, "地区", "the place that published it", o -> o.place()),
            origin(
                "filed_year",
                ColumnType.INTEGER,
                "归档年度",
                "the year it is filed under",
                o -> o.year()),
            column("page_link", ColumnType.TEXT, "文件链接", "leads to the file", Linked::link),
            head(
                "tool_version",
                ColumnType.CODE,
                "程序版本",
                "the version of mingzhang that read it",
                h -> h.source().tool().version()),
            head(
                "engines",
                ColumnType.LIST,
                "识别引擎",
                "the engines that took part",
                h -> h.source().tool().engines()));
    return new Table<>(
        "documents",
        "公开文件，一行一份",
        "the disclosures, one row a document",
        List.of("document_id"),
        columns,
        (scene, sink) -> {
          for (DatasetDocument document : scene.dataset().documents()) {
            sink.accept(new Linked(document, scene.linkTo(document).to(null)));
          }
        });
  }

  static Table<?> inputs() {
    List<Column<Input>> columns =
        List.of(
            new Column<>("input", ColumnType.TEXT, "输入文件", "the file as named", Input::input),
            new Column<>(
                "state", ColumnType.TEXT, "结果", "read, read in part or failed", Input::state),
            new Column<>("reason", ColumnType.TEXT, "失败原因", "why it failed", Input::reason),
            new Column<>(
                "duplicate_of",
                ColumnType.TEXT,
                "与此文件相同",
                "the input with the same bytes",
                Input::duplicateOf),
            new Column<>("sha256", ColumnType.CODE, "文件的 SHA-256", "of its bytes", Input::sha256),
            new Column<>(
                "document", ColumnType.TEXT, "文件 JSON", "the extracted document", Input::document),
            new Column<>("page_count", ColumnType.INTEGER, "页数", "its pages", Input::pages),
            new Column<>(
                "finding_count", ColumnType.INTEGER, "问题数", "its findings", Input::findings),
            new Column<>(
                "seconds", ColumnType.NUMBER, "用时（秒）", "how long it took", Input::seconds));
    return new Table<>(
        "inputs",
        "批处理的输入文件，一行一个",
        "what became of each input of the batch; nothing is silently missing",
        List.of("input"),
        columns,
        (scene, sink) -> {
          for (Input input : scene.dataset().inputs()) {
            sink.accept(input);
          }
        });
  }

  private static Column<Linked> column(
      String name, ColumnType type, String zh, String en, Function<Linked, ?> value) {
    return new Column<>(name, type, zh, en, value);
  }

  private static Column<Linked> head(
      String name, ColumnType type, String zh, String en, Function<Head, ?> value) {
    return column(name, type, zh, en, d -> value.apply(d.document().head()));
  }

  private static Column<Linked> origin(
      String name, ColumnType type, String zh, String en, Function<Origin, ?> value) {
    return column(name, type, zh, en, d -> value.apply(d.document().fileOf(null).origin()));
  }
}
