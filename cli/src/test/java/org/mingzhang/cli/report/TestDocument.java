package org.mingzhang.cli.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.schema.Amount;
import org.mingzhang.schema.BoundingBox;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Department;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.DocumentSource;
import org.mingzhang.schema.Finding;
import org.mingzhang.schema.Level;
import org.mingzhang.schema.Method;
import org.mingzhang.schema.PageKind;
import org.mingzhang.schema.PageSummary;
import org.mingzhang.schema.Severity;
import org.mingzhang.schema.Source;
import org.mingzhang.schema.Stage;
import org.mingzhang.schema.TableKind;
import org.mingzhang.schema.Unread;

/** Puts the documents of the tests together: one page, printed number 7, one table. */
final class TestDocument {

  static final BoundingBox BOX = new BoundingBox(100, 50, 150, 60);

  private final List<BudgetLine> lines = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();
  private final TableKind kind;

  TestDocument(TableKind kind) {
    this.kind = kind;
  }

  /** A row; the columns are named by their path, parted by {@code /}. */
  TestDocument row(Level level, String item, String function, Object... columnsAndYuan) {
    Source source = new Source(1, BOX, null, item, Method.TEXT, 0.5);
    List<Amount> amounts = new ArrayList<>();
    for (int i = 0; i < columnsAndYuan.length; i += 2) {
      List<String> column = List.of(columnsAndYuan[i].toString().split("/"));
      amounts.add(new Amount(column, new BigDecimal(columnsAndYuan[i + 1].toString()), source));
    }
    lines.add(
        new BudgetLine(
            kind,
            "支出表",
            level,
            level == Level.ITEM,
            null,
            function,
            null,
            null,
            item,
            null,
            null,
            null,
            amounts,
            null,
            source));
    return this;
  }

  /** A row of a text dump. */
  TestDocument rowInLine(int line, String item, String yuan) {
    Source source = new Source(null, null, line, item, Method.TEXT, 1);
    Amount amount = new Amount(List.of("合计"), new BigDecimal(yuan), source);
    lines.add(
        new BudgetLine(
            kind,
            "支出表",
            Level.ITEM,
            true,
            null,
            null,
            null,
            null,
            item,
            null,
            null,
            null,
            List.of(amount),
            null,
            source));
    return this;
  }

  TestDocument finding(Severity severity, String message, String... refs) {
    findings.add(
        new Finding(
            "total-mismatch",
            severity,
            new Finding.Message(message, "in English"),
            BigDecimal.TEN,
            BigDecimal.ONE,
            null,
            List.of(refs),
            List.of(1)));
    return this;
  }

  TestDocument unread(int page, String reason) {
    unread.add(new Unread(page, null, reason));
    return this;
  }

  Disclosure make() {
    return new Disclosure(
        Disclosure.SCHEMA_VERSION,
        new DocumentSource("a.pdf", "0".repeat(64), 1, new DocumentSource.Tool("1", List.of())),
        new Department("某局", null),
        2021,
        Stage.BUDGET,
        List.of(new PageSummary(1, "7", PageKind.DIGITAL, Method.TEXT, 1)),
        lines,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        findings,
        unread);
  }
}
