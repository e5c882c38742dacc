package org.mingzhang.normalizer.reading;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often each sign of comparison stands before the numbers of a column; the empty text stands
 * for none.
 */
final class SignPrior {

  /** Signs in the targets of performance forms as they are known beforehand, in rows. */
  private static final Map<String, Double> BEFOREHAND =
      Map.of("≥", 0.8, "≤", 0.3, "=", 0.2, ">", 0.03, "<", 0.03, "", 0.6);

  private final Map<String, Double> counts = new LinkedHashMap<>(BEFOREHAND);

  /** Counts one row. */
  void hear(String sign, double probability) {
    counts.computeIfPresent(sign, (s, count) -> count + probability);
  }

  /** The share of a sign, 0 to 1. */
  double share(String sign) {
    double all = counts.values().stream().mapToDouble(Double::doubleValue).sum();
    return counts.getOrDefault(sign, 0.0) / all;
  }

  /** The signs that are known, the empty text for none included. */
  Iterable<String> signs() {
    return counts.keySet();
  }
}
