package org.mingzhang.normalizer.arithmetic;

import java.util.List;
import org.mingzhang.schema.Amount;
import org.mingzhang.schema.BudgetLine;

/**
 * The lines of a table after their sums were heard.
 *
 * @param lines the lines
 * @param mended the amounts that were changed so that their sums hold, as they are now
 */
public record WeighedLines(List<BudgetLine> lines, List<Mended> mended) {

  public WeighedLines {
    lines = List.copyOf(lines);
    mended = List.copyOf(mended);
  }

  /**
   * An amount that was misread.
   *
   * @param item the label of its row, or null
   * @param amount the amount as it is now; its source keeps what was read
   */
  public record Mended(String item, Amount amount) {}
}
