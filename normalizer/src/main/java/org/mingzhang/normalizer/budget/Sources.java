package org.mingzhang.normalizer.budget;

import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;
import org.mingzhang.schema.BoundingBox;
import org.mingzhang.schema.Method;
import org.mingzhang.schema.Source;

/** Where values come from, in the words of the contract. */
final class Sources {

  /**
   * The probability that a value of born-digital text, placed by rulings or alignment, is right:
   * the text itself is certain, what remains is the risk of a wrong row or column.
   */
  static final double BORN_DIGITAL = 0.99;

  /** What is left of it where the unit of money had to be taken from elsewhere. */
  static final double UNSTATED_UNIT = 0.6;

  /** What is left of it where a row has amounts but no label. */
  static final double UNLABELLED = 0.6;

  private Sources() {}

  /**
   * The source of a value.
   *
   * @param cell the cell it stands in
   * @param trust the probability that the value is right if the text is
   */
  static Source of(GridCell cell, double trust) {
    Reading reading = cell.reading().orElse(null);
    double confidence = trust * (reading == null ? 1 : reading.confidence());
    return new Source(
        cell.page(),
        box(cell.textBox()),
        null,
        reading == null ? "" : reading.text(),
        method(reading),
        confidence);
  }

  static BoundingBox box(Box box) {
    return new BoundingBox(box.x0(), box.y0(), box.x1(), box.y1());
  }

  private static Method method(Reading reading) {
    ReadingMethod method = reading == null ? ReadingMethod.TEXT : reading.method();
    return switch (method) {
      case TEXT -> Method.TEXT;
      case HIDDEN_TEXT -> Method.HIDDEN_TEXT;
      case OCR -> Method.OCR;
      case FUSED -> Method.FUSED;
    };
  }
}
