package org.mingzhang.normalizer.check.prose;

import java.util.regex.Pattern;
import org.mingzhang.normalizer.text.PrintedText;

/** Brings the names that prose and tables give the same thing to one form. */
final class Names {

  private static final Pattern ENUMERATOR =
      Pattern.compile(
          "^(其中[:：]?)?([一二三四五六七八九十]{1,3}[、.]|[（(][一二三四五六七八九十\\d]{1,3}[)）][、.]?|\\d{1,2}[、.](?!\\d))?(其中[:：]?)?");
  private static final Pattern CLASS_WORD = Pattern.compile("[（(](类|款|项)[)）]");
  private static final Pattern SIGNS = Pattern.compile("[“”\"‘’（）()：:、,，\\s]");
  private static final Pattern FUNDED = Pattern.compile("纳入预算管理的|安排的?|支付的");
  private static final Pattern PLANNED = Pattern.compile("(预算|决算)数?(?=$|收|支|总|合)|^(部门|本部门)");
  private static final Pattern TOTAL = Pattern.compile("(总计|合计|总额|共计|小计)$");
  private static final Pattern FILLING = Pattern.compile("[对的和及与]|维护");
  private static final Pattern COST = Pattern.compile("费用?$|费用?(?=支出$)");

  private Names() {}

  /** The form in which two names of one thing are equal; empty for no name. */
  static String key(String name) {
    if (name == null) {
      return "";
    }
    String key = ENUMERATOR.matcher(PrintedText.compact(name)).replaceFirst("");
    key = CLASS_WORD.matcher(key).replaceAll("");
    key = SIGNS.matcher(key).replaceAll("");
    key = FUNDED.matcher(key).replaceAll("");
    key = PLANNED.matcher(key).replaceAll("");
    key = TOTAL.matcher(key).replaceFirst("");
    key = FILLING.matcher(key).replaceAll("");
    key = key.replace("国有资源资产", "国有资产资源").replace("公务用车", "公务车");
    key = key.replace("出国境", "出国");
    return COST.matcher(key).replaceFirst("");
  }
}
