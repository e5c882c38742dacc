package org.mingzhang.normalizer.statement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a change is counted from: 比2020年预算, 与上年相比, 同比.
 *
 * @param name as printed, without 比 and 相比
 * @param year the year that it names, or null
 * @param lastYear whether it means the year before
 * @param before what stands before it in its clause: often the item that changed
 * @param after what stands behind it
 */
record Comparison(String name, Integer year, boolean lastYear, String before, String after) {

  private static final String YEAR = "(?:(20\\d{2})年(?:度|末|底)?|上年度?|上一年度?|去年|往年|同期)";
  private static final String FIGURE =
      "(?:同期|同口径|年初|当年|部门|财政拨款|收支|收入|支出|调整|全年|实际)*(?:预算|决算|执行|安排|完成|批复|金额|总额)*数?";

  private static final Pattern BASE =
      Pattern.compile(
          "(?:比|较|与|同|和)("
              + YEAR
              + FIGURE
              + "|(?:年初|调整|全年)?预算数?|(?:年初|调整|全年)预算安排数?)(?:相比较?|比较|比|对比)?");

  private static final Pattern YEAR_ON_YEAR = Pattern.compile("同比|环比");

  /** The comparison in the words before a change or in a clause of its own. */
  static Optional<Comparison> in(String words) {
    Matcher base = BASE.matcher(words);
    if (base.find()) {
      boolean last = base.group(1).startsWith("上") || base.group(1).startsWith("去年");
      Integer year = base.group(2) == null ? null : Integer.valueOf(base.group(2));
      return Optional.of(
          new Comparison(
              base.group(1),
              year,
              last,
              words.substring(0, base.start()),
              words.substring(base.end())));
    }
    Matcher same = YEAR_ON_YEAR.matcher(words);
    if (same.find()) {
      return Optional.of(
          new Comparison(
              same.group(),
              null,
              false,
              words.substring(0, same.start()),
              words.substring(same.end())));
    }
    return Optional.empty();
  }

  /** The words around it. */
  String rest() {
    return before + after;
  }

  /** The year counted from, given the year of the figure; or null. */
  Integer baseYear(Integer figureYear) {
    if (year != null) {
      return year;
    }
    return lastYear && figureYear != null ? Integer.valueOf(figureYear - 1) : null;
  }
}
