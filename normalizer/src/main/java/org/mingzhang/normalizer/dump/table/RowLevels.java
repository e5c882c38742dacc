package org.mingzhang.normalizer.dump.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which rows of a table are summed by which: units by the total, items by units, codes by codes.
 */
final class RowLevels {

  private static final Pattern TOTAL =
      Pattern.compile("(本年度?|当年度?|全年)?(部门|单位)?(预算|决算)?(财政拨款)?(收入|支出|收支)?(预算|决算)?(合计|总计|共计)[:：]?");
  private static final Pattern FUNCTION = Pattern.compile("2\\d{2}(\\d{2}(\\d{2})?)?");
  private static final Pattern ECONOMY = Pattern.compile("[35]\\d{2}(\\d{2})?");
  private static final Pattern GLUED_UNIT = Pattern.compile("\\d{6,12}\\p{IsHan}.*");

  private static final int TOTAL_LEVEL = 0;
  private static final int UNIT_LEVEL = 1;
  private static final int CODE_LEVEL = 2;

  private RowLevels() {}

  /** Whether a name is that of a total over the whole table. */
  static boolean isTotal(String name) {
    return TOTAL.matcher(name.replace(" ", "")).matches();
  }

  /** Whether a row stands for a unit that has its own code. */
  static boolean isUnit(DumpRow row) {
    String code = row.code();
    boolean classified = FUNCTION.matcher(code).matches() || ECONOMY.matcher(code).matches();
    return (!code.isEmpty() && !classified) || GLUED_UNIT.matcher(row.name()).matches();
  }

  /**
   * The row that each row is summed by.
   *
   * @return for each row the index of its parent, or -1 where it has none
   */
  static int[] parents(List<DumpRow> rows) {
    int[] parents = new int[rows.size()];
    Arrays.fill(parents, -1);
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      int level = level(rows.get(i));
      while (!open.isEmpty() && !isAbove(rows, open.get(open.size() - 1), i, level)) {
        open.remove(open.size() - 1);
      }
      parents[i] = open.isEmpty() ? -1 : open.get(open.size() - 1);
      open.add(i);
    }
    return parents;
  }

  private static boolean isAbove(List<DumpRow> rows, int upper, int lower, int level) {
    int above = level(rows.get(upper));
    boolean coded = above >= CODE_LEVEL;
    return above < level && (!coded || rows.get(lower).code().startsWith(rows.get(upper).code()));
  }

  private static int level(DumpRow row) {
    if (row.code().isEmpty() && isTotal(row.name())) {
      return TOTAL_LEVEL;
    }
    return isUnit(row) ? UNIT_LEVEL : CODE_LEVEL + row.code().length();
  }
}
