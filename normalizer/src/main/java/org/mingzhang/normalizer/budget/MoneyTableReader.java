package org.mingzhang.normalizer.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.normalizer.arithmetic.SumWeigher;
import org.mingzhang.normalizer.arithmetic.WeighedLines;
import org.mingzhang.normalizer.number.MoneyUnit;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Finding;
import org.mingzhang.schema.Level;
import org.mingzhang.schema.Procurement;
import org.mingzhang.schema.TableKind;
import org.mingzhang.schema.Unread;

/** Reads one whole table of money. */
final class MoneyTableReader {

  private static final Pattern NAMES_MONEY =
      Pattern.compile(".*(预算数|决算数|执行数|金额|基本支出|项目支出|财政拨款|经费|收入|支出).*");

  private static final Pattern WRITTEN_AS_MONEY =
      Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?|-?\\d+\\.\\d{2}");

  /** Fewer numbers do not make a table one of money. */
  private static final int FEW = 3;

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
    this.blocks =
        procurement
            ? BlockSplitter.whole(columns)
            : BlockSplitter.split(columns, TableKinds.isTwoSided(announced));
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
      return unannounced(table);
    }
    return new MoneyTableReader(table, announced.get(), fallback).read();
  }

  /** A table of something else, or one whose figures nobody can place. */
  private static BudgetReading unannounced(PendingTable table) {
    List<Unread> unread =
        TableKinds.isOther(table.caption().title()) ? List.of() : UnplacedFigures.in(table.grid());
    return new BudgetReading(List.of(), List.of(), unread, List.of());
  }

  private static Optional<TableKind> announced(PendingTable table) {
    String title = table.caption().title();
    if (TableKinds.isOther(title) || table.header().paths().size() < 2) {
      return Optional.empty();
    }
    Optional<TableKind> titled =
        TableKinds.titled(title)
            .filter(kind -> kind != TableKind.OTHER)
            .map(kind -> TableKinds.byHeader(kind, table.header()));
    return titled
        .or(() -> statesMoney(table) ? TableKinds.headed(table.header(), title) : Optional.empty())
        .or(() -> isMoney(table) ? Optional.of(TableKind.OTHER) : Optional.empty());
  }

  private static boolean statesMoney(PendingTable table) {
    return table.caption().moneyUnit() != null
        || table.header().paths().stream()
            .flatMap(List::stream)
            .anyMatch(text -> MoneyUnit.statedIn(text).isPresent());
  }

  /** Without a stated unit, a header that names money must stand over numbers written as money. */
  private static boolean isMoney(PendingTable table) {
    if (statesMoney(table)) {
      return true;
    }
    boolean named =
        table.header().paths().stream()
            .flatMap(List::stream)
            .anyMatch(text -> NAMES_MONEY.matcher(text).matches());
    long written =
        table.grid().cells().stream()
            .filter(cell -> WRITTEN_AS_MONEY.matcher(cell.compact()).matches())
            .limit(FEW)
            .count();
    return named && written == FEW;
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
    AmountReader amounts = new AmountReader(grid, moneyUnit, new HeadingTrust(grid, header, trust));
    List<Draft> drafts =
        new DraftReader(grid, header, columns, blocks, procurement, amounts).read();
    if (drafts.stream().allMatch(draft -> draft.amounts().isEmpty())) {
      return withoutAmounts(amounts);
    }
    List<Standing> rows = StandingReader.read(drafts, blocks, columns);
    if (procurement) {
      rows = ProcurementRows.read(rows, columns);
    }
    WeighedLines weighed =
        new SumWeigher(amounts::trust).weigh(lines(rows, TableKinds.refined(announced, blocks)));
    noteDoubts(rows);
    weighed.mended().forEach(mended -> findings.add(Findings.mended(caption.title(), mended)));
    return new BudgetReading(weighed.lines(), findings, amounts.unread(), titles());
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
    Set<Integer> coded = StandingReader.codedBlocks(rows.stream().map(Standing::draft).toList());
    boolean nested =
        announced != TableKind.PROCUREMENT && rows.stream().allMatch(row -> row.unit() == null);
    Map<Integer, Nesting> byBlock = new HashMap<>();
    List<List<String>> paths = new ArrayList<>();
    for (Standing row : rows) {
      int block = row.draft().blockIndex();
      boolean hasPath = nested && !coded.contains(block);
      paths.add(
          hasPath
              ? byBlock
                  .computeIfAbsent(block, index -> new Nesting())
                  .pathOf(row.draft(), row.level())
              : List.of());
    }
    return paths;
  }
}
