package org.mingzhang.export.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mingzhang.export.dataset.DatasetDocument;
import org.mingzhang.export.dataset.PageLink;
import org.mingzhang.export.fiscal.Fact;
import org.mingzhang.export.fiscal.FiscalFacts;
import org.mingzhang.schema.Project;
import org.mingzhang.schema.Stage;
import org.mingzhang.schema.UnitRef;
import org.mingzhang.schema.classification.Classification;

/** The facts of the Fiscal Data Package: amounts that may be added up as they are. */
final class FiscalTables {

  private static final String CURRENCY = "CNY";
  private static final int CLASS_DIGITS = 3;
  private static final int DIGITS_OF_A_LEVEL = 2;

  private FiscalTables() {}

  /**
   * A fact of a document.
   *
   * @param document the document
   * @param fact the fact
   */
  private record DocumentFact(DatasetDocument document, Fact fact) {}

  static Table<?> facts() {
    Columns<DocumentFact> columns = new Columns<>();
    columns
        .add(
            "budget_line_id",
            ColumnType.CODE,
            "金额编号",
            "names the amount in the whole dataset",
            f -> f.document().id() + "#" + f.fact().ref())
        .add("value", ColumnType.MONEY, "金额（元）", "in yuan, exact", f -> f.fact().amount().yuan())
        .add("currency", ColumnType.CODE, "货币", "always CNY", f -> CURRENCY)
        .add(
            "phase",
            ColumnType.CODE,
            "阶段：approved 批复预算，executed 决算",
            "approved (budget) or executed (final account)",
            f -> phase(f.document()))
        .add(
            "direction",
            ColumnType.CODE,
            "收入 revenue 或支出 expenditure",
            "revenue or expenditure",
            f -> f.fact().direction().word())
        .add(
            "adds_up",
            ColumnType.BOOLEAN,
            "同一文件同一方向的各行之和等于所印合计",
            "whether the facts of the document and direction make the printed total",
            f -> f.fact().addsUp())
        .add(
            "department_code",
            ColumnType.CODE,
            "部门预算编码",
            "code of the department",
            f -> departmentCode(f.document()))
        .add("unit_code", ColumnType.CODE, "单位代码", "code of the unit", f -> unit(f, UnitRef::code))
        .add("unit_name", ColumnType.TEXT, "单位名称", "name of the unit", f -> unit(f, UnitRef::name));
    level(columns, "function", 1, "功能分类类", FiscalTables::function, Classification.functional());
    level(columns, "function", 2, "功能分类款", FiscalTables::function, Classification.functional());
    level(columns, "function", 3, "功能分类项", FiscalTables::function, Classification.functional());
    Classification economic = Classification.departmentEconomic();
    level(columns, "economic", 1, "经济分类类", FiscalTables::economic, economic);
    level(columns, "economic", 2, "经济分类款", FiscalTables::economic, economic);
    columns
        .add(
            "item",
            ColumnType.TEXT,
            "行名",
            "label of the row as printed",
            f -> f.fact().line().item())
        .add(
            "table_kind",
            ColumnType.TEXT,
            "表种",
            "kind of table it is taken from",
            f -> Words.of(f.fact().line().table()));
    return new Table<Entry<DocumentFact>>(
        "fiscal",
        "可以直接相加的金额：每份文件的收入、支出各计一次",
        "amounts that may be added up as they are: all revenue and all expenditure of each document,"
            + " once; leaf rows of one table, in the column of the document's own figures",
        List.of("budget_line_id"),
        columns.withSource(),
        FiscalTables::forEachFact);
  }

  private static void forEachFact(Scene scene, RowSource.Sink<? super Entry<DocumentFact>> sink)
      throws IOException {
    for (DatasetDocument document : scene.dataset().documents()) {
      PageLink link = scene.linkTo(document);
      for (Fact fact : FiscalFacts.of(document.read())) {
        sink.accept(
            Entry.at(
                document,
                link,
                fact.ref(),
                fact.amount().source(),
                new DocumentFact(document, fact)));
      }
    }
  }

  /** The money of each project form, which breaks down what {@link #facts} counts already. */
  static Table<?> projects() {
    Columns<Project> columns =
        new Columns<Project>()
            .add(
                "value",
                ColumnType.MONEY,
                "项目本年度金额（元）",
                "the project's money of the year in yuan, exact",
                Project::currentYearYuan)
            .add("currency", ColumnType.CODE, "货币", "always CNY", p -> CURRENCY)
            .add("direction", ColumnType.CODE, "方向", "always expenditure", p -> "expenditure")
            .add("project", ColumnType.TEXT, "项目名称", "name of the project", Project::name)
            .add(
                "unit_code",
                ColumnType.CODE,
                "单位代码",
                "code of the unit",
                p -> p.unit() == null ? null : p.unit().code())
            .add(
                "unit_name",
                ColumnType.TEXT,
                "单位名称",
                "name of the unit",
                p -> p.unit() == null ? null : p.unit().name());
    return new Table<>(
        "fiscal_projects",
        "各项目本年度金额（是支出的一部分，不与表 fiscal 相加）",
        "the money of the year of each project; a part of the expenditure, not to be added to the"
            + " table fiscal",
        List.of("document_id", "ref"),
        columns.withSource(),
        new ListRows<>("projects", Project.class)
            .<Project>each(
                (place, project, sink) -> {
                  if (project.currentYearYuan() != null) {
                    sink.accept(place.entry(project.source(), project));
                  }
                }));
  }

  private static String phase(DatasetDocument document) {
    Stage stage = document.head().stage();
    if (stage == null) {
      return null;
    }
    return stage == Stage.BUDGET ? "approved" : "executed";
  }

  private static String departmentCode(DatasetDocument document) {
    return document.head().department() == null ? null : document.head().department().code();
  }

  private static String unit(DocumentFact fact, Function<UnitRef, String> part) {
    UnitRef unit = fact.fact().line().unit();
    return unit == null ? null : part.apply(unit);
  }

  private static String function(DocumentFact fact) {
    return fact.fact().line().function();
  }

  private static String economic(DocumentFact fact) {
    return fact.fact().line().economic();
  }

  /** The code down to a level, and its official name. */
  private static void level(
      Columns<DocumentFact> columns,
      String name,
      int level,
      String zh,
      Function<DocumentFact, String> code,
      Classification names) {
    columns
        .add(
            name + level + "_code",
            ColumnType.CODE,
            zh + "编码",
            name + " classification, level " + level + ": code",
            f -> down(code.apply(f), level))
        .add(
            name + level + "_label",
            ColumnType.TEXT,
            zh + "名称",
            name + " classification, level " + level + ": official name",
            f -> label(f, down(code.apply(f), level), names));
  }

  private static String down(String code, int level) {
    int digits = CLASS_DIGITS + DIGITS_OF_A_LEVEL * (level - 1);
    return code == null || code.length() < digits ? null : code.substring(0, digits);
  }

  private static String label(DocumentFact fact, String code, Classification names) {
    Optional<org.mingzhang.schema.classification.Entry> entry =
        code == null ? Optional.empty() : names.lookup(code, fact.document().head().fiscalYear());
    return entry.map(known -> known.name()).orElse(null);
  }
}
