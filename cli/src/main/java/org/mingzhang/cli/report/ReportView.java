package org.mingzhang.cli.report;

import java.util.List;
import org.mingzhang.normalizer.check.rule.Words;

/**
 * All that the template shows, as text that is yet to be escaped, but for what says otherwise.
 *
 * @param policy the content security policy of the page
 * @param style the style sheet, ours
 * @param script the script, ours
 * @param head what the document is
 * @param figures the summary in numbers, in order
 * @param charts the budget at a glance
 * @param groups the findings, the gravest first
 * @param noPictures why there are no clippings, or null
 * @param tables the money tables
 * @param lists target forms and figures of the prose
 * @param coverage what was checked and what was not
 * @param unread what was not read
 */
record ReportView(
    String policy,
    String style,
    String script,
    Head head,
    List<FigureView> figures,
    List<ChartView> charts,
    List<GroupView> groups,
    Words noPictures,
    List<TableView> tables,
    List<TableView> lists,
    List<CoverageView> coverage,
    List<UnreadView> unread) {

  /** What the document is; {@code partly} says how much of the file was looked at, or is null. */
  record Head(
      String department,
      String year,
      Words stage,
      String file,
      String hash,
      int pages,
      Words partly,
      String version,
      String engines) {}

  /** One number of the summary. */
  record FigureView(String kind, String number, Words name) {}

  /** One chart; {@code svg} is markup of ours, null where nothing could be drawn. */
  record ChartView(
      Words title, String from, String whole, String svg, List<PartView> parts, Words missing) {}

  /** One part of a chart. */
  record PartView(String colour, String name, String amount, String percent) {}

  /** Findings of one sort. */
  record GroupView(String kind, Words name, Words says, boolean open, List<FindingView> findings) {
    int count() {
      return findings.size();
    }
  }

  /** One finding. */
  record FindingView(
      int number,
      String kind,
      Words severity,
      String rule,
      Words message,
      Words says,
      String expected,
      String actual,
      String difference,
      List<PlaceView> places,
      int further) {}

  /** A place that a finding speaks of, with what is printed there. */
  record PlaceView(
      Words where, String label, String raw, Clipping clipping, List<LineView> lines) {}

  /** A line of a text dump; {@code marked} is the one that is meant. */
  record LineView(int number, String text, boolean marked) {}

  /** A table; {@code open} where it is short enough to be shown at once. */
  record TableView(
      String id,
      String title,
      String note,
      boolean open,
      int doubtful,
      List<String> columns,
      List<RowView> rows) {
    int count() {
      return rows.size();
    }
  }

  /** A row of a table. */
  record RowView(String kind, List<CellView> cells) {}

  /** A cell; {@code hint} says what is doubtful, {@code finding} is one that speaks of it. */
  record CellView(String kind, String text, String hint, Integer finding) {
    static CellView text(String text) {
      return new CellView("t", text == null ? "" : text, null, null);
    }
  }

  /** How far one rule could be applied. */
  record CoverageView(
      Words says, String rule, int holds, int fails, int open, List<ReasonView> reasons) {}

  /** Why something could not be checked, and how often. */
  record ReasonView(Words why, int times) {}

  /** Something that was not read, and where. */
  record UnreadView(String where, String reason) {}
}
