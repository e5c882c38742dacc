package org.mingzhang.normalizer.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.normalizer.number.MoneyUnit;
import org.mingzhang.normalizer.text.PrintedText;

/** The label-and-value rows of one form, over all its pages. */
final class FieldRows {

  private static final Pattern COLON = Pattern.compile("[:：]");
  private static final int LONGEST_INLINE_LABEL = 24;

  private final FormKind kind;
  private final Map<FormField, FieldValue> values = new EnumMap<>(FormField.class);
  private MoneyUnit stated;
  private FormField last;
  private List<FormCell> unlabelled = List.of();
  private FormField awaited;
  private final FundingSources sources = new FundingSources();

  /**
   * @param stated the unit of money stated above the form, or null
   */
  FieldRows(FormKind kind, MoneyUnit stated) {
    this.kind = kind;
    this.stated = stated;
  }

  /** The value of a field, empty where its label or value is missing. */
  Optional<FieldValue> value(FormField field) {
    return Optional.ofNullable(values.get(field)).filter(v -> !v.isBlank());
  }

  Map<FormField, FieldValue> values() {
    return Collections.unmodifiableMap(values);
  }

  void put(FormField field, FieldValue value) {
    FieldValue before = values.get(field);
    if (before == null || before.isBlank()) {
      values.put(field, value);
    }
    last = field;
  }

  /**
   * Reads one row.
   *
   * @param beginsTable whether it is the first row of its table, where it may go on with what
   *     stands above the page break
   */
  void read(FormGrid grid, int row, boolean beginsTable) {
    if (beginsTable && completesCutLabel(grid.covering(row))) {
      unlabelled = List.of();
      return;
    }
    if (beginsTable && takesAwaited(grid, row)) {
      return;
    }
    awaited = null;
    boolean labelled = false;
    List<FormCell> taken = new ArrayList<>();
    for (FormCell cell : grid.startingIn(row)) {
      if (kind == FormKind.UNIT && !taken.contains(cell)) {
        hearSource(grid, cell, row);
      }
      Optional<FormField> field = labelOf(grid, cell, row);
      if (field.isPresent()) {
        taken.addAll(readLabelled(grid, cell, field.get(), row, beginsTable));
        labelled = true;
      } else if (!taken.contains(cell)) {
        labelled |= readInline(grid, cell, row);
      }
    }
    if (!labelled && beginsTable) {
      goOn(grid, row);
    }
    unlabelled = !labelled && grid.isLastRow(row) ? grid.startingIn(row) : List.of();
  }

  /** To be called when the last row is read. */
  void close() {
    if (value(FormField.FISCAL).isEmpty() || value(FormField.OTHER_FUNDS).isEmpty()) {
      sources
          .values()
          .forEach((field, value) -> values.merge(field, value, (a, b) -> a.isBlank() ? b : a));
    }
  }

  /** Whether a row begins with a label that this form knows, with or without a value. */
  boolean beginsWithLabel(FormGrid grid, int row) {
    return grid.startingIn(row).stream()
        .findFirst()
        .flatMap(cell -> LabelTable.bundled().field(kind, cell.text()))
        .isPresent();
  }

  /** Whether a row begins with a label that this form knows and a value for it. */
  boolean isFieldRow(FormGrid grid, int row) {
    List<FormCell> cells = grid.startingIn(row);
    if (cells.isEmpty() || cells.get(0).cell().column() > 0) {
      return false;
    }
    FormCell first = cells.get(0);
    // 其它 is the name of a second-level indicator as well.
    return labelOf(grid, first, row).isPresent()
        && !first.text().matches("其[他它]")
        && !grid.isFullWidth(first);
  }

  /** Reads the value of a label and says which cells hold it. */
  private List<FormCell> readLabelled(
      FormGrid grid, FormCell label, FormField field, int row, boolean beginsTable) {
    MoneyUnit unit = unitFor(grid, label, row);
    List<FormCell> cells = valueCells(grid, label, field, row);
    boolean cutAbove = beginsTable && field.content() == FormField.Content.PROSE;
    if (cutAbove && !unlabelled.isEmpty() && unlabelled.get(0).isBlank() && !cells.isEmpty()) {
      // The page break cuts the row and the label is printed behind it.
      put(field, FieldValue.of(printed(unlabelled), unit).with(cells));
      return cells;
    }
    if (field.content() == FormField.Content.BLOCK) {
      return cells;
    }
    boolean goesOn = beginsTable && field == last && values.containsKey(field);
    if (goesOn && field.content() == FormField.Content.PROSE) {
      values.put(field, values.get(field).with(cells));
    } else if (!cells.isEmpty()) {
      put(field, FieldValue.of(cells, unit));
    }
    return cells;
  }

  /** Reads {@code 其中：财政拨款：1200}: label and value in one cell, parted by one of its colons. */
  private boolean readInline(FormGrid grid, FormCell cell, int row) {
    Matcher colon = COLON.matcher(cell.text());
    while (colon.find() && colon.start() <= LONGEST_INLINE_LABEL) {
      String label = cell.text().substring(0, colon.start());
      String value = cell.text().substring(colon.end()).strip();
      Optional<FormField> field = LabelTable.bundled().field(kind, label);
      if (field.isPresent() && !value.isEmpty()) {
        if (field.get().content() != FormField.Content.BLOCK) {
          MoneyUnit unit = MoneyUnit.statedIn(label).orElse(unitFor(grid, cell, row));
          put(field.get(), FieldValue.inline(value, cell, unit));
        }
        return true;
      }
    }
    return false;
  }

