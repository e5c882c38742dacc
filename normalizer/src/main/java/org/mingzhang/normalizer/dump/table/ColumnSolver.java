package org.mingzhang.normalizer.dump.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the column of each figure of a table by arithmetic: each row adds up, the rows below
 * another sum to it column by column, and the totals agree with the sister tables of the document.
 * A figure is placed only where no other column is possible.
 */
final class ColumnSolver {

  /** Steps that one block of rows may take; most take a few hundred. */
  private static final long STEPS_A_BLOCK = 200_000;

  /** Narrowing one block may narrow the blocks above and below it. */
  private static final int ROUNDS = 3;

  private final Placements placements;
  private final AmountColumns columns;
  private final List<DumpRow> rows;
  private final Sisters sisters;
  private final Effort effort;
  private final int[] parents;
  private final List<List<Integer>> children = new ArrayList<>();
  private final List<List<Placement>> ways = new ArrayList<>();
  private final boolean[] confirmed;
  private final int scale;
  private final boolean anyNegative;
  private boolean usesClasses;
  private boolean contradicted;

  private ColumnSolver(Placements placements, List<DumpRow> rows, Sisters sisters, Effort effort) {
    this.placements = placements;
    this.columns = placements.columns();
    this.rows = rows;
    this.sisters = sisters;
    this.effort = effort;
    this.parents = RowLevels.parents(rows);
    this.confirmed = new boolean[rows.size()];
    rows.forEach(row -> children.add(new ArrayList<>()));
    for (int row = 0; row < parents.length; row++) {
      if (parents[row] >= 0 && !rows.get(row).figures().isEmpty()) {
        children.get(parents[row]).add(row);
      }
    }
    List<BigDecimal> values =
        rows.stream()
            .flatMap(row -> row.figures().stream())
            .filter(figure -> !figure.isHuge())
            .map(Figure::value)
            .toList();
    this.scale = values.stream().mapToInt(BigDecimal::scale).max().orElse(0);
    this.anyNegative = values.stream().anyMatch(value -> value.signum() < 0);
  }

  /**
   * Finds the columns.
   *
   * @param placements in which ways a row adds up
   * @param sisters what other tables of the document say by name
   * @param effort how much may be tried
   * @return for each row the ways to place its figures that are possible; none where the row does
   *     not add up
   */
  static List<List<Placement>> solve(
      Placements placements, List<DumpRow> rows, Sisters sisters, Effort effort) {
    ColumnSolver byClass = new ColumnSolver(placements, rows, sisters, effort);
    List<List<Placement>> ways = byClass.solve(true);
    return byClass.contradicted
        ? new ColumnSolver(placements, rows, sisters, effort).solve(false)
        : ways;
  }

  private List<List<Placement>> solve(boolean keepToClasses) {
    rows.forEach(row -> ways.add(placements.of(row)));
    agreeWithTotals();
    if (!anyNegative) {
      leaveBlankColumnsBlank();
      if (keepToClasses) {
        keepToClasses();
      }
      agreeWithBasic();
      for (int round = 0; round < ROUNDS && narrowBlocks(); round++) {
        leaveBlankColumnsBlank();
      }
    }
    forgetUnconfirmed();
    return ways;
  }

  private void keepToClasses() {
    EconomicClasses classes = new EconomicClasses(columns);
    for (int row = 0; row < rows.size(); row++) {
      boolean narrowed = keep(row, classes.keeping(rows.get(row), ways.get(row)));
      usesClasses |= narrowed;
    }
  }

  /** The column of basic expenditure is, class by class, what the table of it says. */
  private void agreeWithBasic() {
    int column = columns.names().indexOf("基本支出");
    Map<String, List<Integer>> byCode = new TreeMap<>();
    BigDecimal total = null;
    for (int row = 0; row < rows.size() && column >= 0; row++) {
      if (CodedAmounts.isCode(rows.get(row).code()) && !ways.get(row).isEmpty()) {
        byCode.computeIfAbsent(rows.get(row).code(), code -> new ArrayList<>()).add(row);
      } else if (RowLevels.isTotal(rows.get(row).name()) && ways.get(row).size() == 1) {
        total = amount(row, 0, column);
      }
    }
    for (CodedAmounts basic : sisters.basic()) {
      if (total != null && total.compareTo(basic.total()) == 0) {
        byCode.forEach((code, group) -> agree(group, column, basic.of(code)));
      }
    }
  }

  private BigDecimal amount(int row, int way, int column) {
    return ways.get(row).get(way).vector(rows.get(row).figures(), columns.count())[column];
  }

  private void agree(List<Integer> group, int column, BigDecimal sum) {
    long[][] target = {BlockSearch.whole(new BigDecimal[] {sum}, Math.max(scale, sum.scale()))};
    long[][][] amounts = new long[group.size()][][];
    for (int i = 0; i < amounts.length; i++) {
      amounts[i] = new long[ways.get(group.get(i)).size()][];
      for (int way = 0; way < amounts[i].length; way++) {
        BigDecimal[] one = {amount(group.get(i), way, column)};
        amounts[i][way] = BlockSearch.whole(one, Math.max(scale, sum.scale()));
      }
    }
    Effort part = effort.part(STEPS_A_BLOCK);
    Optional<boolean[][]> possible = new BlockSearch(target, amounts, part).possible();
    effort.giveBack(part);
    for (int i = 0; i < amounts.length && possible.isPresent(); i++) {
      keep(group.get(i), possible(group.get(i), possible.get()[i]));
    }
  }

