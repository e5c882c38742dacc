package org.mingzhang.normalizer.budget;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.extractor.page.ReadingMethod;
import org.mingzhang.normalizer.TitledTable;
import org.mingzhang.normalizer.number.MoneyUnit;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Finding;
import org.mingzhang.schema.Unread;

/**
 * Reads the money tables of one document. Takes the tables of its pages one after the other and
 * joins those that run over several pages; keeps no more than the table at hand. For one document
 * and one thread.
 */
public final class BudgetReader {

  private final List<BudgetLine> lines = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private PendingTable pending;
  private MoneyUnit lastUnit = MoneyUnit.YUAN;

  /** Takes the next table of the document; one that is not about money is passed over. */
  public void offer(TitledTable piece) {
    Grid grid = withHeadings(piece);
    if (grid.rowCount() == 0 || grid.columnCount() == 0) {
      return;
    }
    if (pending != null && pending.takes(piece, grid)) {
      return;
    }
    interrupt();
    if (!grid.isBlank()) {
      pending = new PendingTable(piece, grid);
    }
  }

  /** Born-digital headings are as printed, even where they are defective. */
  private static Grid withHeadings(TitledTable piece) {
    Grid grid = SpreadHeaders.mend(Grid.of(piece));
    boolean scanned =
        grid.cells().stream()
            .flatMap(cell -> cell.reading().stream())
            .anyMatch(reading -> reading.method() != ReadingMethod.TEXT);
    return scanned ? ScannedHeadings.mend(grid) : grid;
  }

  /** Says that the table at hand is over: something else, such as a form, has come. */
  public void interrupt() {
    if (pending == null) {
      return;
    }
    BudgetReading reading = MoneyTableReader.read(pending, lastUnit);
    if (pending.caption().moneyUnit() != null) {
      lastUnit = pending.caption().moneyUnit();
    }
    pending = null;
    lines.addAll(reading.lines());
    findings.addAll(reading.findings());
    unread.addAll(reading.unread());
    titles.addAll(reading.titles());
  }

  /** Ends the document. */
  public BudgetReading finish() {
    interrupt();
    return new BudgetReading(UnitNames.completed(lines), findings, unread, titles);
  }
}
