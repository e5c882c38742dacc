package org.mingzhang.normalizer.budget;

import org.mingzhang.normalizer.evidence.Evidence;
import org.mingzhang.schema.Source;

/** Where values come from, in the words of the contract. */
final class Sources {

  /**
   * The probability that a value of born-digital text, placed by rulings or alignment, is right:
   * the text itself is certain, what remains is the risk of a wrong row or column. Of 4,814 amounts
   * of born-digital tables of which the truth is known (both prints of the disclosure in the
   * fixtures, 1,945 each, and three generated documents, 924) all were right, by which the
   * probability is 0.9994 or more (the rule of three); but these are few layouts, and other
   * people's are stranger, so that a part of the doubt is kept.
   */
  static final double BORN_DIGITAL = 0.997;

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
    Evidence evidence = Evidence.of(cell.cell());
    return evidence.source(cell.page(), cell.textBox(), evidence.raw(), trust);
  }
}
