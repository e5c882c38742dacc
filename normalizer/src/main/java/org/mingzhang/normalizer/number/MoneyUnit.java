package org.mingzhang.normalizer.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.normalizer.text.PrintedText;

/** The unit in which a document prints its money (金额单位). */
public enum MoneyUnit {
  YUAN("元", 0),
  THOUSAND("千元", 3),
  TEN_THOUSAND("万元", 4),
  MILLION("百万元", 6),
  TEN_MILLION("千万元", 7),
  HUNDRED_MILLION("亿元", 8);

  private static final String NAME = "(千万元|百万元|亿元|千元|万元|元)";

  /** {@code 单位：万元}, {@code 金额单位：元}, {@code 单位:人民币万元}; never a rate such as 元/月. */
  private static final Pattern STATED = Pattern.compile("单位[:：]?[（(]?(?:人民币)?" + NAME + "(?!/)");

  /**
   * {@code （万元）} behind a label, also where a scan lost the closing bracket; {@code （单位：元）} is
   * stated.
   */
  private static final Pattern BRACKETED =
      Pattern.compile("[（(\\[【〔](?:人民币)?" + NAME + "(?:[)）\\]】〕]|$)");

  private static final Pattern BARE = Pattern.compile("(?:人民币)?" + NAME);

  private final String printed;
  private final int zeros;

  MoneyUnit(String printed, int zeros) {
    this.printed = printed;
    this.zeros = zeros;
  }

  /** The unit's name as printed, such as {@code 万元}. */
  public String printed() {
    return printed;
  }

  /** What one of this unit is in yuan. */
  public BigDecimal multiplier() {
    return BigDecimal.ONE.movePointRight(zeros);
  }

  /** An amount of this unit in yuan, exactly. */
  public BigDecimal toYuan(BigDecimal amount) {
    BigDecimal yuan = amount.movePointRight(zeros);
    return yuan.scale() < 0 ? yuan.setScale(0) : yuan;
  }

  /** The unit that goes by exactly this name ({@code 元}, {@code 万元}, …). */
  public static Optional<MoneyUnit> named(String name) {
    for (MoneyUnit unit : values()) {
      if (unit.printed.equals(name)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  /**
   * The unit that a line or label states: {@code 单位：万元}, {@code 金额单位：人民币元}, {@code （单位:万元）}, {@code
   * 预算数（万元）}, or nothing but the unit's name. Empty where it states none; prose that merely
   * mentions an amount states none.
   */
  public static Optional<MoneyUnit> statedIn(String printed) {
    String text = PrintedText.compact(printed);
    Matcher stated = STATED.matcher(text);
    if (stated.find()) {
      return named(stated.group(1));
    }
    Matcher bracketed = BRACKETED.matcher(text);
    if (bracketed.find()) {
      return named(bracketed.group(1));
    }
    Matcher bare = BARE.matcher(text);
    return bare.matches() ? named(bare.group(1)) : Optional.empty();
  }
}
