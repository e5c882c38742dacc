package org.mingzhang.normalizer.check.prose;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.normalizer.check.rule.Figure;

/** Tells whether some of several figures sum to another. */
final class SubsetSums {

  /** Among more figures than this, some sum to nearly anything. */
  private static final int MOST = 12;

  private SubsetSums() {}

  /** Whether some of the figures, not all, sum to the figure but for rounding. */
  static boolean reach(List<Figure> figures, Figure figure) {
    if (figures.size() > MOST) {
      return true;
    }
    int all = (1 << figures.size()) - 1;
    for (int some = 1; some < all; some++) {
      BigDecimal sum = BigDecimal.ZERO;
      for (int i = 0; i < figures.size(); i++) {
        sum = (some & 1 << i) == 0 ? sum : sum.add(figures.get(i).value());
      }
      if (sum.subtract(figure.value()).abs().compareTo(figure.slack()) <= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the figures and some or all of others sum to the figure but for rounding. */
  static boolean reachWith(List<Figure> figures, List<Figure> others, Figure figure) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Figure term : figures) {
      sum = sum.add(term.value());
    }
    Figure rest = figure.withValue(figure.value().subtract(sum));
    BigDecimal all = BigDecimal.ZERO;
    for (Figure other : others) {
      all = all.add(other.value());
    }
    boolean whole = all.subtract(rest.value()).abs().compareTo(figure.slack()) <= 0;
    return !others.isEmpty() && (whole || reach(others, rest));
  }
}
