package org.mingzhang.normalizer.form;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.normalizer.text.PrintedText;
import org.mingzhang.schema.Operator;

/**
 * Reads the target of an indicator from its sign, its value and its measure, which may stand in one
 * cell or in three. What is not surely one number with one measure stays text.
 */
public final class TargetReader {

  private static final Map<String, Operator> SIGNS =
      Map.ofEntries(
          Map.entry("≥", Operator.AT_LEAST),
          Map.entry("≧", Operator.AT_LEAST),
          Map.entry("⩾", Operator.AT_LEAST),
          Map.entry(">=", Operator.AT_LEAST),
          Map.entry("=>", Operator.AT_LEAST),
          Map.entry("≤", Operator.AT_MOST),
          Map.entry("≦", Operator.AT_MOST),
          Map.entry("⩽", Operator.AT_MOST),
          Map.entry("<=", Operator.AT_MOST),
          Map.entry("=<", Operator.AT_MOST),
          Map.entry("=", Operator.EQUAL),
          Map.entry("==", Operator.EQUAL),
          Map.entry("≥=", Operator.AT_LEAST),
          Map.entry("≤=", Operator.AT_MOST),
          Map.entry("﹥", Operator.GREATER),
          Map.entry(">", Operator.GREATER),
          Map.entry("﹤", Operator.LESS),
          Map.entry("<", Operator.LESS));

  /** Words that stand for a sign in a column of signs, and only there. */
  private static final Map<String, Operator> SIGN_WORDS =
      Map.of(
          "大于等于", Operator.AT_LEAST,
          "小于等于", Operator.AT_MOST,
          "等于", Operator.EQUAL,
          "大于", Operator.GREATER,
          "小于", Operator.LESS);

  private static final Pattern SIGN = Pattern.compile("^(?:[≥≤][=]?|[≧≦⩾⩽﹥﹤]|[<>=]{1,2})");
  private static final Pattern NUMBER =
      Pattern.compile("^(-?(?:\\d{1,3}(?:[,，]\\d{3})+|\\d+)(?:\\.\\d+)?)(?![\\d.,，])(.*)$");

  /** No measure at all, or words that say that there is none. */
  private static final Set<String> NO_MEASURE =
      Set.of("", "定性指标", "定性", "无", "无单位", "/", "-", "—", "——", "文字描述", "文字", "定性描述", "其他定性");

  /** Figures and marks alone measure nothing: they are what a reader made of a sign. */
  private static final Pattern FIGURES = Pattern.compile("[\\d.,:;'\"!?]+");

  /** A bare number and what may follow it to be a measure and not a sentence. */
  private static final Pattern COMMON_MEASURE =
      Pattern.compile(
          "(?:万|亿|百万|千万|千)?(?:%|‰|元|人次|人|户次|户|家次|家|个月|个|次|项目|项|件次|件|份|场次|场|期|篇|册|本|套|台|辆|座|间|处|所|"
              + "公里|千米|米|延米|平方米|平方公里|立方米|m2|m²|m3|m³|亩|公顷|吨|公斤|千克|克|升|天|日|小时|分钟|秒|年|月|周|"
              + "卷|宗|批次|批|课时|学时|学分|分|只|头|株|棵|盏|条|组|支|名|位|岁|幅|部|段|班次|班|门|笔|度|级|倍|点|例|"
              + "工作日|个工作日|车次|台次|百分点|个百分点|公里/小时|千瓦时|千瓦|兆|GB|TB|枚|张|块|片|根|副|架|艘|床|顶|节|道|口|眼|孔|"
              + "盘|瓶|箱|包|袋|盒|kg|km|t|m|L)?(?:[/、每·](?:万|百|千)?[\\p{IsHan}a-zA-Z0-9²³]{1,6})*(?:[（(][^（()）]{1,8}[)）])?");

  /** Words after a number that bound it: no sign is printed, so the whole is a text. */
  private static final Pattern BOUND =
      Pattern.compile(".*(?:以上|以下|以内|之内|左右|之前|之后|以前|以后|内|前|后|底|初|起|止|不等|不变|余|多)$");

  private static final Pattern JOINED_QUALITY = Pattern.compile("(.+?) ?定性(?:指标|描述)");

  private static final Pattern SCALE = Pattern.compile("^(万|亿|百万(?=元)|千万(?=元)|千(?=元))");
  private static final Map<String, Integer> ZEROS =
      Map.of("万", 4, "亿", 8, "百万", 6, "千万", 7, "千", 3);
  private static final int LONGEST_MEASURE = 14;

