package org.mingzhang.normalizer.dump.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.extractor.page.DumpLine;
import org.mingzhang.normalizer.TitledTable;
import org.mingzhang.normalizer.budget.BudgetReader;
import org.mingzhang.normalizer.budget.BudgetReading;
import org.mingzhang.normalizer.text.PrintedText;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Finding;

/**
 * Reads the money tables of a dump. Gathers them first, because they tell about each other; those
 * that run over several pages are joined. For one document.
 */
public final class DumpTables {

  /** Steps that finding the columns of a document may take; a million are about a second. */
  private static final long STEPS = 5_000_000;

  /** And so many more for each row, twice what real tables need. */
  private static final long STEPS_A_ROW = 100;

  /** Steps that one table may take, so that the others come to their share. */
  private static final long STEPS_A_TABLE = 1_000_000;

  private final HeadingBook book = HeadingBook.standard();
  private final List<DumpTable> tables = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /**
   * Takes the next table, or a page of one.
   *
   * @param lines its lines without blank ones; the first is its title
   */
  public void offer(List<DumpLine> lines) {
    DumpTable table = TableLines.sort(lines);
    int last = tables.size() - 1;
    if (last >= 0 && continues(tables.get(last), table)) {
      tables.set(last, tables.get(last).continuedBy(table));
    } else {
      tables.add(table);
    }
  }

  private static boolean continues(DumpTable above, DumpTable table) {
    boolean sameTitle =
        PrintedText.compact(above.title().text()).equals(PrintedText.compact(table.title().text()));
    boolean sameHeader = table.header().isEmpty() || above.headerText().equals(table.headerText());
    return sameTitle && sameHeader;
  }

  /** Ends the document: what its money tables say, all places told by lines. */
  public BudgetReading finish() {
    Sisters sisters = sisters();
    Set<String> units = unitNames();
    BudgetReader reader = new BudgetReader();
    Effort effort = effort();
    for (DumpTable table : tables) {
      Effort part = effort.part(STEPS_A_TABLE);
      rebuilt(table, sisters, units, part).ifPresent(reader::offer);
      effort.giveBack(part);
      reader.interrupt();
    }
    BudgetReading reading = reader.finish();
    List<BudgetLine> lines = reading.lines().stream().map(LineSources::line).toList();
    leftOut.forEach(amounts -> findings.add(amounts.finding(lines)));
    reading.findings().stream().map(LineSources::finding).forEach(findings::add);
    return new BudgetReading(
        lines,
        findings,
        reading.unread().stream().map(LineSources::unread).toList(),
        reading.titles());
  }

  private Effort effort() {
    return new Effort(
        STEPS + tables.stream().mapToLong(table -> STEPS_A_ROW * table.body().size()).sum());
  }

  private Sisters sisters() {
    List<NamedAmounts> named = new ArrayList<>();
    List<CodedAmounts> basic = new ArrayList<>();
    for (DumpTable table : tables) {
      if (SidedTable.isSided(table, book)) {
        named.add(new SidedTable(table, book).named());
      } else if (PrintedText.compact(table.title().text()).contains("基本支出")) {
        CodedAmounts.of(RowJoiner.rows(table.body())).ifPresent(basic::add);
      }
    }
    return new Sisters(named, basic);
  }

  private Set<String> unitNames() {
    return tables.stream()
        .flatMap(table -> table.body().stream())
        .map(LineReader::read)
        .filter(RowLevels::isUnit)
        .map(row -> row.name().replaceFirst("^\\d+", ""))
        .collect(Collectors.toSet());
  }

  /**
   * The table drawn anew; none where no amount could be placed, or it would pass for an empty one.
   */
  private Optional<TitledTable> rebuilt(
      DumpTable table, Sisters sisters, Set<String> units, Effort effort) {
    if (SidedTable.isSided(table, book)) {
      SidedTable sided = new SidedTable(table, book);
      return noted(table, sided.rebuild(), sided.doubtfulLines(), true);
    }
    if (ProcurementTable.isOne(table)) {
      ProcurementTable procurement = new ProcurementTable(table, book, units);
      TitledTable rebuilt = procurement.rebuild();
      return noted(table, rebuilt, procurement.doubtfulLines(), procurement.hasNumbers());
    }
    OneSidedTable oneSided = new OneSidedTable(table, book, sisters, effort);
    TitledTable rebuilt = oneSided.rebuild();
    return noted(table, rebuilt, oneSided.doubtfulLines(), oneSided.isAnyPlaced());
  }

  private Optional<TitledTable> noted(
      DumpTable table, TitledTable rebuilt, List<Integer> doubtfulLines, boolean anyPlaced) {
    if (doubtfulLines.isEmpty()) {
      return Optional.of(rebuilt);
    }
    String title = PrintedText.fold(table.title().text());
    leftOut.add(new LeftOut(title, doubtfulLines));
    return anyPlaced ? Optional.of(rebuilt) : Optional.empty();
  }
}
