package org.mingzhang.normalizer.check.verdict;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.normalizer.check.rule.Equation;
import org.mingzhang.normalizer.check.rule.Figure;

/**
 * Equations that fail together for one reason.
 *
 * @param figure the figure to look at first: the one whose change mends them all, else their sum
 * @param expected what it had to be
 * @param equations those that fail, the most telling first
 * @param isLocalised whether no other figure explains them as well
 */
record Contradiction(
    Figure figure, BigDecimal expected, List<Equation> equations, boolean isLocalised) {

  Contradiction {
    equations = List.copyOf(equations);
  }

  /** The figure minus what it had to be. */
  BigDecimal difference() {
    return figure.value().subtract(expected);
  }
}
