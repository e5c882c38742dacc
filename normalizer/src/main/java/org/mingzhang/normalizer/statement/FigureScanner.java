package org.mingzhang.normalizer.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.normalizer.number.MoneyUnit;

/**
 * Finds the figures of a text: numbers in digits with a unit. Years, dates, numbers of documents
 * and items, codes and limits (50万元以上) are none, and neither is what can be read in two ways.
 */
final class FigureScanner {

  private static final Pattern NUMBER =
      Pattern.compile("(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?");

  private static final Pattern MONEY =
      Pattern.compile("[多余]?(千万|百万|亿|千|万)?元(/[\\p{IsHan}]{1,2}(?:[/·][\\p{IsHan}]{1,2})?)?");

  private static final Pattern FOREIGN = Pattern.compile("([万亿]?)(美元|欧元|港元|港币|日元)");

  private static final Pattern PERCENT = Pattern.compile("%|个百分点|‰");

  /** Things that are counted; longer ones first. 米, 月 and the like are sizes and times. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "([多余]?[万亿]?(?:余|多)?)(人次|人天|平方米|平方公里|公里|公顷|立方米|台[（(]套[）)]|台套|台/套|个批次|批次|"
              + "人|名|位|户|家|辆|台|套|个|项|件|次|批|期|箱|把|组|张|份|册|本|部|场|处|所|间|条|篇|座|"
              + "亩|吨|架|艘|只|支|块|樘|盒|包|瓶|桶|枚|幅|门|课时|学时|例|宗|起|班|卷|档|分(?!钟|别|公|局|院|期|类|项|级|管|配|析|解))");

  /** What makes another word of a counted thing: 3个月, 2本级. */
  private static final Pattern OTHER_WORD =
      Pattern.compile("^(?:个(?:月|工作日|自然日|小时|季度|年度|百分)|次方|项[）)]|本级|部分|期间|部门|处罚|人民|级|件套)");

  /** A limit, not a figure. */
  private static final Pattern LIMIT =
      Pattern.compile("^(?:[（(](?:不?含|包括)[^）)]{0,6}[）)])?(?:及)?(?:以上|以下|以内|之内|内的|起)");

  private static final Pattern LIMIT_BEFORE =
      Pattern.compile("(?:不超过|不高于|不低于|不少于|不得超过|超过|低于|高于|至少|大于|小于|≥|≤|>|<)$");

  private static final Pattern ORDINAL_BEFORE = Pattern.compile("(?:第|附表|附件|表|图|编号|电话|邮编|[〔\\[])$");

  private static final String RANGE = "-—–~～至到/:";

  private FigureScanner() {}

  /** The figures of a text, in order. */
  static List<Figure> scan(String text) {
    List<Figure> figures = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    int at = 0;
    while (number.find(at)) {
      at = number.end();
      if (isWhole(text, number.start(), number.end()) && !isBesideRange(text, number)) {
        Optional<Figure> figure = figure(text, number.start(), number.end());
        if (figure.isPresent() && !isLimit(text, figure.get())) {
          figures.add(figure.get());
          at = figure.get().to();
        }
      }
    }
    return figures;
  }

  /** Whether nothing beside it may belong to the number. */
  private static boolean isWhole(String text, int from, int to) {
    boolean startsInside = from > 0 && (isPart(text.charAt(from - 1)) || isGap(text, from - 1));
    boolean endsInside = to < text.length() && (isPart(text.charAt(to)) || isGap(text, to));
    return !startsInside && !endsInside;
  }

  private static boolean isPart(char character) {
    return character == '.'
        || character == ','
        || (character < 0x80 && Character.isLetterOrDigit(character));
  }

  /** A space that stayed between two digits: nobody knows whether they are one number. */
  private static boolean isGap(String text, int at) {
    return text.charAt(at) == ' '
        && at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private static boolean isBesideRange(String text, Matcher number) {
    int before = number.start() - 1;
    int after = number.end();
    return (before > 0
            && RANGE.indexOf(text.charAt(before)) >= 0
            && Character.isLetterOrDigit(text.charAt(before - 1))
            && (Character.isDigit(text.charAt(before - 1))
                || "%元".indexOf(text.charAt(before - 1)) >= 0))
        || (after + 1 < text.length()
            && RANGE.indexOf(text.charAt(after)) >= 0
            && Character.isDigit(text.charAt(after + 1)));
  }

  private static Optional<Figure> figure(String text, int from, int to) {
    String before = text.substring(Math.max(0, from - 5), from);
    if (ORDINAL_BEFORE.matcher(before).find() || LIMIT_BEFORE.matcher(before).find()) {
      return Optional.empty();
    }
    int signed = isMinus(text, from) ? from - 1 : from;
    BigDecimal value = new BigDecimal(text.substring(from, to).replace(",", ""));
    if (signed < from) {
      value = value.negate();
    }
    return withUnit(text, signed, to, value);
  }

  /** A minus sign directly behind a word: 增长-5.2%. */
  private static boolean isMinus(String text, int from) {
    return from > 1
        && "-−－".indexOf(text.charAt(from - 1)) >= 0
        && Character.isIdeographic(text.charAt(from - 2));
  }

  private static Optional<Figure> withUnit(String text, int from, int to, BigDecimal value) {
    int unit = to < text.length() && text.charAt(to) == ' ' ? to + 1 : to;
    Matcher foreign = matcher(FOREIGN, text, unit);
    if (foreign.lookingAt()) {
      return counted(from, foreign, value);
    }
    Matcher money = matcher(MONEY, text, unit);
    if (money.lookingAt()) {
      return Optional.of(money(from, money, value));
    }
    Matcher percent = matcher(PERCENT, text, unit);
    if (percent.lookingAt()) {
      return Optional.of(new Figure(from, percent.end(), null, value, percent.group()));
    }
    Matcher counted = matcher(COUNTED, text, unit);
    boolean other = OTHER_WORD.matcher(text.substring(unit)).find();
    boolean code = value.signum() != 0 && text.charAt(from) == '0' && !text.startsWith("0.", from);
    return counted.lookingAt() && !other && !code
        ? counted(from, counted, value)
        : Optional.empty();
  }

  private static Matcher matcher(Pattern pattern, String text, int from) {
    return pattern.matcher(text).region(from, text.length());
  }

  private static Figure money(int from, Matcher money, BigDecimal value) {
    String unit = (money.group(1) == null ? "" : money.group(1)) + "元";
    BigDecimal yuan = MoneyUnit.named(unit).orElseThrow().toYuan(value);
    if (money.group(2) != null) {
      return new Figure(from, money.end(), null, yuan, "元" + money.group(2));
    }
    return new Figure(from, money.end(), yuan, null, null);
  }

  private static Optional<Figure> counted(int from, Matcher counted, BigDecimal value) {
    BigDecimal number = value;
    if (counted.group(1).contains("万")) {
      number = number.movePointRight(4);
    } else if (counted.group(1).contains("亿")) {
      number = number.movePointRight(8);
    }
    BigDecimal whole = number.scale() < 0 ? number.setScale(0) : number;
    return Optional.of(new Figure(from, counted.end(), null, whole, counted.group(2)));
  }

  private static boolean isLimit(String text, Figure figure) {
    return LIMIT.matcher(text.substring(figure.to())).find();
  }
}
