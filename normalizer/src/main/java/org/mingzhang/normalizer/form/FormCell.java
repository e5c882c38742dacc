package org.mingzhang.normalizer.form;

import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.extractor.page.ReadingMethod;
import org.mingzhang.normalizer.text.PrintedText;
import org.mingzhang.schema.BoundingBox;
import org.mingzhang.schema.Method;
import org.mingzhang.schema.Source;

/**
 * A cell of a form with its text folded.
 *
 * @param page the page it stands on, 1-based
 * @param cell the cell as read
 * @param text its text, folded; empty for a blank cell
 */
record FormCell(int page, Cell cell, String text) {

  static FormCell of(int page, Cell cell) {
    return new FormCell(page, cell, PrintedText.fold(cell.text()));
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

  /** How sure the reader is of the text, 0 to 1. */
  double confidence() {
    return cell.readings().isEmpty() ? 1 : cell.readings().get(0).confidence();
  }

  Method method() {
    ReadingMethod method =
        cell.readings().isEmpty() ? ReadingMethod.TEXT : cell.readings().get(0).method();
    return switch (method) {
      case TEXT -> Method.TEXT;
      case HIDDEN_TEXT -> Method.HIDDEN_TEXT;
      case OCR -> Method.OCR;
      case FUSED -> Method.FUSED;
    };
  }

  /** Where this cell's value stands. */
  Source source() {
    return new Source(page, bounds(printedBox()), null, raw(), method(), confidence());
  }

  static BoundingBox bounds(Box box) {
    return new BoundingBox(box.x0(), box.y0(), box.x1(), box.y1());
  }
}
