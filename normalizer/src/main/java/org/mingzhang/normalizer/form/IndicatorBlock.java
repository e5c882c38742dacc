package org.mingzhang.normalizer.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The indicator rows of one form, over all its pages. */
final class IndicatorBlock {

  /** What the template of the form prints where nothing was filled in. */
  private static final Pattern PLACEHOLDER = Pattern.compile("(?:指标)?\\d*[:：.…·/—-]*");

  private BlockHeader header;
  private final LevelColumn level1 = new LevelColumn();
  private final LevelColumn level2 = new LevelColumn();
  private final List<IndicatorRow> rows = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private int level1OpenFrom = -1;
  private int level2OpenFrom = -1;
  private FormCell unfinishedLevel3;

  /**
   * A row that is no indicator, or not surely.
   *
   * @param kind what is doubtful
   * @param text what is printed
   * @param page where, 1-based
   */
  record Doubt(Kind kind, String text, int page) {
    enum Kind {
      SIGN_WITHOUT_NUMBER,
      NO_TARGET,
      NO_NAME
    }
  }

  void header(BlockHeader newHeader) {
    this.header = newHeader;
  }

  BlockHeader header() {
    return header;
  }

  boolean hasHeader() {
    return header != null;
  }

  /**
   * The rows. Of a form over several pages each counts once: programs that print such forms repeat
   * the rows of a cell that a page break cuts, on either side of the break.
   *
   * @param formBegins the page that the form begins on, 1-based
   */
  List<IndicatorRow> rows(int formBegins) {
    boolean onePage = rows.stream().allMatch(row -> row.page() == formBegins);
    if (onePage) {
      return List.copyOf(rows);
    }
    List<IndicatorRow> distinct = new ArrayList<>();
    for (IndicatorRow row : rows) {
      if (distinct.stream().noneMatch(earlier -> earlier.repeats(row))) {
        distinct.add(row);
      }
    }
    return distinct;
  }

  List<Doubt> doubts() {
    return List.copyOf(doubts);
  }

  /**
   * Reads one body row.
   *
   * @param beginsTable whether it is the first body row of its table
   */
  void add(FormGrid grid, int row, boolean beginsTable) {
    List<FormCell> cells = grid.covering(row);
    FormCell one = first(header.cells(Role.LEVEL1, cells));
    FormCell two = first(header.cells(Role.LEVEL2, cells));
    List<FormCell> names = header.cells(Role.LEVEL3, cells);
    readLevels(grid, one, names.contains(two) ? null : two, names.contains(two), beginsTable);
    List<FormCell> level3 = names.stream().filter(c -> !c.equals(one)).toList();
    List<FormCell> targets =
        header.cells(Role.TARGET, cells).stream()
            .filter(c -> !c.equals(one) && !c.equals(two) && !level3.contains(c))
            .toList();
    boolean begins =
        level3.stream().anyMatch(c -> c.cell().row() == row)
            || targets.stream().anyMatch(c -> c.cell().row() == row);
    if (begins && !isTotal(one)) {
      readTarget(grid, row, level3, targets, beginsTable);
    }
  }

  private void readLevels(
      FormGrid grid, FormCell one, FormCell two, boolean twoIsName, boolean beginsTable) {
    boolean wasOpen1 = level1.isCutOpen();
    boolean wasOpen2 = level2.isCutOpen();
    LevelColumn.Step step1 = level1.read(one, beginsTable, endsTable(grid, one));
    settleLevel1(step1, wasOpen1 && beginsTable);
    if (step1 == LevelColumn.Step.NEW && !(wasOpen1 && beginsTable)) {
      level2.reset();
    }
    if ((one != null && one.equals(two)) || twoIsName) {
      level2.reset();
      return;
    }
    LevelColumn.Step step2 = level2.read(two, beginsTable, endsTable(grid, two));
    settleLevel2(step2, wasOpen2 && beginsTable);
  }

  private void settleLevel1(LevelColumn.Step step, boolean wasOpen) {
    int from = step == LevelColumn.Step.COMPLETED ? firstRowAtTail(true) : level1OpenFrom;
    boolean rename =
        step == LevelColumn.Step.COMPLETED || (wasOpen && step == LevelColumn.Step.NEW);
    if (rename && from >= 0) {
      for (int i = from; i < rows.size(); i++) {
        rows.set(i, rows.get(i).withLevels(level1.text(), rows.get(i).level2()));
      }
    }
    level1OpenFrom = nextOpen(level1.isCutOpen(), level1OpenFrom);
  }

