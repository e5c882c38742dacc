package org.mingzhang.normalizer.check.form;

import java.math.BigDecimal;
import org.mingzhang.normalizer.check.rule.Figure;
import org.mingzhang.normalizer.check.rule.PrintedValue;
import org.mingzhang.normalizer.check.rule.Role;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.Source;

/** Makes figures of the amounts of target forms, of which the document keeps no printed text. */
final class FormFigures {

  private static final int ZEROS_OF_WAN = 4;

  private FormFigures() {}

  /**
   * The figure of an amount of a form. It is taken to be printed in 万元, with no more places than it
   * has: 11,671,000 may stand for 1167.1万元.
   *
   * @param ref JSON pointer to it
   * @param value in yuan
   * @param place where it stands
   * @param source where the form was read
   */
  static Figure of(String ref, BigDecimal value, Words place, Source source) {
    BigDecimal wan = value.movePointLeft(ZEROS_OF_WAN).stripTrailingZeros();
    String text = wan.toPlainString() + "万元";
    int zeros = Math.min(ZEROS_OF_WAN, Math.max(0, -value.stripTrailingZeros().scale()));
    BigDecimal step = BigDecimal.ONE.movePointRight(zeros);
    PrintedValue print =
        new PrintedValue(text, BigDecimal.ONE.movePointRight(ZEROS_OF_WAN), step, false);
    return new Figure(ref, value, print, Role.FORM, place, source);
  }
}
