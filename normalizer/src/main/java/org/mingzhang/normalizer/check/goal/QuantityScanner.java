package org.mingzhang.normalizer.check.goal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers with a measure in the text of a field. */
final class QuantityScanner {

  /** Longer measures first. 月, 日, 年 and 号 measure time or count documents. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d.,A-Za-z第\\-—~〔\\[])(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?"
              + "([余多]?)(亿|千万|百万|万|千|百)?([余多]?)"
              + "(元|%|人次|人天|人(?!民|力|才|事|社)|名|位|户(?!籍)|家|辆|台|套|个(?!月|百分|工作日|季度|小时|年度|方面)|项|件|次"
              + "|批次|批(?!复|准)|期|箱|把|组|张|份|册|场|处|所|间|条|篇|亩|卷|平方米|平米|㎡|[mM]2|[mM]²|公里|吨)"
              + "(/[\\p{IsHan}]{1,2})?");

  private static final Pattern ROUGH_BEFORE = Pattern.compile("(近|约|大约|将近|超|逾)$");
  private static final Pattern ROUGH_AFTER = Pattern.compile("^(左右|上下)");
  private static final int SHORT = 4;

  /** 两次, 三期; 一 is in too many words that count nothing. */
  private static final Pattern WORD_NUMBER =
      Pattern.compile("(?<![第十百之])([两二三四五六七八九十])(次|期|场)(?!性)");

  private static final String DIGITS = "零一二三四五六七八九十";

  private QuantityScanner() {}

  /** The numbers of a field, in order; prices for each of something are left out. */
  static List<Quantity> scan(Field field) {
    List<Quantity> found = new ArrayList<>();
    Matcher number = NUMBER.matcher(field.text());
    while (number.find()) {
      if (number.group(7) == null) {
        found.add(quantity(field, number));
      }
    }
    Matcher word = WORD_NUMBER.matcher(field.text());
    while (word.find()) {
      char digit = word.group(1).charAt(0) == '两' ? '二' : word.group(1).charAt(0);
      BigDecimal value = BigDecimal.valueOf(DIGITS.indexOf(digit));
      found.add(new Quantity(field, word.start(), word.end(), value, word.group(2), false));
    }
    return found;
  }

  /** The numbers of all fields. */
  static List<Quantity> scan(List<Field> fields) {
    return fields.stream().flatMap(field -> scan(field).stream()).toList();
  }

  private static Quantity quantity(Field field, Matcher number) {
    String digits = number.group(1).replace(",", "");
    String fraction = number.group(2) == null ? "" : number.group(2);
    BigDecimal value = new BigDecimal(digits + fraction).movePointRight(zeros(number.group(4)));
    String text = field.text();
    String before = text.substring(Math.max(0, number.start() - SHORT), number.start());
    String after = text.substring(number.end(), Math.min(text.length(), number.end() + SHORT));
    boolean rough =
        !number.group(3).isEmpty()
            || !number.group(5).isEmpty()
            || ROUGH_BEFORE.matcher(before).find()
            || ROUGH_AFTER.matcher(after).find();
    return new Quantity(
        field,
        number.start(),
        number.end(),
        value.scale() < 0 ? value.setScale(0) : value,
        Measures.base(number.group(6)),
        rough);
  }

  private static int zeros(String factor) {
    if (factor == null) {
      return 0;
    }
    return switch (factor) {
      case "百" -> 2;
      case "千" -> 3;
      case "万" -> 4;
      case "百万" -> 6;
      case "千万" -> 7;
      default -> 8;
    };
  }
}
