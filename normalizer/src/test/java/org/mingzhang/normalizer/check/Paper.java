package org.mingzhang.normalizer.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingzhang.schema.Amount;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Department;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.DocumentSource;
import org.mingzhang.schema.Finding;
import org.mingzhang.schema.Indicator;
import org.mingzhang.schema.Level;
import org.mingzhang.schema.Method;
import org.mingzhang.schema.Operator;
import org.mingzhang.schema.OwnerKind;
import org.mingzhang.schema.PageKind;
import org.mingzhang.schema.PageSummary;
import org.mingzhang.schema.Procurement;
import org.mingzhang.schema.Project;
import org.mingzhang.schema.Severity;
import org.mingzhang.schema.Side;
import org.mingzhang.schema.Source;
import org.mingzhang.schema.SourceReading;
import org.mingzhang.schema.Stage;
import org.mingzhang.schema.Statement;
import org.mingzhang.schema.StatementKind;
import org.mingzhang.schema.TableKind;
import org.mingzhang.schema.UnitRef;
import org.mingzhang.schema.UnitTarget;
import org.mingzhang.schema.classification.Classification;

/** Builds small documents to check, row by row. */
final class Paper {

  private final List<BudgetLine> lines = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Project> projects = new ArrayList<>();
  private final List<UnitTarget> units = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private final List<Finding> ofReading = new ArrayList<>();
  private int pagesOfFile = 1;
  private TableKind table = TableKind.EXPENDITURE;
  private String title = "支出总体情况表";
  private BigDecimal factor = BigDecimal.ONE;
  private Method method = Method.TEXT;
  private double confidence = 0.99;
  private List<SourceReading> readings = List.of();

  /** The rows that follow stand in another table. */
  Paper table(TableKind kind, String name) {
    table = kind;
    title = name;
    return this;
  }

  /** The amounts that follow are printed in 万元. */
  Paper inTenThousands() {
    factor = new BigDecimal(10_000);
    return this;
  }

  /** The amounts that follow are read from a picture. */
  Paper scanned(double sure, String... read) {
    method = Method.FUSED;
    confidence = sure;
    readings = new ArrayList<>();
    for (String text : read) {
      readings.add(new SourceReading(Method.OCR, "engine", text, sure));
    }
    return this;
  }

  /** The amounts that follow are read from text. */
  Paper printed() {
    method = Method.TEXT;
    confidence = 0.99;
    readings = List.of();
    return this;
  }

  /** Amounts of the last row could not be read and were left out. */
  Paper lackingAmounts() {
    Finding.Message message = new Finding.Message("有金额未列入", "amounts are left out");
    List<String> refs = List.of("/budgets/" + (lines.size() - 1));
    ofReading.add(
        new Finding(
            "low-confidence", Severity.WARNING, message, null, null, null, refs, List.of()));
    return this;
  }

  /** The file has so many pages, of which one was read. */
  Paper ofPages(int pages) {
    pagesOfFile = pages;
    return this;
  }

  /** A grand total. */
  Paper total(String... cells) {
    return row(Level.TOTAL, null, null, null, "合计", null, cells);
  }

  /** A unit's subtotal. */
  Paper unit(String code, String... cells) {
    return row(Level.UNIT, code, null, null, "单位" + code, null, cells);
  }

  /** A row of a class with a functional code. */
  Paper group(String code, String... cells) {
    return row(Level.GROUP, null, code, null, official(code), null, cells);
  }

  /** An item with a functional code. */
  Paper item(String code, String... cells) {
    return row(Level.ITEM, null, code, null, official(code), null, cells);
  }

  /** A row of one side of a table; its path ends in its label. */
  Paper side(Side side, Level level, List<String> path, String... cells) {
    return row(level, null, null, side, path.get(path.size() - 1), path, cells);
  }