  /** What does not add up is believed only where the rows above or below it bear it out. */
  private void forgetUnconfirmed() {
    for (int row = 0; row < rows.size(); row++) {
      boolean misprinted = ways.get(row).stream().anyMatch(Placement::isMisprinted);
      if (misprinted && !confirmed[row]) {
        ways.set(row, List.of());
      }
    }
  }

  private void agreeWithTotals() {
    for (int row = 0; row < rows.size(); row++) {
      DumpRow total = rows.get(row);
      if (!RowLevels.isTotal(total.name()) || total.figures().isEmpty()) {
        continue;
      }
      for (NamedAmounts sister : sisters.named()) {
        if (sister.sumsTo(total.figures().get(0).value())) {
          keep(row, ways.get(row).stream().filter(way -> agrees(sister, total, way)).toList());
        }
      }
    }
  }

  private boolean agrees(NamedAmounts sister, DumpRow total, Placement way) {
    BigDecimal[] amounts = way.amounts(total.figures(), columns.count());
    for (int column = 0; column < amounts.length; column++) {
      if (!sister.agrees(columns.names().get(column), amounts[column])) {
        return false;
      }
    }
    return true;
  }

  /** What is blank in the total, or in the sister that covers most, is blank in every row. */
  private void leaveBlankColumnsBlank() {
    boolean[] filled = new boolean[columns.count()];
    boolean totalKnown = false;
    for (int row = 0; row < rows.size(); row++) {
      boolean total = parents[row] < 0 && RowLevels.isTotal(rows.get(row).name());
      if (total && !ways.get(row).isEmpty() && !ways.get(row).get(0).isMisprinted()) {
        totalKnown = true;
        ways.get(row).forEach(way -> way.columns().forEach(column -> filled[column] = true));
      }
    }
    Optional<NamedAmounts> widest =
        sisters.named().stream().max(Comparator.comparing(NamedAmounts::total));
    for (int column = 0; column < filled.length; column++) {
      String name = columns.names().get(column);
      boolean nothing = widest.filter(sister -> sister.saysNothingIs(name)).isPresent();
      if ((totalKnown && !filled[column]) || (!totalKnown && nothing)) {
        leaveBlank(column);
      }
    }
  }

  private void leaveBlank(int column) {
    for (int row = 0; row < rows.size(); row++) {
      keep(row, ways.get(row).stream().filter(way -> !way.columns().contains(column)).toList());
    }
  }

  /** Never takes the last way away: what contradicts everything else is to be seen. */
  private boolean keep(int row, List<Placement> kept) {
    boolean narrows = !kept.isEmpty() && kept.size() < ways.get(row).size();
    if (narrows) {
      ways.set(row, kept);
    }
    return narrows;
  }

  private boolean narrowBlocks() {
    boolean narrowed = false;
    for (int parent = 0; parent < rows.size(); parent++) {
      List<Integer> children = this.children.get(parent);
      boolean open = isOpen(parent) || children.stream().anyMatch(this::isOpen);
      if (open && isSummed(parent, children)) {
        narrowed |= narrow(parent, children);
      }
    }
    return narrowed;
  }

  private boolean isOpen(int row) {
    return ways.get(row).size() > 1 || ways.get(row).stream().anyMatch(Placement::isMisprinted);
  }

  /** Whether the first figures say that the rows sum to the one above, and all rows add up. */
  private boolean isSummed(int parent, List<Integer> children) {
    if (children.isEmpty()
        || rows.get(parent).figures().isEmpty()
        || ways.get(parent).isEmpty()
        || children.stream().anyMatch(child -> ways.get(child).isEmpty())) {
      return false;
    }
    BigDecimal sum =
        children.stream()
            .map(child -> rows.get(child).figures().get(0).value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.compareTo(rows.get(parent).figures().get(0).value()) == 0;
  }

  private boolean narrow(int parent, List<Integer> children) {
    long[][][] below = new long[children.size()][][];
    for (int i = 0; i < below.length; i++) {
      below[i] = vectors(children.get(i));
    }
    Effort part = effort.part(STEPS_A_BLOCK);
    Optional<boolean[][]> found = new BlockSearch(vectors(parent), below, part).possible();
    effort.giveBack(part);
    if (found.isEmpty()) {
      contradicted |= usesClasses;
      return false;
    }
    boolean[][] possible = found.get();
    confirmed[parent] = true;
    boolean narrowed = keep(parent, possible(parent, possible[below.length]));
    for (int i = 0; i < below.length; i++) {
      confirmed[children.get(i)] = true;
      narrowed |= keep(children.get(i), possible(children.get(i), possible[i]));
    }
    return narrowed;
  }

  private List<Placement> possible(int row, boolean[] possible) {
    List<Placement> kept = new ArrayList<>();
    for (int way = 0; way < possible.length; way++) {
      if (possible[way]) {
        kept.add(ways.get(row).get(way));
      }
    }
    return kept;
  }

  private long[][] vectors(int row) {
    List<Figure> figures = rows.get(row).figures();
    List<long[]> vectors = new ArrayList<>();
    for (Placement way : ways.get(row)) {
      long[] vector = BlockSearch.whole(way.vector(figures, columns.count()), scale);
      if (way.isMisprinted()) {
        vector[way.misprint()] = BlockSearch.UNKNOWN;
      }
      vectors.add(vector);
    }
    return vectors.toArray(new long[0][]);
  }
}
