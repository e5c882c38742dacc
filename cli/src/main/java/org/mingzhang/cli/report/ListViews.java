package org.mingzhang.cli.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.cli.report.ReportView.CellView;
import org.mingzhang.cli.report.ReportView.RowView;
import org.mingzhang.cli.report.ReportView.TableView;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.Indicator;
import org.mingzhang.schema.Project;
import org.mingzhang.schema.Statement;

/** What stands outside the money tables: target forms and the figures of the prose, as lists. */
final class ListViews {

  private final Disclosure document;
  private final Doubts doubts;

  /**
   * @param findings the numbers of findings by the JSON Pointers they speak of
   */
  ListViews(Disclosure document, Map<String, Integer> findings) {
    this.document = document;
    this.doubts = new Doubts(findings);
  }

  /** The lists that hold anything. */
  List<TableView> lists() {
    return Stream.of(projects(), indicators(), statements())
        .filter(list -> !list.rows().isEmpty())
        .toList();
  }

  private TableView projects() {
    List<RowView> rows = new ArrayList<>();
    for (int i = 0; i < document.projects().size(); i++) {
      Project project = document.projects().get(i);
      BigDecimal yuan =
          project.currentYearYuan() == null ? project.totalYuan() : project.currentYearYuan();
      String pointer = "/projects/" + i;
      rows.add(
          row(
              doubts.cell("t", text(project.name()), project.source(), pointer),
              CellView.text(project.unit() == null ? "" : project.unit().name()),
              new CellView("n", Numbers.plain(yuan), null, null),
              CellView.text(PageNames.brief(project.source()))));
    }
    return list(
        "projects",
        "项目绩效目标表 Projects",
        "元 yuan",
        List.of("项目 project", "单位 unit", "本年金额 this year", "页 page"),
        rows);
  }

  private TableView indicators() {
    List<RowView> rows = new ArrayList<>();
    for (int i = 0; i < document.indicators().size(); i++) {
      Indicator indicator = document.indicators().get(i);
      rows.add(
          row(
              CellView.text(indicator.owner() == null ? "" : indicator.owner().name()),
              CellView.text(indicator.level2()),
              CellView.text(indicator.level3()),
              doubts.cell("t", text(indicator.raw()), indicator.source(), "/indicators/" + i),
              CellView.text(PageNames.brief(indicator.source()))));
    }
    return list(
        "indicators",
        "绩效指标 Indicators",
        "目标为原文 targets as printed",
        List.of("项目或单位 owner", "二级指标", "三级指标", "目标 target", "页 page"),
        rows);
  }

  private TableView statements() {
    List<RowView> rows = new ArrayList<>();
    for (int i = 0; i < document.statements().size(); i++) {
      Statement statement = document.statements().get(i);
      rows.add(
          row(
              CellView.text(statement.text()),
              CellView.text(statement.subject()),
              doubts.cell(value(statement), statement.source(), "/statements/" + i),
              CellView.text(PageNames.brief(statement.source()))));
    }
    return list(
        "statements",
        "正文中的数字 Figures in prose",
        "",
        List.of("原文 text", "所指 subject", "数值 value", "页 page"),
        rows);
  }

  private static String value(Statement statement) {
    return statement.yuan() == null
        ? Stream.of(Numbers.plain(statement.value()), statement.measure())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "))
        : Numbers.plain(statement.yuan()) + " 元";
  }

  private static TableView list(
      String id, String title, String note, List<String> columns, List<RowView> rows) {
    return new TableView(id, title, note, false, Doubts.countIn(rows), columns, rows);
  }

  private static RowView row(CellView... cells) {
    return new RowView("item", List.of(cells));
  }

  private static String text(String text) {
    return text == null ? "" : text;
  }
}
