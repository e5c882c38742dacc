package org.mingzhang.normalizer.statement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a change before its figure: 收入增加, 比2020年减少, 减少公用经费.
 *
 * @param words what is said besides the change itself
 * @param up whether it is an increase
 * @param ofItem whether the item follows the word (减少公用经费)
 */
record Change(String words, boolean up, boolean ofItem) {

  private static final String UP = "增加|增长|上升|提高|上调|调增|核增|追加|增|升";
  private static final String DOWN = "减少|下降|降低|压缩|压减|节约|下调|调减|核减|缩减|减|降";

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:净|共计|合计|共|各|均|分别|总体|实际)?(?:("
              + UP
              + ")|("
              + DOWN
              + "))(?:了|额|率|幅度|幅|数|数额|金额|比例)?(?:大?约|为|达到?|[:：])*$");

  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:主要是|其中|并|同时)?(?:(增加|新增|追加|调增)|(减少|压缩|压减|调减|节约))了?(?=[\\p{IsHan}“（]{2,30}$)");

  /** The change that the words before a figure tell, if they do. */
  static Optional<Change> in(String words) {
    Matcher behind = BEHIND.matcher(words);
    if (behind.find()) {
      return Optional.of(
          new Change(words.substring(0, behind.start()), behind.group(1) != null, false));
    }
    Matcher before = BEFORE.matcher(words);
    if (before.find()) {
      return Optional.of(new Change(words.substring(before.end()), before.group(1) != null, true));
    }
    return Optional.empty();
  }
}
