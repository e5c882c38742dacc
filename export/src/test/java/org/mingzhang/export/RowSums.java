package org.mingzhang.export;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** Adds up what a format gives back, as {@link TestDataset#sums()} adds up the documents. */
public final class RowSums {

  private final Map<String, BigDecimal> sums = new TreeMap<>();

  /** Adds a row of the table budgets; a null amount is none. */
  public void add(String document, String table, BigDecimal yuan) {
    if (yuan != null) {
      sums.merge(document + " " + table, yuan, BigDecimal::add);
    }
  }

  /** The sums. */
  public Map<String, BigDecimal> sums() {
    sums.replaceAll((name, sum) -> TestDataset.plain(sum));
    return sums;
  }
}
