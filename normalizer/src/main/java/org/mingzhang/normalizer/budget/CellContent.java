package org.mingzhang.normalizer.budget;

import java.util.regex.Pattern;
import org.mingzhang.normalizer.number.NumberReader;
import org.mingzhang.normalizer.number.PrintedNumber;

/** What kind of thing a cell holds. */
enum CellContent {
  /** Nothing, or a dash. */
  NOTHING,
  /** A number: an amount, a quantity or a code; also one that is garbled. */
  NUMBER,
  /** Anything else. */
  TEXT;

  /** Nothing but digits and what is printed among them. */
  private static final Pattern DIGITS = Pattern.compile("[-−.,，%％()（） \\d]*\\d[-−.,，%％()（） \\d]*");

  static CellContent of(GridCell cell) {
    PrintedNumber number = NumberReader.read(cell.cell().text());
    if (number instanceof PrintedNumber.Blank) {
      return NOTHING;
    }
    boolean digits = DIGITS.matcher(cell.text()).matches();
    return digits || number instanceof PrintedNumber.Amount ? NUMBER : TEXT;
  }
}
