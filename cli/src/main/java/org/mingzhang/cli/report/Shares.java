package org.mingzhang.cli.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingzhang.normalizer.check.rule.Words;

/**
 * A whole amount and the parts that it is made of, ready to be drawn.
 *
 * @param title what it is
 * @param from the table that says so
 * @param whole the sum of the parts, in yuan, more than 0
 * @param parts the largest first, none of them 0 or less
 */
record Shares(Words title, String from, BigDecimal whole, List<Part> parts) {

  /** As many as the eye tells apart by colour. */
  private static final int MOST_PARTS = 9;

  Shares {
    parts = List.copyOf(parts);
  }

  /** One part, in yuan. */
  record Part(String name, BigDecimal yuan) {}

  /**
   * Puts shares together; small parts beyond the number that can be told apart become one.
   *
   * @param title what it is
   * @param from the table that says so
   * @param whole what the parts must add up to, or null where they alone say how much it is
   * @param parts in any order, blank ones too
   * @return empty where there is nothing to draw, a part is negative, or the parts are not the
   *     whole
   */
  static Optional<Shares> of(Words title, String from, BigDecimal whole, List<Part> parts) {
    List<Part> sorted =
        parts.stream()
            .filter(part -> part.yuan().signum() != 0)
            .sorted(Comparator.comparing(Part::yuan).reversed())
            .toList();
    BigDecimal sum = sum(sorted);
    boolean drawable = !sorted.isEmpty() && sorted.get(sorted.size() - 1).yuan().signum() > 0;
    return drawable && (whole == null || whole.compareTo(sum) == 0)
        ? Optional.of(new Shares(title, from, sum, fewer(sorted)))
        : Optional.empty();
  }

  private static List<Part> fewer(List<Part> sorted) {
    if (sorted.size() <= MOST_PARTS) {
      return sorted;
    }
    List<Part> few = new ArrayList<>(sorted.subList(0, MOST_PARTS - 1));
    List<Part> rest = sorted.subList(MOST_PARTS - 1, sorted.size());
    few.add(new Part("其余 " + rest.size() + " 项 (others)", sum(rest)));
    return few;
  }

  private static BigDecimal sum(List<Part> parts) {
    return parts.stream().map(Part::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