  /** Something bought, with 单价 and 金额. */
  Paper bought(String what, String quantity, String... cells) {
    row(Level.ITEM, null, null, null, what, null, cells);
    BudgetLine line = lines.remove(lines.size() - 1);
    lines.add(
        new BudgetLine(
            line.table(),
            line.title(),
            line.level(),
            true,
            null,
            null,
            null,
            null,
            what,
            null,
            null,
            null,
            line.amounts(),
            new Procurement(what, what, null, "台", new BigDecimal(quantity)),
            line.source()));
    return this;
  }

  /** An item with a functional code and a name of its own. */
  Paper named(String code, String name, String... cells) {
    return row(Level.ITEM, null, code, null, name, null, cells);
  }

  private static String official(String code) {
    return Classification.functional().lookup(code, null).orElseThrow().name();
  }

  private Paper row(
      Level level,
      String unit,
      String function,
      Side side,
      String label,
      List<String> path,
      String... cells) {
    List<Amount> amounts = new ArrayList<>();
    for (String cell : cells) {
      String[] parts = cell.split("=");
      BigDecimal value = new BigDecimal(parts[1].replace(",", "")).multiply(factor);
      amounts.add(new Amount(List.of(parts[0].split("/")), value, source(parts[1])));
    }
    lines.add(
        new BudgetLine(
            table,
            title,
            level,
            level == Level.ITEM,
            unit == null ? null : new UnitRef(unit, label),
            function,
            null,
            null,
            label,
            null,
            side,
            path,
            amounts,
            null,
            source(label)));
    return this;
  }

  private Source source(String raw) {
    return new Source(1, null, null, raw, method, confidence, readings);
  }

  /** Prose of the section 支出预算 states an amount of money. */
  Paper says(String item, String raw) {
    return states("支出预算总体情况", StatementKind.AMOUNT, item, raw, null, null, null);
  }

  /** Prose states a figure, given the statements it is a part of, speaks of and refers to. */
  Paper states(
      String section,
      StatementKind kind,
      String item,
      String raw,
      Integer parent,
      Integer about,
      Integer base) {
    BigDecimal number = new BigDecimal(raw.replaceAll("[^-\\d.]", ""));
    boolean money = raw.endsWith("元");
    BigDecimal yuan = raw.contains("万元") ? number.movePointRight(4) : number;
    statements.add(
        new Statement(
            List.of(section),
            item + raw,
            item,
            kind,
            item,
            null,
            null,
            money ? yuan : null,
            money ? null : number,
            money ? null : raw.replaceAll("[-\\d.]", ""),
            2021,
            null,
            null,
            null,
            parent,
            about,
            base,
            new Source(1, null, null, raw, Method.TEXT, 0.97)));
    return this;
  }

  /** The document has an empty table. */
  Paper emptyTable(String message) {
    ofReading.add(
        new Finding(
            "empty-table",
            Severity.INFO,
            new Finding.Message(message, message),
            null,
            null,
            null,
            List.of(),
            List.of()));
    return this;
  }

  /** An item with an economic code. */
  Paper economic(String code, String name, String... cells) {
    row(Level.ITEM, null, null, null, name, null, cells);
    BudgetLine line = lines.remove(lines.size() - 1);
    lines.add(
        new BudgetLine(
            line.table(),
            line.title(),
            line.level(),
            true,
            null,
            null,
            code,
            null,
            name,
            null,
            null,
            null,
            line.amounts(),
            null,
            line.source()));
    return this;
  }

  /** A unit's project with its amount of this year. */
  Paper projectOf(String unit, String name, String yuan) {
    return project(new UnitRef(null, unit), name, null, null, null, yuan);
  }

  /** A project that begins with this year: its end, its amounts in all and of this year. */
  Paper dated(String name, String end, String total, String yuan) {
    return project(
        null,
        name,
        LocalDate.parse("2021-01-01"),
        LocalDate.parse(end),
        new BigDecimal(total),
        yuan);
  }

