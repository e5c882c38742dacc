package org.mingzhang.normalizer.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.normalizer.number.MoneyUnit;

/**
 * The header row of a block of rows: which column holds what. Columns are kept by their place on
 * the page from left to right, so that they hold on the next page, whose grid may be cut otherwise.
 */
final class BlockHeader {

  /** Share of a cell or column that must overlap for the cell to stand in the column. */
  private static final double OVERLAP = 0.5;

  /** The columns of most forms, from left to right; the last one may be missing. */
  private static final List<Role> USUAL =
      List.of(Role.LEVEL1, Role.LEVEL2, Role.LEVEL3, Role.TARGET, Role.MEASURE);

  private static final List<Role> LEVELS = List.of(Role.LEVEL1, Role.LEVEL2, Role.LEVEL3);

  /** With fewer headings read, a row is no header. */
  private static final int FEWEST_READ = 3;

  /**
   * One column.
   *
   * @param role what it holds
   * @param text its header text, folded
   * @param box the header cell's box
   */
  record Column(Role role, String text, Box box) {}

  private final List<Column> columns;

  private BlockHeader(List<Column> columns) {
    this.columns = columns;
  }

  /** The header of a block of indicators, if the row is one. */
  static Optional<BlockHeader> ofIndicators(List<FormCell> row) {
    List<Column> read = columns(row, LabelTable.bundled()::headerRole);
    boolean fromPicture = row.stream().anyMatch(FormCell::isFromPicture);
    List<Column> columns = withUnread(row, fromPicture ? withLevelsInOrder(read) : read);
    boolean levels =
        has(columns, Role.LEVEL3) && (has(columns, Role.LEVEL1) || has(columns, Role.LEVEL2));
    boolean rows = levels || (has(columns, Role.LEVEL1) && has(columns, Role.LEVEL2));
    // A column of what was reached makes it a report, not a form of targets.
    return rows && has(columns, Role.TARGET) && !has(columns, Role.REACHED)
        ? Optional.of(new BlockHeader(withoutOtherTargets(columns)))
        : Optional.empty();
  }

  /** The columns, no two of the same level: readers take the 三 of 三级指标 for a 二, or a 二 for a 一. */
  private static List<Column> withLevelsInOrder(List<Column> read) {
    List<Column> levels = read.stream().filter(c -> isLevel(c.role)).toList();
    long different = levels.stream().map(Column::role).distinct().count();
    if (different == levels.size() || levels.size() > LEVELS.size()) {
      return read;
    }
    // Of two alike the second is a level below, but there is none below the third.
    int first =
        levels.size() == LEVELS.size()
            ? 0
            : Math.min(LEVELS.indexOf(levels.get(0).role), LEVELS.size() - levels.size());
    return read.stream()
        .map(
            c ->
                isLevel(c.role)
                    ? new Column(LEVELS.get(first + levels.indexOf(c)), c.text, c.box)
                    : c)
        .toList();
  }

  /**
   * The columns with those whose heading could not be read on a picture, as under a seal, told by
   * their place among the others: the usual columns stand in the usual order.
   */
  private static List<Column> withUnread(List<FormCell> row, List<Column> read) {
    List<FormCell> printed = row.stream().filter(cell -> !cell.isBlank()).toList();
    boolean usual = printed.size() == USUAL.size() || printed.size() == USUAL.size() - 1;
    long levels = printed.stream().filter(BlockHeader::isSomeLevel).count();
    if (!usual || read.size() + levels < FEWEST_READ || read.size() >= printed.size()) {
      return read;
    }
    List<Column> all = new ArrayList<>();
    for (int i = 0; i < printed.size(); i++) {
      FormCell cell = printed.get(i);
      Role role = USUAL.get(i);
      Optional<Column> known =
          read.stream().filter(column -> column.box.equals(cell.cell().box())).findFirst();
      if (known.isPresent() ? known.get().role != role : !cell.isFromPicture()) {
        return read;
      }
      all.add(known.orElse(new Column(role, cell.text(), cell.cell().box())));
    }
    return all;
  }

  /** A heading 一级指标 that lost its thin 一. */
  private static boolean isSomeLevel(FormCell cell) {
    return cell.text().equals("级指标") || cell.text().equals("级目标");
  }

  /** The header of a block of tasks, if the row is one. */
  static Optional<BlockHeader> ofTasks(List<FormCell> row) {
    List<Column> columns = columns(row, LabelTable.bundled()::taskRole);
    boolean content = has(columns, Role.TASK_CONTENT);
    Optional<Column> last =
        columns.stream().filter(c -> c.role == Role.TASK_NAME).reduce((a, b) -> b);
    if (!content || last.isEmpty()) {
      return Optional.empty();
    }
    // The label 年度主要任务 beside the header is no column of its own; the name stands last.
    return Optional.of(
        new BlockHeader(
            columns.stream()
                .filter(c -> c.role != Role.TASK_NAME || c.equals(last.get()))
                .toList()));
  }

  /** Whether the row only heads columns: a header's second row, or the header printed again. */
  static boolean isHeaderOnly(List<FormCell> row) {
    List<FormCell> printed = row.stream().filter(c -> !c.isBlank()).toList();
    return printed.size() >= 2
        && printed.stream().allMatch(c -> LabelTable.bundled().headerRole(c.text()).isPresent());
  }

