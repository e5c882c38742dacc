package org.mingzhang.normalizer.dump.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a table without columns to recover says: amounts by the names of their rows. Its rows are
 * the columns of sister tables: 工资福利支出 is a row of 收支总体情况表 and a column of 支出总体情况表.
 */
final class NamedAmounts {

  private static final Pattern BEFORE_NAME =
      Pattern.compile(
          "^(其中[:：]?)?([（(]?[一二三四五六七八九十]{1,3}[）)、.．]+|[（(]?\\d{1,2}[）)、.．]+)?(其中[:：]?)?");
  private static final Pattern SAYS_LITTLE = Pattern.compile("[的和与、 ]|(收入|支出|费用|费)$");

  private final Map<String, List<BigDecimal>> amounts = new HashMap<>();
  private final List<BigDecimal> totals = new ArrayList<>();

  /**
   * Learns a row.
   *
   * @param value null where the row has no amount
   */
  void learn(String name, BigDecimal value) {
    if (RowLevels.isTotal(name)) {
      if (value != null) {
        totals.add(value);
      }
      return;
    }
    amounts.computeIfAbsent(comparable(name), key -> new ArrayList<>()).add(value);
  }

  /** Whether its rows sum to this, so that it speaks of the same money. */
  boolean sumsTo(BigDecimal total) {
    return totals.stream().anyMatch(sum -> sum.compareTo(total) == 0);
  }

  /**
   * Whether an amount, or none where it is null, agrees with what it says of a name, if anything.
   */
  boolean agrees(String name, BigDecimal value) {
    List<BigDecimal> said = amounts.get(comparable(name));
    return said == null || said.stream().anyMatch(other -> isSame(other, value));
  }

  private static boolean isSame(BigDecimal one, BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.compareTo(other) == 0;
  }

  /** The greatest of its totals: the more, the more of the document's money it covers. */
  BigDecimal total() {
    return totals.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
  }

  /** Whether it has rows of a name and none of them has an amount. */
  boolean saysNothingIs(String name) {
    List<BigDecimal> said = amounts.get(comparable(name));
    return said != null && said.stream().allMatch(value -> value == null || value.signum() == 0);
  }

  private static String comparable(String name) {
    String bare = BEFORE_NAME.matcher(name.replace(" ", "")).replaceFirst("");
    return SAYS_LITTLE.matcher(HeadingBook.comparable(bare)).replaceAll("");
  }
}