  private void settleLevel2(LevelColumn.Step step, boolean wasOpen) {
    int from = step == LevelColumn.Step.COMPLETED ? firstRowAtTail(false) : level2OpenFrom;
    boolean rename =
        step == LevelColumn.Step.COMPLETED || (wasOpen && step == LevelColumn.Step.NEW);
    if (rename && from >= 0) {
      for (int i = from; i < rows.size(); i++) {
        rows.set(i, rows.get(i).withLevels(rows.get(i).level1(), level2.text()));
      }
    }
    level2OpenFrom = nextOpen(level2.isCutOpen(), level2OpenFrom);
  }

  private int nextOpen(boolean open, int from) {
    if (!open) {
      return -1;
    }
    return from >= 0 ? from : rows.size();
  }

  /** The first of the last rows that share their level. */
  private int firstRowAtTail(boolean ofLevel1) {
    int from = rows.size();
    while (from > 0 && sameLevel(rows.get(from - 1), rows.get(rows.size() - 1), ofLevel1)) {
      from--;
    }
    return from;
  }

  private static boolean sameLevel(IndicatorRow a, IndicatorRow b, boolean ofLevel1) {
    return Objects.equals(a.level1(), b.level1())
        && (ofLevel1 || Objects.equals(a.level2(), b.level2()));
  }

  private void readTarget(
      FormGrid grid, int row, List<FormCell> level3, List<FormCell> targets, boolean beginsTable) {
    List<FormCell> cells = grid.covering(row);
    List<FormCell> directions = others(Role.DIRECTION, cells, level3, targets);
    List<FormCell> measures = others(Role.MEASURE, cells, level3, targets);
    String name = name(level3);
    String measure = joined(measures);
    IndicatorTarget target =
        RateMeasure.mended(
            name,
            RateSign.mended(
                name, TargetReader.read(joined(directions), joined(targets), measure), targets),
            printed(targets, measures));
    List<FormCell> own = printed(level3, directions, targets, measures);
    if (name.isEmpty() && beginsTable && unfinishedLevel3 != null && !own.isEmpty()) {
      // The page break stands between the name of the indicator and its target.
      name = unfinishedLevel3.text();
    } else {
      reportUnfinished();
    }
    unfinishedLevel3 = null;
    String raw = raw(joined(directions) + joined(targets), measure);
    if (target instanceof IndicatorTarget.SignOnly) {
      doubts.add(new Doubt(Doubt.Kind.SIGN_WITHOUT_NUMBER, name + " " + raw, own.get(0).page()));
    } else if (target instanceof IndicatorTarget.Blank) {
      if (!name.isEmpty()) {
        unfinishedLevel3 = first(level3);
      }
    } else {
      String found = name.isEmpty() ? null : name;
      if (found == null && header.has(Role.LEVEL3)) {
        doubts.add(new Doubt(Doubt.Kind.NO_NAME, raw, own.get(0).page()));
      }
      rows.add(new IndicatorRow(level1.text(), level2.text(), found, target, raw, own));
    }
  }

  /** To be called when the last row is read. */
  void close() {
    reportUnfinished();
    unfinishedLevel3 = null;
  }

  private void reportUnfinished() {
    if (unfinishedLevel3 != null && !PLACEHOLDER.matcher(unfinishedLevel3.text()).matches()) {
      doubts.add(new Doubt(Doubt.Kind.NO_TARGET, unfinishedLevel3.text(), unfinishedLevel3.page()));
    }
  }

  private List<FormCell> others(
      Role role, List<FormCell> cells, List<FormCell> level3, List<FormCell> targets) {
    return header.cells(role, cells).stream()
        .filter(c -> !level3.contains(c) && !targets.contains(c))
        .toList();
  }

  /** The name of an indicator; one that worn print spoiled as standard forms have it. */
  private String name(List<FormCell> cells) {
    String read = joined(cells);
    return cells.size() == 1 && cells.get(0).isFromPicture()
        ? LevelNames.bundled()
            .mendedIndicator(read, level2.text(), cells.get(0).evidence().confidence())
        : read;
  }

  @SafeVarargs
  private static List<FormCell> printed(List<FormCell>... groups) {
    List<FormCell> printed = new ArrayList<>();
    for (List<FormCell> group : groups) {
      group.stream().filter(c -> !c.isBlank()).forEach(printed::add);
    }
    return printed;
  }

  private static String raw(String target, String measure) {
    return measure.isEmpty() ? target : (target + " " + measure).strip();
  }

  private static String joined(List<FormCell> cells) {
    return cells.stream()
        .map(FormCell::text)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static boolean isTotal(FormCell level1) {
    return level1 != null && level1.text().matches("合计|总计|总分|小计");
  }

  private static boolean endsTable(FormGrid grid, FormCell cell) {
    return cell != null && cell.cell().endRow() >= grid.rowCount();
  }

  private static FormCell first(List<FormCell> cells) {
    return cells.isEmpty() ? null : cells.get(0);
  }
}
