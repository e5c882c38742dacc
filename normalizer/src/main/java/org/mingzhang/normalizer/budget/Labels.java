package org.mingzhang.normalizer.budget;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words in a row's label say about the row. */
final class Labels {

  /** Over a whole side or table: 合计, 收入总计, 本年支出合计, 当年收入小计; never a bare 小计. */
  private static final Pattern TOTAL =
      Pattern.compile(
          "(本年度?|当年度?|全年|年度|本期)?(部门|单位)?(预算|决算)?"
              + "(财政拨款|人员经费|公用经费|“?三公”?经费)?(收入|支出|收支|收、支)?(预算|决算)?(合计|总计|共计|总额)[:：]?"
              + "|(本年度?|当年度?|全年)(财政拨款)?(收入|支出)?小计");

  /** 一、 （一） 1、 1. （1） ①: the deeper the later. */
  private static final Pattern[] ENUMERATORS = {
    Pattern.compile("[一二三四五六七八九十]{1,3}[、.．]"),
    Pattern.compile("[（(][一二三四五六七八九十]{1,3}[)）][、.]?"),
    Pattern.compile("\\d{1,2}[、.．](?!\\d)"),
    Pattern.compile("[（(]\\d{1,2}[)）][、.]?"),
    Pattern.compile("\\d{1,2}[)）]"),
    Pattern.compile("[①-⑳]")
  };

  private static final Pattern OF_WHICH = Pattern.compile("^(其中|#|＃)[:：]?");
  private static final Pattern NOTE = Pattern.compile("^[（(]?(注|备注|说明|附注|注释)[:：\\d].*");
  private static final Pattern NOTHING = Pattern.compile("^(无|空表?|本表无数据|……|\\.{2,})$");

  private Labels() {}

  static boolean isTotal(String label) {
    String bare = withoutEnumerator(label.replace(" ", ""));
    return TOTAL.matcher(bare).matches();
  }

  /** A remark below the rows, not a row. */
  static boolean isNote(String label) {
    return NOTE.matcher(label.replace(" ", "")).matches();
  }

  /** 无 and the like, printed where there are no rows. */
  static boolean isNothing(String label) {
    return NOTHING.matcher(label.replace(" ", "")).matches();
  }

  static boolean isOfWhich(String label) {
    return OF_WHICH.matcher(label).find();
  }

  /** How deep the label's enumerator stands, 0 for 一、; -1 where it has none. */
  static int depth(String label) {
    String text = OF_WHICH.matcher(label.replace(" ", "")).replaceFirst("");
    for (int depth = 0; depth < ENUMERATORS.length; depth++) {
      if (ENUMERATORS[depth].matcher(text).lookingAt()) {
        return depth;
      }
    }
    return -1;
  }

  static boolean isEnumerated(String label) {
    return depth(label) >= 0;
  }

  static String withoutEnumerator(String label) {
    for (Pattern enumerator : ENUMERATORS) {
      Matcher matcher = enumerator.matcher(label);
      if (matcher.lookingAt()) {
        return label.substring(matcher.end());
      }
    }
    return label;
  }
}
