package org.mingzhang.normalizer.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.CharacterSlot;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.Table;

/**
 * Parts cells of a scanned table that are one only because a short piece of ruling between them was
 * lost: the ruling was read as a stroke ({@code 款|项}), or numbers of two columns stand side by side
 * with a gap where the rows above and below have their border. Without it two amounts would become
 * one.
 */
final class TornCells {

  /** What engines read where a piece of ruling stands. */
  private static final String STROKES = "|│丨!︱";

  private static final String CODE_LEVELS = "类款项";

  /** A gap between columns is as wide as this share of the height of the text, at least. */
  private static final double GAP = 0.6;

  /** And a stroke stands no further from the border, as a share of the height of the text. */
  private static final double NEAR = 1.2;

  private final Table table;

  private TornCells(Table table) {
    this.table = table;
  }

  /** The table with such cells parted; the same table where there are none. */
  static Table mend(Table table) {
    boolean mayBeTorn =
        table.cells().stream()
            .anyMatch(
                cell -> cell.columnSpan() > 1 && ReadingWeigher.isFromPicture(cell.readings()));
    return mayBeTorn ? new TornCells(table).mended() : table;
  }

  private Table mended() {
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : table.cells()) {
      boolean wide = cell.columnSpan() > 1 && ReadingWeigher.isFromPicture(cell.readings());
      cells.addAll(wide ? parted(cell) : List.of(cell));
    }
    return cells.size() == table.cells().size()
        ? table
        : new Table(table.box(), table.style(), table.rowCount(), table.columnCount(), cells);
  }

  /** The cell, or its parts from left to right. */
  private List<Cell> parted(Cell cell) {
    for (int column = cell.column() + 1; column < cell.endColumn(); column++) {
      Optional<Double> border = border(cell, column);
      if (border.isPresent()
          && (isRunOfLevels(cell) || isTornAt(cell.readings().get(0), border.get()))) {
        List<Cell> parts = new ArrayList<>();
        parts.add(part(cell, cell.column(), column, cell.box().x0(), border.get()));
        parts.addAll(parted(part(cell, column, cell.endColumn(), border.get(), cell.box().x1())));
        return parts;
      }
    }
    return List.of(cell);
  }

  /** The headings 类, 款 and 项 of code columns, as many as the cell has columns. */
  private static boolean isRunOfLevels(Cell cell) {
    String text = cell.text().replaceAll("[\\s" + STROKES + "]", "");
    return text.length() == cell.columnSpan() && CODE_LEVELS.contains(text);
  }

  /** Where the nearest row that has a border before a column has it. */
  private Optional<Double> border(Cell cell, int column) {
    return table.cells().stream()
        .filter(other -> other.column() == column && !other.equals(cell))
        .min(Comparator.comparingInt(other -> Math.abs(other.row() - cell.row())))
        .map(other -> other.box().x0());
  }

  private static boolean isTornAt(Reading reading, double border) {
    double height = height(reading);
    boolean stroke = false;
    double left = Double.NEGATIVE_INFINITY;
    double right = Double.POSITIVE_INFINITY;
    StringBuilder before = new StringBuilder();
    StringBuilder behind = new StringBuilder();
    for (CharacterSlot slot : reading.slots()) {
      Box box = slot.box();
      if (slot.text().isBlank()) {
        continue;
      }
      if (box == null) {
        return false;
      }
      if (isStroke(slot) && Math.abs(box.centerX() - border) < NEAR * height) {
        stroke = true;
      } else if (box.centerX() < border) {
        left = Math.max(left, box.x1());
        before.append(slot.text());
      } else {
        right = Math.min(right, box.x0());
        behind.append(slot.text());
      }
    }
    boolean both = !before.isEmpty() && !behind.isEmpty();
    boolean figures = hasDigit(before) || hasDigit(behind);
    return both && (stroke || (figures && right - left >= GAP * height));
  }

  /** The height of a line of the reading, in points. */
  private static double height(Reading reading) {
    return reading.slots().stream()
        .filter(slot -> slot.box() != null && !slot.text().isBlank())
        .mapToDouble(slot -> slot.box().height())
        .average()
        .orElse(0);
  }

  private static boolean isStroke(CharacterSlot slot) {
    return STROKES.contains(slot.text());
  }

  private static boolean hasDigit(CharSequence text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private static Cell part(Cell cell, int column, int endColumn, double x0, double x1) {
    Box box = new Box(x0, cell.box().y0(), Math.max(x0, x1), cell.box().y1());
    List<Reading> readings = new ArrayList<>();
    cell.readings().forEach(reading -> part(reading, x0, x1).ifPresent(readings::add));
    return new Cell(cell.row(), column, cell.rowSpan(), endColumn - column, box, readings);
  }

  /** What a reader read between two borders; empty where that is nothing or not known. */
  private static Optional<Reading> part(Reading reading, double x0, double x1) {
    double near = NEAR * height(reading);
    List<CharacterSlot> slots =
        reading.slots().stream()
            .filter(slot -> slot.box() != null && !slot.text().isBlank())
            .filter(slot -> slot.box().centerX() >= x0 && slot.box().centerX() < x1)
            .filter(slot -> !isStroke(slot) || isWithin(slot.box(), x0 + near, x1 - near))
            .toList();
    if (slots.isEmpty()) {
      return Optional.empty();
    }
    String text = slots.stream().map(CharacterSlot::text).collect(Collectors.joining());
    double sure = slots.stream().mapToDouble(CharacterSlot::probability).reduce(1, (a, b) -> a * b);
    Box box = Box.around(slots.stream().map(CharacterSlot::box).toList());
    return Optional.of(new Reading(text, reading.method(), sure, box, reading.engine(), slots));
  }

  private static boolean isWithin(Box box, double x0, double x1) {
    return box.centerX() > x0 && box.centerX() < x1;
  }
}
