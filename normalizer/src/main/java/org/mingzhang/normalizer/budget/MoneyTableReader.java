package org.mingzhang.normalizer.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.normalizer.number.MoneyUnit;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Finding;
import org.mingzhang.schema.Level;
import org.mingzhang.schema.Procurement;
import org.mingzhang.schema.TableKind;
import org.mingzhang.schema.UnitRef;

/** Reads one whole table of money. */
final class MoneyTableReader {

  private final Grid grid;
  private final Header header;
  private final Caption caption;
  private final MoneyUnit moneyUnit;
  private final boolean unitStated;
  private final TableKind announced;
  private final List<Column> columns;
  private final List<Block> blocks;
  private final List<Finding> findings = new ArrayList<>();

  private MoneyTableReader(PendingTable table, TableKind announced, MoneyUnit fallback) {
    Grid joined = table.grid();
    this.header = table.header();
    this.caption = table.caption();
    this.announced = announced;
    boolean procurement = announced == TableKind.PROCUREMENT;
    this.columns = ColumnReader.read(joined, header, procurement);
    this.grid = BrokenRows.mend(joined, table.joints(), columns);
    this.blocks = procurement ? BlockSplitter.whole(columns) : BlockSplitter.split(columns);
    MoneyUnit stated = statedUnit();
    this.unitStated = stated != null || columnsStateUnits();
    this.moneyUnit = stated == null ? fallback : stated;
  }

  /**
   * Reads a table.
   *
   * @param fallback the unit of money where the table states none
   * @return what it says; nothing for a table of something else than money
   */
  static BudgetReading read(PendingTable table, MoneyUnit fallback) {
    Optional<TableKind> announced = announced(table);
    if (announced.isEmpty()) {
      return BudgetReading.nothing();
    }
    return new MoneyTableReader(table, announced.get(), fallback).read();
  }

  private static Optional<TableKind> announced(PendingTable table) {
    String title = table.caption().title();
    if (TableKinds.isOther(title) || table.header().paths().size() < 2) {
      return Optional.empty();
    }
    Optional<TableKind> titled = TableKinds.titled(title).filter(kind -> kind != TableKind.OTHER);
    return titled
        .or(() -> statesMoney(table) ? TableKinds.headed(table.header()) : Optional.empty())
        .or(() -> statesMoney(table) ? Optional.of(TableKind.OTHER) : Optional.empty());
  }

  private static boolean statesMoney(PendingTable table) {
    return table.caption().moneyUnit() != null
        || table.header().paths().stream()
            .flatMap(List::stream)
            .anyMatch(text -> MoneyUnit.statedIn(text).isPresent());
  }

  private MoneyUnit statedUnit() {
    return caption.moneyUnit();
  }

  private boolean columnsStateUnits() {
    return blocks.stream()
        .flatMap(block -> block.amounts().stream())
        .allMatch(column -> column.moneyUnit() != null);
  }

  private BudgetReading read() {
    boolean procurement = announced == TableKind.PROCUREMENT;
    double trust = Sources.BORN_DIGITAL * (unitStated ? 1 : Sources.UNSTATED_UNIT);
    AmountReader amounts = new AmountReader(grid, moneyUnit, trust);
    List<Draft> drafts =
        new DraftReader(grid, header, columns, blocks, procurement, amounts).read();
    if (drafts.stream().allMatch(draft -> draft.amounts().isEmpty())) {
      return withoutAmounts(amounts);
    }
    List<Standing> rows = StandingReader.read(drafts, blocks, columns);
    if (procurement) {
      rows = ProcurementRows.read(rows, columns);
    }
    List<BudgetLine> lines = lines(rows, TableKinds.refined(announced, blocks));
    noteDoubts(rows);
    return new BudgetReading(lines, findings, amounts.unread(), titles());
  }

  private BudgetReading withoutAmounts(AmountReader amounts) {
    boolean isTable = header.end() > 0 && amounts.unread().isEmpty();
    if (isTable && (announced != TableKind.OTHER || unitStated)) {
      findings.add(Findings.emptyTable(caption.title(), grid.pages()));
    }
    return new BudgetReading(List.of(), findings, amounts.unread(), titles());
  }

  private List<String> titles() {
    return caption.title() == null ? List.of() : List.of(caption.title());
  }

  private void noteDoubts(List<Standing> rows) {
    if (!unitStated) {
      findings.add(Findings.unstatedUnit(caption.title(), moneyUnit.printed(), grid.pages()));
    }
    List<Integer> unlabelled =
        rows.stream()
            .filter(MoneyTableReader::isUnlabelled)
            .map(row -> row.draft().anchor().page())
            .distinct()
            .toList();
    if (!unlabelled.isEmpty()) {
      findings.add(Findings.unlabelledRow(caption.title(), unlabelled));
    }
  }

  private static boolean isUnlabelled(Standing row) {
    return row.level() == Level.ITEM
        && row.draft().item() == null
        && row.draft().codes().isEmpty()
        && row.draft().procurement() == null;
  }

  private List<BudgetLine> lines(List<Standing> rows, TableKind kind) {
    List<List<String>> paths = paths(rows);
    boolean[] leaf = Leaves.of(rows, paths);
    List<BudgetLine> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      lines.add(line(rows.get(i), kind, paths.get(i), leaf[i]));
    }
    return lines;
  }

  private BudgetLine line(Standing row, TableKind kind, List<String> path, boolean leaf) {
    Draft draft = row.draft();
    boolean unit = row.level() == Level.UNIT;
    double trust = isUnlabelled(row) ? Sources.UNLABELLED : Sources.BORN_DIGITAL;
    return new BudgetLine(
        kind,
        caption.title(),
        row.level(),
        leaf,
        row.unit(),
        unit ? null : draft.codes().function(),
        unit ? null : draft.codes().economic(),
        unit ? null : draft.codes().governmentEconomic(),
        unit ? row.unit().name() : item(draft),
        draft.governmentItem(),
        draft.block().side(),
        path.isEmpty() ? null : path,
        draft.amounts(),
        draft.procurement(),
        Sources.of(draft.anchor(), trust));
  }

  private static String item(Draft draft) {
    Procurement bought = draft.procurement();
    if (bought == null || (bought.project() == null && bought.catalogue() == null)) {
      return draft.item();
    }
    return bought.project() == null ? bought.catalogue() : bought.project();
  }

  /** Paths where the rows are nested by their labels; coded rows are nested by their codes. */
  private List<List<String>> paths(List<Standing> rows) {
    boolean nested =
        announced != TableKind.PROCUREMENT
            && blocks.stream().noneMatch(Block::isCoded)
            && rows.stream().noneMatch(row -> row.level() == Level.UNIT || hasColumnUnit(row));
    Map<Integer, Nesting> byBlock = new HashMap<>();
    List<List<String>> paths = new ArrayList<>();
    for (Standing row : rows) {
      paths.add(
          nested
              ? byBlock
                  .computeIfAbsent(row.draft().blockIndex(), block -> new Nesting())
                  .pathOf(row.draft(), row.level())
              : List.of());
    }
    return paths;
  }

  private static boolean hasColumnUnit(Standing row) {
    UnitRef unit = row.unit();
    return unit != null;
  }
}