  private void hearSource(FormGrid grid, FormCell cell, int row) {
    MoneyUnit unit = MoneyUnit.statedIn(cell.text()).orElse(stated);
    List<FormCell> right = grid.rightOf(cell, row).map(List::of).orElse(List.of());
    sources.hear(cell.text(), FieldValue.of(right, unit));
  }

  /** The value whose label stands in a row of its own at the foot of the page before. */
  private boolean takesAwaited(FormGrid grid, int row) {
    if (awaited == null) {
      return false;
    }
    List<FormCell> cells = wideRows(grid, row);
    if (!cells.isEmpty()) {
      put(awaited, FieldValue.of(cells, null));
    }
    awaited = null;
    return !cells.isEmpty();
  }

  /** The rows of one cell from a row on that are neither labels nor headings. */
  private List<FormCell> wideRows(FormGrid grid, int row) {
    List<FormCell> cells = new ArrayList<>();
    for (int next = row; next < grid.rowCount(); next++) {
      Optional<FormCell> cell =
          grid.onlyPrinted(next)
              .filter(grid::isFullWidth)
              .filter(c -> LabelTable.bundled().field(kind, c.text()).isEmpty())
              .filter(c -> LabelTable.bundled().headerRole(c.text()).isEmpty());
      if (cell.isEmpty()) {
        break;
      }
      cells.add(cell.get());
    }
    return cells;
  }

  private static List<FormCell> printed(List<FormCell> cells) {
    return cells.stream().filter(c -> !c.isBlank()).toList();
  }

  private List<FormCell> valueCells(FormGrid grid, FormCell label, FormField field, int row) {
    Optional<FormCell> right = grid.rightOf(label, row);
    if (right.isEmpty() || isLabel(grid, right.get(), row)) {
      return valueBelow(grid, label, field);
    }
    List<FormCell> cells = new ArrayList<>(List.of(right.get()));
    if (field.content() == FormField.Content.PROSE) {
      for (int next = right.get().cell().endRow(); next < label.cell().endRow(); next++) {
        grid.rightOf(label, next).filter(c -> !cells.contains(c)).ifPresent(cells::add);
      }
    }
    return cells;
  }

  /** Some forms print goals and budget figures under their labels instead of beside them. */
  private List<FormCell> valueBelow(FormGrid grid, FormCell label, FormField field) {
    FormField.Content content = field.content();
    if (grid.isFullWidth(label) && content == FormField.Content.PROSE) {
      awaited = label.cell().endRow() == grid.rowCount() ? field : null;
      return wideRows(grid, label.cell().endRow());
    }
    boolean asked = content == FormField.Content.PROSE || content == FormField.Content.MONEY;
    if (!asked || label.cell().column() == 0) {
      // Below a label in the first column stands the next label.
      return List.of();
    }
    return grid.below(label)
        .filter(c -> !c.isBlank() && LabelTable.bundled().field(kind, c.text()).isEmpty())
        .filter(c -> !grid.isFullWidth(c))
        .map(List::of)
        .orElse(List.of());
  }

  private Optional<FormField> labelOf(FormGrid grid, FormCell cell, int row) {
    return isLabel(grid, cell, row)
        ? LabelTable.bundled().field(kind, cell.text())
        : Optional.empty();
  }

  /**
   * Whether a cell is a label. Words such as 其他 are values as often as labels: they are labels only
   * where a value follows.
   */
  private boolean isLabel(FormGrid grid, FormCell cell, int row) {
    Optional<FormField> field = LabelTable.bundled().field(kind, cell.text());
    if (field.isEmpty()) {
      return false;
    }
    if (field.get() != FormField.OTHER) {
      return true;
    }
    return grid.rightOf(cell, row)
        .filter(right -> LabelTable.bundled().field(kind, right.text()).isEmpty())
        .isPresent();
  }

  /**
   * The unit of money for a label: its own, else that of the heading to its left, else the last.
   */
  private MoneyUnit unitFor(FormGrid grid, FormCell label, int row) {
    Optional<MoneyUnit> own = MoneyUnit.statedIn(label.text());
    if (own.isEmpty()) {
      own =
          grid.covering(row).stream()
              .filter(c -> c.cell().endColumn() <= label.cell().column())
              .flatMap(c -> MoneyUnit.statedIn(c.text()).stream())
              .findFirst();
    }
    if (own.isPresent()) {
      stated = own.get();
    }
    return stated;
  }

  /** A row without a label at the head of a page goes on with the value, or with a cut label. */
  private void goOn(FormGrid grid, int row) {
    List<FormCell> cells = grid.covering(row);
    FieldValue before = last == null ? null : values.get(last);
    if (before != null && last.content() == FormField.Content.PROSE) {
      values.put(last, before.with(cells));
    }
  }

  private boolean completesCutLabel(List<FormCell> cells) {
    if (unlabelled.size() < 2 || cells.size() < 2) {
      return false;
    }
    String label = PrintedText.fold(unlabelled.get(0).raw() + "\n" + cells.get(0).raw());
    Optional<FormField> field = LabelTable.bundled().field(kind, label);
    field
        .filter(f -> f.content() != FormField.Content.BLOCK)
        .ifPresent(
            f ->
                put(
                    f,
                    FieldValue.of(
                            unlabelled.subList(1, 2), MoneyUnit.statedIn(label).orElse(stated))
                        .with(cells.subList(1, 2))));
    return field.isPresent();
  }
}
