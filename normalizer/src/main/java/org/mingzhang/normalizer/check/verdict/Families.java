package org.mingzhang.normalizer.check.verdict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.normalizer.check.rule.Equation;

/**
 * Tells which equations rest on an understanding of the document that the document itself bears
 * out. A misprint spoils one sum of a kind, a misunderstood column or row spoils most of them.
 */
final class Families {

  /** Fewer failures than this may all be misprints. */
  private static final int MANY = 3;

  /** Where more than one in this many fails, the structure is not understood. */
  private static final int ONE_IN = 3;

  private final Map<String, Integer> holding = new HashMap<>();
  private final Map<String, Integer> failing = new HashMap<>();

  Families(List<Equation> equations) {
    for (Equation equation : equations) {
      if (!equation.isTrivial()) {
        Map<String, Integer> counts = equation.holds() ? holding : failing;
        equation.families().forEach(family -> counts.merge(family, 1, Integer::sum));
      }
    }
  }

  /** Whether the equation belongs to a kind of which too many fail. */
  boolean isUnclear(Equation equation) {
    return equation.families().stream().anyMatch(this::isUnclear);
  }

  private boolean isUnclear(String family) {
    int fails = failing.getOrDefault(family, 0);
    int all = fails + holding.getOrDefault(family, 0);
    return fails >= MANY && fails * ONE_IN > all;
  }

  /** Whether others of its kind hold, so that its kind is rightly understood. */
  boolean isBorneOut(Equation equation) {
    return equation.families().stream().anyMatch(f -> holding.getOrDefault(f, 0) > 0);
  }
}