  /** This header with the columns of its second row in place of those above them. */
  BlockHeader refinedBy(List<FormCell> secondRow) {
    List<Column> finer = columns(secondRow, LabelTable.bundled()::headerRole);
    List<Column> all = new ArrayList<>(finer);
    columns.stream()
        .filter(c -> finer.stream().noneMatch(f -> sharesPlace(f.box, c.box)))
        .forEach(all::add);
    all.sort(Comparator.comparingDouble(c -> c.box.x0()));
    return has(all, Role.TARGET) ? new BlockHeader(withoutOtherTargets(all)) : this;
  }

  /** Whether the row only heads columns of tasks: a header's second row, or printed again. */
  static boolean isTaskHeaderOnly(List<FormCell> row) {
    List<FormCell> printed = row.stream().filter(c -> !c.isBlank()).toList();
    return printed.size() >= 2
        && printed.stream().allMatch(c -> LabelTable.bundled().taskRole(c.text()).isPresent());
  }

  /**
   * This header with the columns of its second row in place of those above them: 总额, 财政拨款, 其他资金
   * under 预算金额（万元）, whose unit of money holds for all of them.
   */
  BlockHeader withTaskColumns(List<FormCell> secondRow) {
    List<Column> finer = columns(secondRow, LabelTable.bundled()::taskRole);
    List<Column> all = new ArrayList<>();
    for (Column column : finer) {
      String above =
          columns.stream()
              .filter(c -> sharesPlace(c.box, column.box))
              .map(Column::text)
              .findFirst()
              .orElse("");
      all.add(new Column(column.role, above + column.text, column.box));
    }
    columns.stream()
        .filter(c -> finer.stream().noneMatch(f -> sharesPlace(f.box, c.box)))
        .forEach(all::add);
    return new BlockHeader(all);
  }

  boolean has(Role role) {
    return has(columns, role);
  }

  /** What a row holds in the columns of a role. */
  List<FormCell> cells(Role role, List<FormCell> row) {
    return row.stream()
        .filter(
            c ->
                columns.stream()
                    .anyMatch(h -> h.role == role && sharesPlace(h.box, c.cell().box())))
        .toList();
  }

  /** The unit of money that the header of a role states, else {@code stated}. */
  MoneyUnit moneyUnit(Role role, MoneyUnit stated) {
    return columns.stream()
        .filter(c -> c.role == role)
        .flatMap(c -> MoneyUnit.statedIn(c.text()).stream())
        .findFirst()
        .orElse(stated);
  }

  /** The left edge of the leftmost column, in points. */
  double left() {
    return columns.stream().mapToDouble(c -> c.box.x0()).min().orElse(0);
  }

  private static List<Column> columns(
      List<FormCell> row, Function<String, Optional<Role>> meaning) {
    List<Column> columns = new ArrayList<>();
    for (FormCell cell : row) {
      Optional<Role> role = meaning.apply(cell.text());
      if (role.isPresent()) {
        columns.add(new Column(role.get(), cell.text(), cell.cell().box()));
      } else if (cell.cell().columnSpan() > 1) {
        columns.addAll(ofTwo(cell, meaning));
      }
    }
    return columns;
  }

  /** The columns of two headings that a lost ruling joined (指标值度量单位); none where it is not so. */
  private static List<Column> ofTwo(FormCell cell, Function<String, Optional<Role>> meaning) {
    String text = cell.text();
    for (int cut = 2; cut <= text.length() - 2; cut++) {
      Optional<Role> left = meaning.apply(text.substring(0, cut));
      Optional<Role> right = meaning.apply(text.substring(cut));
      if (left.isPresent() && right.isPresent() && left.get() != right.get()) {
        Box box = cell.cell().box();
        double middle = box.x0() + box.width() * cut / text.length();
        return List.of(
            new Column(
                left.get(), text.substring(0, cut), new Box(box.x0(), box.y0(), middle, box.y1())),
            new Column(
                right.get(), text.substring(cut), new Box(middle, box.y0(), box.x1(), box.y1())));
      }
    }
    return List.of();
  }

  private static boolean has(List<Column> columns, Role role) {
    return columns.stream().anyMatch(c -> c.role == role);
  }

  /**
   * Keeps one target column, that of the year where a form also has one of a longer period, and of
   * levels printed twice those nearest to its left.
   */
  private static List<Column> withoutOtherTargets(List<Column> columns) {
    List<Column> targets = columns.stream().filter(c -> c.role == Role.TARGET).toList();
    if (targets.size() < 2) {
      return columns;
    }
    Column kept =
        targets.stream()
            .filter(c -> c.text.matches(".*(?:年度|本年|当年).*"))
            .findFirst()
            .orElse(targets.get(targets.size() - 1));
    List<Column> result = new ArrayList<>();
    for (Column column : columns) {
      boolean otherTarget = column.role == Role.TARGET && !column.equals(kept);
      boolean supersededLevel =
          columns.stream()
              .anyMatch(
                  c ->
                      c.role == column.role
                          && c.box.x0() > column.box.x0()
                          && c.box.x0() < kept.box.x0());
      boolean beyond = isLevel(column.role) && column.box.x0() > kept.box.x0();
      if (!otherTarget && !(isLevel(column.role) && supersededLevel) && !beyond) {
        result.add(column);
      }
    }
    return result;
  }

  private static boolean isLevel(Role role) {
    return role == Role.LEVEL1 || role == Role.LEVEL2 || role == Role.LEVEL3;
  }

  private static boolean sharesPlace(Box a, Box b) {
    return a.overlapX(b) > OVERLAP * Math.min(a.width(), b.width());
  }
}
