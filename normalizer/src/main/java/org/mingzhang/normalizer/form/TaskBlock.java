package org.mingzhang.normalizer.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingzhang.normalizer.number.MoneyUnit;
import org.mingzhang.normalizer.text.PrintedText;
import org.mingzhang.schema.UnitTarget;

/** The rows of 年度主要任务, over all pages of a form. */
final class TaskBlock {

  private final List<List<FormCell>> names = new ArrayList<>();
  private final List<List<FormCell>> contents = new ArrayList<>();
  private final Map<FormField, List<FormCell>> totals = new EnumMap<>(FormField.class);
  private BlockHeader header;

  void header(BlockHeader newHeader) {
    header = newHeader;
  }

  boolean hasHeader() {
    return header != null;
  }

  /** The left edge of the rows, right of the label 年度主要任务; in points. */
  double left() {
    return header == null ? 0 : header.left();
  }

  /**
   * Reads one row.
   *
   * @param beginsTable whether it is the first row of its table, where it may go on with the task
   *     above the page break
   */
  void add(FormGrid grid, int row, boolean beginsTable) {
    List<FormCell> cells = grid.covering(row);
    List<FormCell> name = header.cells(Role.TASK_NAME, cells);
    List<FormCell> content =
        header.cells(Role.TASK_CONTENT, cells).stream()
            .filter(c -> !name.contains(c) && c.cell().row() == row)
            .toList();
    if (isTotal(name) || (name.stream().allMatch(FormCell::isBlank) && isTotal(content))) {
      // Centred over name and content, the words may stand in either.
      readTotals(cells);
      return;
    }
    if (isHeader(name) || BlockHeader.isTaskHeaderOnly(grid.startingIn(row))) {
      header = header.withTaskColumns(grid.startingIn(row));
      return;
    }
    boolean begins = name.stream().anyMatch(c -> c.cell().row() == row && !c.isBlank());
    if (begins) {
      names.add(name);
      contents.add(new ArrayList<>(content));
    } else if (!names.isEmpty() && (beginsTable || goesOn(name, row))) {
      contents.get(contents.size() - 1).addAll(content);
    } else if (content.stream().anyMatch(c -> !c.isBlank())) {
      names.add(List.of());
      contents.add(new ArrayList<>(content));
    }
  }

  /** Takes the cells beside the label as one task, where no row says which column is which. */
  void addUnheaded(List<FormCell> beside) {
    List<FormCell> printed = beside.stream().filter(c -> !c.isBlank()).toList();
    if (printed.size() == 1) {
      names.add(List.of());
      contents.add(new ArrayList<>(printed));
    } else if (printed.size() > 1) {
      names.add(printed.subList(0, 1));
      contents.add(new ArrayList<>(printed.subList(1, 2)));
    }
  }

  /** Whether a row sums the money of the tasks above it (金额合计). */
  boolean isTotalRow(FormGrid grid, int row) {
    return header != null && isTotal(header.cells(Role.TASK_NAME, grid.covering(row)));
  }

  /**
   * The money of all tasks together, which is the unit's budget where the form states no other.
   *
   * @param stated the unit of money stated above the form, or null
   */
  Map<FormField, FieldValue> totals(MoneyUnit stated) {
    Map<FormField, FieldValue> values = new EnumMap<>(FormField.class);
    if (!totals.containsKey(FormField.TOTAL) || header.moneyUnit(Role.TASK_TOTAL, stated) == null) {
      // Without a printed unit of money, 886.00 may be yuan or ten thousands.
      return values;
    }
    totals.forEach(
        (field, cells) ->
            values.put(field, FieldValue.of(cells, header.moneyUnit(roleOf(field), stated))));
    return values;
  }

  private void readTotals(List<FormCell> cells) {
    for (FormField field : List.of(FormField.TOTAL, FormField.FISCAL, FormField.OTHER_FUNDS)) {
      List<FormCell> printed =
          header.cells(roleOf(field), cells).stream().filter(c -> !c.isBlank()).toList();
      if (printed.size() == 1) {
        totals.putIfAbsent(field, printed);
      }
    }
  }

  private static Role roleOf(FormField field) {
    return switch (field) {
      case FISCAL -> Role.TASK_FISCAL;
      case OTHER_FUNDS -> Role.TASK_OTHER;
      default -> Role.TASK_TOTAL;
    };
  }

  List<UnitTarget.Task> tasks() {
    List<UnitTarget.Task> tasks = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      tasks.add(new UnitTarget.Task(text(names.get(i)), text(contents.get(i))));
    }
    return tasks;
  }

  private static boolean goesOn(List<FormCell> name, int row) {
    return name.stream().anyMatch(c -> c.cell().row() < row && !c.isBlank());
  }

  private static boolean isHeader(List<FormCell> name) {
    return name.stream()
        .flatMap(c -> LabelTable.bundled().taskRole(c.text()).stream())
        .anyMatch(role -> role == Role.TASK_NAME || role == Role.TASK_CONTENT);
  }

  private static boolean isTotal(List<FormCell> name) {
    return name.stream().anyMatch(c -> c.text().matches("(?:金额)?(?:合计|总计)|小计|[.…]+"));
  }

  private static String text(List<FormCell> cells) {
    String text =
        PrintedText.fold(cells.stream().map(FormCell::raw).collect(Collectors.joining("\n")));
    return text.isEmpty() ? null : text;
  }
}
