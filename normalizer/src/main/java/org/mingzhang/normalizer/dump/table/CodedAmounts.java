package org.mingzhang.normalizer.dump.table;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a table of basic expenditure by economic class says: the same as the column 基本支出 of a table
 * that has basic and project expenditure side by side.
 *
 * @param total of all classes
 * @param byCode of each class, by its code
 */
record CodedAmounts(BigDecimal total, Map<String, BigDecimal> byCode) {

  /** 款 of the economic classification. */
  private static final String ECONOMIC = "[35]\\d{4}";

  CodedAmounts {
    byCode = Map.copyOf(byCode);
  }

  /** Reads the first figure of each row; empty where the rows do not sum to the total. */
  static Optional<CodedAmounts> of(List<DumpRow> rows) {
    BigDecimal total = null;
    BigDecimal sum = BigDecimal.ZERO;
    Map<String, BigDecimal> byCode = new HashMap<>();
    for (DumpRow row : rows) {
      if (row.figures().isEmpty()) {
        continue;
      }
      BigDecimal first = row.figures().get(0).value();
      if (isCode(row.code())) {
        byCode.merge(row.code(), first, BigDecimal::add);
        sum = sum.add(first);
      } else if (RowLevels.isTotal(row.name())) {
        total = first;
      }
    }
    return total != null && !byCode.isEmpty() && total.compareTo(sum) == 0
        ? Optional.of(new CodedAmounts(total, byCode))
        : Optional.empty();
  }

  /** Whether a code is one of the classes that are told. */
  static boolean isCode(String code) {
    return code.matches(ECONOMIC);
  }

  /** What is said of a class; 0 where nothing is. */
  BigDecimal of(String code) {
    return byCode.getOrDefault(code, BigDecimal.ZERO);
  }
}
