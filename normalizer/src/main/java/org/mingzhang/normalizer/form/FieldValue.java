package org.mingzhang.normalizer.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.normalizer.number.MoneyUnit;
import org.mingzhang.normalizer.text.PrintedText;
import org.mingzhang.schema.Method;
import org.mingzhang.schema.SourceReading;

/**
 * The value of one label.
 *
 * @param pieces its text as read, one piece a cell; more than one where a page break cuts it
 * @param cells the cells it was read from
 * @param unit the unit of money that is stated for it, or null
 */
record FieldValue(List<String> pieces, List<FormCell> cells, MoneyUnit unit) {

  FieldValue {
    pieces = List.copyOf(pieces);
    cells = List.copyOf(cells);
  }

  static FieldValue of(List<FormCell> cells, MoneyUnit unit) {
    return new FieldValue(cells.stream().map(FormCell::raw).toList(), cells, unit);
  }

  /** A value printed behind its label in the same cell. */
  static FieldValue inline(String value, FormCell cell, MoneyUnit unit) {
    return new FieldValue(List.of(value), List.of(cell), unit);
  }

  /** The value as read, line breaks included. */
  String raw() {
    return String.join("\n", pieces);
  }

  /** The value folded, null where nothing is printed. */
  String text() {
    String text = PrintedText.fold(raw());
    return text.isEmpty() ? null : text;
  }

  boolean isBlank() {
    return text() == null;
  }

  /** Whether it was read from a scan. */
  boolean isFromPicture() {
    return cells.stream().anyMatch(cell -> cell.evidence().method() != Method.TEXT);
  }

  /** What each reader of the first cell has, where there were several. */
  List<String> readings() {
    return cells.get(0).evidence().readings().stream().map(SourceReading::text).toList();
  }

  int page() {
    return cells.get(0).page();
  }

  /** This value with the rest of it from beyond a page break. */
  FieldValue with(List<FormCell> rest) {
    List<String> allPieces = new ArrayList<>(pieces);
    List<FormCell> allCells = new ArrayList<>(cells);
    for (FormCell cell : rest.stream().filter(c -> !c.isBlank()).collect(Collectors.toList())) {
      allPieces.add(cell.raw());
      allCells.add(cell);
    }
    return new FieldValue(allPieces, allCells, unit);
  }
}
