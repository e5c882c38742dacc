package org.mingzhang.normalizer.dump;

import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.extractor.page.DumpLine;
import org.mingzhang.normalizer.text.PrintedText;

/**
 * Tells where a unit's form begins whose title was lost: at its first label. Of a garbled label the
 * plain strokes are left, 部…（单位）名 and 年度履, which no other line of a disclosure begins with.
 */
final class UntitledForm {

  /** 年度履职目标, alone in its line; in narrow cells its last characters are on the next one. */
  private static final Pattern GOAL = Pattern.compile("年度履.{1,4}");

  /** What is garbled counts only together: where next to nothing was read, forms say nothing. */
  private static final String PRINTED_GOAL = "年度履职目标";

  private static final Pattern UNIT = Pattern.compile("部.{0,3}[（(].{0,3}名.{0,40}");

  /** The label of the goal stands so near below that of the unit. */
  private static final int NEAR = 5;

  private UntitledForm() {}

  /**
   * Whether a line is the first label of a unit's form.
   *
   * @param lines the lines of the dump that are not blank
   * @param index the line
   */
  static boolean begins(List<DumpLine> lines, int index) {
    String text = compact(lines, index);
    if (text.equals(PRINTED_GOAL)) {
      return true;
    }
    if (!UNIT.matcher(text).matches()) {
      return false;
    }
    for (int i = index + 1; i < Math.min(lines.size(), index + NEAR); i++) {
      if (GOAL.matcher(compact(lines, i)).matches()) {
        return true;
      }
    }
    return false;
  }

  private static String compact(List<DumpLine> lines, int index) {
    return PrintedText.compact(lines.get(index).text());
  }
}