  private Paper project(
      UnitRef unit, String name, LocalDate start, LocalDate end, BigDecimal total, String yuan) {
    projects.add(
        new Project(
            name,
            unit,
            null,
            null,
            null,
            null,
            start,
            end,
            total,
            new BigDecimal(yuan),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            source(name)));
    return this;
  }

  /** Prose states a change against the budget of a year. */
  Paper changedFrom(int baseYear, String raw) {
    BigDecimal yuan = new BigDecimal(raw.replaceAll("[^-\\d.]", "")).movePointRight(4);
    statements.add(
        new Statement(
            List.of("支出预算总体情况"),
            "比" + baseYear + "年预算增加" + raw,
            "支出预算增加额",
            StatementKind.CHANGE,
            "支出预算",
            null,
            null,
            yuan,
            null,
            null,
            2021,
            Stage.BUDGET,
            baseYear + "年预算",
            baseYear,
            null,
            null,
            null,
            new Source(1, null, null, raw, Method.TEXT, 0.97)));
    return this;
  }

  /** A project's form: this year and in all, last year and in all, in yuan. */
  Paper project(String name, String year, String total, String lastYear, String lastTotal) {
    projects.add(
        new Project(
            name,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            new BigDecimal(total),
            new BigDecimal(year),
            new BigDecimal(lastTotal),
            new BigDecimal(lastYear),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            source(name)));
    return this;
  }

  /** A unit's form with 总额, 基本支出 and 项目支出 in yuan. */
  Paper unitForm(String name, String total, String basic, String project) {
    units.add(
        new UnitTarget(
            new UnitRef(null, name),
            null,
            List.of(),
            new UnitTarget.BudgetFrame(
                new BigDecimal(total), null, null, new BigDecimal(basic), new BigDecimal(project)),
            source(name)));
    return this;
  }

  /** An indicator of a project. */
  Paper target(Operator operator, String value, String measure) {
    indicators.add(
        new Indicator(
            new Indicator.Owner(OwnerKind.PROJECT, "项目", null),
            null,
            null,
            "指标",
            operator,
            new BigDecimal(value),
            measure,
            null,
            value + measure,
            source(value)));
    return this;
  }

  /** A project's form of this year with an amount and words in some of its fields. */
  Paper form(String name, String yuan, Map<String, String> words) {
    BigDecimal amount = new BigDecimal(yuan);
    projects.add(
        new Project(
            name,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            amount,
            amount,
            null,
            null,
            words.get("overview"),
            words.get("basis"),
            words.get("necessity"),
            words.get("measures"),
            words.get("plan"),
            null,
            words.get("overallGoal"),
            words.get("annualGoal"),
            source(name)));
    return this;
  }

  /** An indicator of the last form. */
  Paper target(String name, Operator operator, String value, String measure) {
    String owner = projects.get(projects.size() - 1).name();
    indicators.add(
        new Indicator(
            new Indicator.Owner(OwnerKind.PROJECT, owner, null),
            null,
            null,
            name,
            operator,
            new BigDecimal(value),
            measure,
            null,
            value + (measure == null ? "" : measure),
            source(value)));
    return this;
  }

  Disclosure document() {
    return new Disclosure(
        Disclosure.SCHEMA_VERSION,
        new DocumentSource(
            "a.pdf", "0".repeat(64), pagesOfFile, new DocumentSource.Tool("test", List.of())),
        new Department("某局", null),
        2021,
        Stage.BUDGET,
        List.of(new PageSummary(1, null, PageKind.DIGITAL, Method.TEXT, 1)),
        lines,
        projects,
        units,
        indicators,
        statements,
        ofReading,
        List.of());
  }

  CheckReport check() {
    return new Checker().check(document());
  }

  List<Finding> findings() {
    return check().document().findings();
  }

  RuleCoverage coverage(String rule) {
    return check().coverage().stream()
        .filter(entry -> entry.rule().id().equals(rule))
        .findFirst()
        .orElseThrow();
  }
}
