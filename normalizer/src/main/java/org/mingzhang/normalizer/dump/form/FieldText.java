package org.mingzhang.normalizer.dump.form;

import java.util.List;
import org.mingzhang.normalizer.number.MoneyUnit;

/**
 * The value of a label.
 *
 * @param pieces what it is printed in, in order
 * @param unit the unit of money that is stated for it, or null
 */
record FieldText(List<Piece> pieces, MoneyUnit unit) {

  FieldText {
    pieces = List.copyOf(pieces);
  }

  /** The value folded, null where nothing is printed. */
  String text() {
    String text = Piece.join(pieces);
    return text.isEmpty() ? null : text;
  }

  String raw() {
    return Piece.raw(pieces);
  }

  /** The line that it begins in, 1-based. */
  int number() {
    return pieces.get(0).number();
  }

  double confidence() {
    return Piece.confidence(pieces);
  }
}
