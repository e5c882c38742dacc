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
      Map.of("≥", 0.8, "≤", 0.3, "=", 0.2, ">", 0.02, "<", 0.02, "", 0.6);

  /** In a table that shows no sign anywhere, one is as rare as this compared with forms. */
  private static final double RARE = 0.02;

  private final Map<String, Double> counts = new LinkedHashMap<>(BEFOREHAND);

  /**
   * @param expected whether the table shows such signs at all
   */
  SignPrior(boolean expected) {
    if (!expected) {
      counts.replaceAll((sign, count) -> sign.isEmpty() ? count : count * RARE);
    }
  }

  /** Counts one row. */
  void hear(String sign, double probability) {
    counts.computeIfPresent(sign, (s, count) -> count + probability);
  }

  /**
   * The share of a sign, 0 to 1. A form has its signs with a bar (≥ ≤) or without (> <), seldom
   * both: how many of them have one is counted for both directions together.
   */
  double share(String sign) {
    double all = counts.values().stream().mapToDouble(Double::doubleValue).sum();
    double strict = counts.get(">") + counts.get("<");
    double barred = counts.get("≥") + counts.get("≤");
    double withoutBar = strict / (strict + barred);
    return switch (sign) {
      case "≥" -> (counts.get("≥") + counts.get(">")) * (1 - withoutBar) / all;
      case "≤" -> (counts.get("≤") + counts.get("<")) * (1 - withoutBar) / all;
      case ">" -> (counts.get("≥") + counts.get(">")) * withoutBar / all;
      case "<" -> (counts.get("≤") + counts.get("<")) * withoutBar / all;
      default -> counts.getOrDefault(sign, 0.0) / all;
    };
  }

  /** The signs that are known, the empty text for none included. */
  Iterable<String> signs() {
    return counts.keySet();
  }

  /** Weighs signs by these counts alone. */
  SignWeigher weigher() {
    return new SignWeigher(this, Map.of());
  }
}
