package org.mingzhang.normalizer.form;

import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.ReadingMethod;
import org.mingzhang.normalizer.evidence.Evidence;
import org.mingzhang.normalizer.text.PrintedText;

/**
 * A cell of a form with its text folded.
 *
 * @param page the page it stands on, 1-based
 * @param cell the cell as read
 * @param text its text, folded; empty for a blank cell
 */
record FormCell(int page, Cell cell, String text) {

  static FormCell of(int page, Cell cell) {
    String text = PrintedText.fold(cell.text());
    return new FormCell(
        page, cell, isFromPicture(cell) ? LabelTable.bundled().repaired(text) : text);
  }

  /** Whether its text was read from a picture or the hidden layer over one. */
  boolean isFromPicture() {
    return isFromPicture(cell);
  }

  private static boolean isFromPicture(Cell cell) {
    return !cell.readings().isEmpty() && cell.readings().get(0).method() != ReadingMethod.TEXT;
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  /** The text as read, line breaks included. */
  String raw() {
    return cell.text();
  }

  /** The box around what is printed; of the whole cell where it is blank. */
  Box printedBox() {
    boolean read = !cell.readings().isEmpty() && cell.readings().get(0).box() != null;
    return read ? cell.readings().get(0).box() : cell.box();
  }

  /** What stands behind its text. */
  Evidence evidence() {
    return Evidence.of(cell);
  }
}