  private TargetReader() {}

  /**
   * Reads one target.
   *
   * @param direction the sign in a column of its own (指标性质), empty where there is none
   * @param target the value's cell
   * @param measure the measure in a column of its own (度量单位), empty where there is none
   */
  public static IndicatorTarget read(String direction, String target, String measure) {
    String text = PrintedText.fold(target);
    String compact = text.replace(" ", "");
    String ownMeasure = measureIn(measure);
    Matcher sign = SIGN.matcher(compact);
    Operator operator = sign.find() ? SIGNS.get(sign.group()) : null;
    String rest = operator == null ? compact : compact.substring(sign.end());
    rest = rest.replaceAll("[。；;，,]+$", "");
    if (operator == null) {
      operator = signIn(direction);
    }
    boolean nothing = rest.isEmpty() || (NO_MEASURE.contains(rest) && ownMeasure != null);
    if (nothing || (operator != null && isBareMeasure(rest))) {
      return operator == null ? new IndicatorTarget.Blank() : new IndicatorTarget.SignOnly();
    }
    IndicatorTarget quantity = quantity(operator, rest, ownMeasure);
    return quantity != null ? quantity : new IndicatorTarget.Quality(withoutMeasure(text));
  }

  private static IndicatorTarget quantity(Operator operator, String rest, String ownMeasure) {
    Matcher number = NUMBER.matcher(rest);
    if (!number.matches()) {
      return null;
    }
    String tail = number.group(2);
    if (!isMeasure(tail, operator != null) || isYear(number.group(1), tail, operator)) {
      return null;
    }
    BigDecimal value = new BigDecimal(number.group(1).replaceAll("[,，]", ""));
    return scaled(operator, value, measure(tail.equals("%%") ? "%" : tail, ownMeasure));
  }

  /** A target in words without the measure that a lost ruling joined to it (明显定性指标). */
  private static String withoutMeasure(String text) {
    Matcher joined = JOINED_QUALITY.matcher(text);
    return joined.matches() ? joined.group(1) : text;
  }

  /** One measure from the one behind the number and the one in its own column. */
  private static String measure(String tail, String ownMeasure) {
    if (tail.isEmpty()) {
      return ownMeasure == null ? "" : ownMeasure;
    }
    boolean scaleOnly = ZEROS.containsKey(tail);
    if (!scaleOnly || ownMeasure == null) {
      return tail;
    }
    return ownMeasure.startsWith(tail) ? ownMeasure : tail + ownMeasure;
  }

  private static IndicatorTarget scaled(Operator operator, BigDecimal value, String measure) {
    Matcher scale = SCALE.matcher(measure);
    String base = measure;
    BigDecimal scaled = value;
    if (scale.find()) {
      base = measure.substring(scale.end());
      scaled = value.movePointRight(ZEROS.get(scale.group(1)));
      scaled = scaled.scale() < 0 ? scaled.setScale(0) : scaled;
    }
    return new IndicatorTarget.Quantity(operator, scaled, base.isEmpty() ? null : base);
  }

  private static boolean isMeasure(String tail, boolean signed) {
    if (tail.isEmpty()) {
      return true;
    }
    if (!signed) {
      return !BOUND.matcher(tail).matches() && COMMON_MEASURE.matcher(tail).matches();
    }
    boolean otherNumber = tail.replaceAll("m[23]", "m").matches(".*[\\d≥≤<>=~～].*");
    boolean sentence = tail.matches(".*[，。；：,;:！].*");
    return !otherNumber && !sentence && tail.length() <= LONGEST_MEASURE;
  }

  /** 2021年 names a year, it does not count years. */
  private static boolean isYear(String number, String tail, Operator operator) {
    return operator == null && tail.equals("年") && number.matches("(?:19|20)\\d{2}");
  }

  private static boolean isBareMeasure(String rest) {
    return !rest.isEmpty() && COMMON_MEASURE.matcher(rest).matches();
  }

  private static Operator signIn(String direction) {
    String text = PrintedText.compact(direction);
    Operator operator = SIGNS.get(text);
    return operator == null ? SIGN_WORDS.get(text) : operator;
  }

  /** The measure in a column of its own, null where the cell says that there is none. */
  private static String measureIn(String printed) {
    String measure = PrintedText.compact(printed);
    boolean none = NO_MEASURE.contains(measure) || FIGURES.matcher(measure).matches();
    return none ? null : measure;
  }
}
