package org.mingzhang.normalizer.dump.table;

import java.util.List;
import org.mingzhang.schema.Amount;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Finding;
import org.mingzhang.schema.Source;
import org.mingzhang.schema.Unread;

/** Tells by lines what the reader of money tables told by places on the page of rebuilt tables. */
final class LineSources {

  private LineSources() {}

  static BudgetLine line(BudgetLine line) {
    List<Amount> amounts =
        line.amounts().stream()
            .map(amount -> new Amount(amount.column(), amount.yuan(), source(amount.source())))
            .toList();
    return line.withPlaces(amounts, source(line.source()));
  }

  static Unread unread(Unread unread) {
    return unread.bbox() == null
        ? unread
        : Unread.inLine(TableSketch.lineOf(unread.bbox().y0()), unread.reason());
  }

  static Finding finding(Finding finding) {
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.message(),
        finding.expected(),
        finding.actual(),
        finding.difference(),
        finding.refs(),
        List.of());
  }

  private static Source source(Source source) {
    if (source == null || source.bbox() == null) {
      return source;
    }
    return new Source(
        null,
        null,
        TableSketch.lineOf(source.bbox().y0()),
        source.raw(),
        source.method(),
        source.confidence());
  }
}
