package org.mingzhang.cli.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.mingzhang.cli.report.Shares.Part;
import org.mingzhang.normalizer.check.rule.Row;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.Project;
import org.mingzhang.schema.Side;
import org.mingzhang.schema.TableKind;
import org.mingzhang.schema.classification.Classification;
import org.mingzhang.schema.classification.Entry;

/** The budget at a glance: where the money comes from and what it is spent on. */
final class Glance {

  private static final Words REVENUE = new Words("收入来源", "Revenue by source");
  private static final Words FUNCTION = new Words("支出按功能分类", "Expenditure by function");
  private static final Words ECONOMIC = new Words("支出按经济分类", "Expenditure by economic class");
  private static final Words THREE_PUBLIC =
      new Words("“三公”经费", "Receptions, cars and travel abroad");
  private static final Words PROJECTS = new Words("项目（绩效目标表）", "Projects with target forms");
  private static final int CLASS_DIGITS = 3;

  private final Subject subject;

  Glance(Disclosure document) {
    this.subject = Subject.of(document);
  }

  /** A chart, or why there is none. */
  record View(Words title, Optional<Shares> shares) {}

  /** All views, also those that the document gives nothing for. */
  List<View> views() {
    return List.of(
        new View(REVENUE, revenue()),
        new View(FUNCTION, byFunction()),
        new View(ECONOMIC, byEconomicClass()),
        new View(THREE_PUBLIC, threePublic()),
        new View(PROJECTS, projects()));
  }

  private Optional<Shares> revenue() {
    return first(REVENUE, List.of(TableKind.REVENUE), parts -> parts.byColumns())
        .or(
            () ->
                first(
                    REVENUE,
                    List.of(TableKind.REVENUE_EXPENDITURE, TableKind.FISCAL_APPROPRIATION),
                    parts -> parts.byNumberedRows(Side.REVENUE)));
  }

  private Optional<Shares> byFunction() {
    Function<Row, String> name =
        row -> className(Classification.functional(), row.line().function());
    return first(
        FUNCTION,
        List.of(TableKind.EXPENDITURE, TableKind.GENERAL_PUBLIC, TableKind.FISCAL_EXPENDITURE),
        parts -> parts.byLeaves(name));
  }

  private Optional<Shares> byEconomicClass() {
    Function<Row, String> name =
        row -> className(Classification.departmentEconomic(), row.line().economic());
    return first(
        ECONOMIC,
        List.of(
            TableKind.GENERAL_PUBLIC_ECONOMIC,
            TableKind.GENERAL_PUBLIC_BASIC,
            TableKind.FISCAL_BASIC),
        parts -> parts.byLeaves(name));
  }

  private Optional<Shares> threePublic() {
    return first(
        THREE_PUBLIC,
        List.of(TableKind.THREE_PUBLIC),
        parts -> parts.byColumns().or(() -> parts.byNumberedRows(null)));
  }

  private Optional<Shares> projects() {
    List<Part> parts = new ArrayList<>();
    for (Project project : subject.document().projects()) {
      BigDecimal yuan =
          project.currentYearYuan() == null ? project.totalYuan() : project.currentYearYuan();
      if (yuan != null) {
        parts.add(new Part(Objects.requireNonNullElse(project.name(), "—"), yuan));
      }
    }
    return Shares.of(PROJECTS, "项目绩效目标表", null, parts);
  }

  /** The first table, by kind and then in order, that can be seen so. */
  private Optional<Shares> first(
      Words title, List<TableKind> kinds, Function<TableParts, Optional<Shares>> way) {
    return kinds.stream()
        .flatMap(
            kind ->
                subject.tables(kind).stream()
                    .map(table -> way.apply(new TableParts(title, table, subject.document()))))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private String className(Classification classification, String code) {
    if (code == null || code.length() < CLASS_DIGITS) {
      return null;
    }
    String digits = code.substring(0, CLASS_DIGITS);
    Integer year = subject.document().fiscalYear();
    return digits
        + classification.lookup(digits, year).map(Entry::name).map(n -> " " + n).orElse("");
  }
}
