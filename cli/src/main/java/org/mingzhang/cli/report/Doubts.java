package org.mingzhang.cli.report;

import java.util.List;
import java.util.Map;
import org.mingzhang.cli.report.ReportView.CellView;
import org.mingzhang.cli.report.ReportView.RowView;
import org.mingzhang.schema.Source;

/**
 * Marks what is doubtful: what was read with little confidence, and what findings speak of.
 *
 * @param findings the numbers of findings by the JSON Pointers they speak of
 */
record Doubts(Map<String, Integer> findings) {

  /** Below this, one value in ten is wrong or worse: a reader should look. */
  private static final double SURE = 0.9;

  /** A number at a place of the document. */
  CellView cell(String text, Source source, String pointer) {
    return cell("n", text, source, pointer);
  }

  /** The same; {@code kind} is {@code n} for numbers and {@code t} for text. */
  CellView cell(String kind, String text, Source source, String pointer) {
    Integer finding = findings.get(pointer);
    boolean unsure = source != null && source.confidence() < SURE;
    String hint =
        unsure
            ? "识读可信度 confidence " + source.confidence() + "；原文 raw: " + source.raw()
            : finding == null ? null : "见发现 " + finding + "; see finding " + finding;
    String marked = (unsure ? " unsure" : "") + (finding == null ? "" : " found");
    return new CellView(kind + marked, text, hint, finding);
  }

  /** How many cells are marked. */
  static int countIn(List<RowView> rows) {
    return (int)
        rows.stream()
            .flatMap(row -> row.cells().stream())
            .filter(cell -> cell.hint() != null || cell.finding() != null)
            .count();
  }
}
