package org.mingzhang.normalizer.dump.form;

import java.util.List;
import org.mingzhang.normalizer.form.FormField;
import org.mingzhang.normalizer.number.MoneyUnit;

/**
 * A label of a form.
 *
 * @param field what it asks for; {@link FormField#OTHER} for headings and what nobody asks for
 * @param pieces the pieces it is printed in, over one or more lines
 * @param inline what follows it in its last piece, or null
 * @param unit the unit of money that it states, or null
 */
record FieldLabel(FormField field, List<Piece> pieces, Piece inline, MoneyUnit unit) {

  FieldLabel {
    pieces = List.copyOf(pieces);
  }

  FormField.Content content() {
    return field.content();
  }

  Piece last() {
    return pieces.get(pieces.size() - 1);
  }

  int firstLine() {
    return pieces.get(0).line();
  }

  /** The middle of its lines. */
  double middle() {
    return (firstLine() + last().line()) / 2.0;
  }
}
