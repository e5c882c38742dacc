package org.mingzhang.normalizer.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names what is counted, before the number (行政编制186人) or behind it (在职7名人员). */
final class Counts {

  private static final Pattern DOING =
      Pattern.compile(
          "^(?:将|组织召开|组织开展|编辑出版|计划开展|计划召开|召开|举办|开展|组织|编印|编报|编制|办理|接待|完成|预计|计划|全年|确定)+(?=.{2})");

  private static final Pattern ONLY_DOING =
      Pattern.compile(
          "(?:.*(?:召开|举办|开展|组织|编印|编报|办理|接待|完成|购置|新增|确定|安排|其|等|的|了|制作|出具|受理|每[年月周日]|每季度?|全年|上半年|下半年))?");

  /** Words that may stand before a number whose name is behind it. */
  private static final Pattern QUALITY =
      Pattern.compile("(在职|下属|所属|直属|内设|离休|退休|在编|编外|聘用)$|^(?:共|共有|本部门|本单位|我局)$");

  private static final Pattern PEOPLE = Pattern.compile("^(?:工作人员|人员|职工|干部|教师)");

  private static final Pattern NAME_BEHIND =
      Pattern.compile("^(?:左右|以内|多|余)?([\\p{IsHan}]{2,10}?)(?:的.*|开展.*)?$");

  private static final Pattern PLANNED_PURCHASE = Pattern.compile("^(?:部门)?预算安排(?=购置)");

  private static final Pattern ROUGHLY = Pattern.compile("^(?:左右|上下|以上|等|不等|以内)?$");

  private Counts() {}

  /**
   * The name of what is counted.
   *
   * @param words the name before the number, or what is done
   * @param tail what stands behind the number and its measure, up to the next mark
   * @return null where it is not certain
   */
  static String item(String words, String measure, String tail) {
    String before = words.replaceFirst("编制$", "人项个".indexOf(measure) > 0 ? "" : "编制");
    if (ROUGHLY.matcher(tail).matches()) {
      return before(before);
    }
    Matcher behind = NAME_BEHIND.matcher(tail);
    if (!behind.matches()) {
      return null;
    }
    Matcher quality = QUALITY.matcher(before);
    if (quality.find()) {
      Matcher people = PEOPLE.matcher(behind.group(1));
      String name = people.find() ? people.group() : behind.group(1);
      return quality.group(1) == null ? name : quality.group(1) + name;
    }
    return ONLY_DOING.matcher(before).matches() ? behind.group(1) : null;
  }

  private static String before(String words) {
    boolean clause = words.contains("的");
    String said = PLANNED_PURCHASE.matcher(words).replaceFirst("");
    String name = clause ? said : DOING.matcher(said).replaceFirst("");
    return ONLY_DOING.matcher(name).matches() ? null : name;
  }

  /** The name with what is counted of it: 行政编制人数, 车辆总数. */
  static String subject(String item, String measure, boolean total) {
    boolean people = measure.equals("人") || measure.equals("名");
    if (people && !item.endsWith("数")) {
      return item + (item.endsWith("人员") || item.endsWith("人") ? "数" : "人数");
    }
    return total && !item.endsWith("数") ? item + "总数" : item;
  }
}
