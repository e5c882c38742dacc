package org.mingzhang.normalizer.form;

import java.util.List;
import java.util.Optional;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.normalizer.evidence.Evidence;
import org.mingzhang.normalizer.number.MoneyUnit;
import org.mingzhang.normalizer.text.PrintedText;

/** A form whose rows are still being read. */
final class OpenForm {

  private enum Part {
    FIELDS,
    TASKS,
    INDICATORS
  }

  private final FormKind kind;
  private final FormTitle title;
  private final MoneyUnit moneyUnit;
  private final FieldRows fields;
  private final IndicatorBlock indicators = new IndicatorBlock();
  private final TaskBlock tasks = new TaskBlock();
  private final int firstPage;
  private final Box begin;
  private Part part = Part.FIELDS;
  private Integer unreadHeaderPage;
  private boolean headerRowBefore;

  /**
   * @param title the form's title, or null
   * @param moneyUnit the unit of money stated above it, or null
   * @param begin where it begins on its first page
   */
  OpenForm(FormKind kind, FormTitle title, MoneyUnit moneyUnit, int firstPage, Box begin) {
    this.kind = kind;
    this.title = title;
    this.moneyUnit = moneyUnit;
    this.fields = new FieldRows(kind, moneyUnit);
    this.firstPage = firstPage;
    this.begin = begin;
  }

  FormKind kind() {
    return kind;
  }

  FormTitle title() {
    return title;
  }

  MoneyUnit moneyUnit() {
    return moneyUnit;
  }

  FieldRows fields() {
    return fields;
  }

  IndicatorBlock indicators() {
    return indicators;
  }

  /** The filled rows of its indicators. */
  List<IndicatorRow> indicatorRows() {
    return indicators.rows(firstPage);
  }

  TaskBlock tasks() {
    return tasks;
  }

  /** The page it begins on, 1-based. */
  int firstPage() {
    return firstPage;
  }

  /** Where it begins on that page. */
  Box begin() {
    return begin;
  }

  /** What stands behind its fields, or behind its rows where it has no field. */
  Evidence evidence() {
    List<FormCell> read =
        fields.values().values().stream().flatMap(value -> value.cells().stream()).toList();
    if (read.isEmpty()) {
      read = indicatorRows().stream().flatMap(row -> row.cells().stream()).toList();
    }
    return new Evidence(read.stream().map(FormCell::cell).toList());
  }

  /** To be called when the last row is read. */
  void close() {
    indicators.close();
    fields.close();
    boolean stated =
        List.of(FormField.TOTAL, FormField.FISCAL, FormField.OTHER_FUNDS).stream()
            .anyMatch(field -> fields.value(field).isPresent());
    if (!stated) {
      tasks.totals(moneyUnit).forEach(fields::put);
    }
  }

  /** Whether nothing has been read that says anything. */
  boolean isEmpty() {
    return fields.values().values().stream().allMatch(FieldValue::isBlank)
        && indicatorRows().isEmpty()
        && tasks.tasks().isEmpty();
  }

  /**
   * Reads one row.
   *
   * @param beginsTable whether it is the first row of its table
   */
  void read(FormGrid grid, int row, boolean beginsTable) {
    List<FormCell> cells = grid.startingIn(row);
    if (cells.stream().allMatch(FormCell::isBlank) && part != Part.INDICATORS) {
      return;
    }
    if (readHeader(cells)) {
      return;
    }
    noteUnreadHeader(cells);
    leaveBlock(grid, row);
    switch (part) {
      case INDICATORS -> indicators.add(grid, row, beginsTable || headerBegins(row));
      case TASKS -> readTask(grid, row, beginsTable);
      case FIELDS -> fields.read(grid, row, beginsTable);
    }
    headerRowBefore = false;
  }

  /** A row that names levels of indicators without being a header that could be read. */
  private void noteUnreadHeader(List<FormCell> cells) {
    if (unreadHeaderPage == null && part != Part.INDICATORS) {
      unreadHeaderPage =
          cells.stream()
              .filter(cell -> PrintedText.compact(cell.text()).contains("级指标"))
              .map(FormCell::page)
              .findFirst()
              .orElse(null);
    }
  }

  /** The page of a header of indicators that could not be read, if the form has one. */
  Optional<Integer> unreadHeaderPage() {
    return Optional.ofNullable(unreadHeaderPage);
  }

  /**
   * Goes on with the indicators under a header that was read for an earlier form (list layouts).
   */
  void continueUnder(BlockHeader header) {
    indicators.header(header);
    part = Part.INDICATORS;
  }

  private boolean headerBegins(int row) {
    // A header printed again at the head of a page leaves the body row below it the first one.
    return headerRowBefore && row <= 2;
  }

  private boolean readHeader(List<FormCell> cells) {
    Optional<BlockHeader> indicatorHeader = BlockHeader.ofIndicators(cells);
    if (indicatorHeader.isPresent()) {
      indicators.header(indicatorHeader.get());
      part = Part.INDICATORS;
      headerRowBefore = true;
      return true;
    }
    if (part == Part.INDICATORS && headerRowBefore && BlockHeader.isHeaderOnly(cells)) {
      indicators.header(indicators.header().refinedBy(cells));
      return true;
    }
    Optional<BlockHeader> taskHeader =
        kind == FormKind.UNIT && part != Part.INDICATORS
            ? BlockHeader.ofTasks(cells)
            : Optional.empty();
    if (taskHeader.isPresent()) {
      tasks.header(taskHeader.get());
      part = Part.TASKS;
      return true;
    }
    return false;
  }

  private void leaveBlock(FormGrid grid, int row) {
    boolean leaves =
        switch (part) {
          case FIELDS -> false;
          case TASKS ->
              !isCoveredByTaskLabel(grid, row)
                  && !tasks.isTotalRow(grid, row)
                  && fields.beginsWithLabel(grid, row);
          case INDICATORS -> fields.isFieldRow(grid, row);
        };
    if (leaves) {
      part = Part.FIELDS;
    }
    if (part == Part.FIELDS && kind == FormKind.UNIT && startsUnheadedTasks(grid, row)) {
      part = Part.TASKS;
    }
  }

  private boolean isCoveredByTaskLabel(FormGrid grid, int row) {
    return grid.covering(row).stream().anyMatch(this::isTaskLabel);
  }

  private boolean isTaskLabel(FormCell cell) {
    boolean beside = !tasks.hasHeader() || cell.cell().box().x1() <= tasks.left() + 1;
    return beside
        && LabelTable.bundled()
            .field(kind, cell.text())
            .filter(FormField.TASKS::equals)
            .isPresent();
  }

  private boolean startsUnheadedTasks(FormGrid grid, int row) {
    return !tasks.hasHeader()
        && grid.startingIn(row).stream().anyMatch(this::isTaskLabel)
        && grid.startingIn(row).size() > 1;
  }

  private void readTask(FormGrid grid, int row, boolean beginsTable) {
    if (tasks.hasHeader()) {
      tasks.add(grid, row, beginsTable);
    } else {
      tasks.addUnheaded(grid.startingIn(row).stream().filter(cell -> !isTaskLabel(cell)).toList());
    }
  }
}
