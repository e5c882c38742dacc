package org.mingzhang.normalizer.check.verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.normalizer.check.rule.Equation;
import org.mingzhang.normalizer.check.rule.Figure;

/**
 * Finds the fewest wrong figures that explain all failing equations. A figure is suspected for each
 * failing equation that one change of it would mend, and cleared by each holding one that the
 * change would break; the most suspect goes first, with all that it explains.
 */
final class Culprits {

  private final Map<Figure, List<Equation>> holding = new HashMap<>();
  private final List<Equation> failing = new ArrayList<>();

  Culprits(List<Equation> equations) {
    for (Equation equation : equations) {
      if (equation.holds()) {
        equation
            .terms()
            .forEach(term -> holding.computeIfAbsent(term, t -> new ArrayList<>()).add(equation));
      } else {
        failing.add(equation);
      }
    }
  }

  /** The contradictions, in the order of what they explain. */
  List<Contradiction> find() {
    List<Contradiction> found = new ArrayList<>();
    List<Equation> open = new ArrayList<>(failing);
    while (!open.isEmpty()) {
      Contradiction next = next(open);
      found.add(next);
      open.removeAll(next.equations());
      if (next.isLocalised()) {
        open = corrected(open, next);
      }
    }
    return found;
  }

  /** What still fails when the figure is put right: two mistakes may meet in one equation. */
  private static List<Equation> corrected(List<Equation> open, Contradiction known) {
    Figure right = known.figure().withValue(known.expected());
    List<Equation> still = new ArrayList<>();
    for (Equation equation : open) {
      Equation next = equation.terms().contains(known.figure()) ? equation.with(right) : equation;
      if (!next.holds()) {
        still.add(next);
      }
    }
    return still;
  }

  private Contradiction next(List<Equation> open) {
    List<Suspect> suspects = suspects(open);
    Suspect first = suspects.get(0);
    if (first.score() <= 0) {
      return unlocalised(List.of(open.get(0)));
    }
    boolean alone = suspects.size() == 1 || RANK.compare(first, suspects.get(1)) < 0;
    return alone || first.isWhole()
        ? new Contradiction(first.figure(), first.expected(), first.mended(), alone)
        : unlocalised(first.mended());
  }

  /** Nothing tells which term is wrong: the first sum stands for them all. */
  private static Contradiction unlocalised(List<Equation> equations) {
    Equation first = equations.get(0);
    return new Contradiction(first.whole(), first.sum(), equations, false);
  }

  private List<Suspect> suspects(List<Equation> open) {
    Set<Figure> figures = new LinkedHashSet<>();
    open.forEach(equation -> figures.addAll(equation.terms()));
    List<Suspect> suspects = new ArrayList<>();
    for (Figure figure : figures) {
      suspects.add(suspect(figure, open));
    }
    suspects.sort(RANK.thenComparing(Suspect::isWhole, Comparator.reverseOrder()));
    return suspects;
  }

  private static final Comparator<Suspect> RANK =
      Comparator.comparingInt(Suspect::score)
          .thenComparingInt(suspect -> suspect.mended().size())
          .reversed();

  /** The change of a figure that mends the most equations. */
  private Suspect suspect(Figure figure, List<Equation> open) {
    List<Equation> own = open.stream().filter(e -> e.terms().contains(figure)).toList();
    Suspect best = null;
    for (Equation equation : own) {
      BigDecimal expected = equation.wanted(figure);
      List<Equation> mended =
          own.stream().filter(other -> agrees(other, figure, expected, equation)).toList();
      Suspect suspect =
          new Suspect(
              figure, expected, mended, broken(figure, expected), equation.whole().equals(figure));
      best = best == null || RANK.compare(suspect, best) < 0 ? suspect : best;
    }
    return best;
  }

  private static boolean agrees(
      Equation other, Figure figure, BigDecimal expected, Equation equation) {
    BigDecimal apart = other.wanted(figure).subtract(expected).abs();
    return apart.compareTo(other.tolerance().add(equation.tolerance())) <= 0;
  }

  private int broken(Figure figure, BigDecimal expected) {
    BigDecimal change = expected.subtract(figure.value()).abs();
    return (int)
        holding.getOrDefault(figure, List.of()).stream()
            .filter(e -> e.difference().abs().add(change).compareTo(e.tolerance()) > 0)
            .count();
  }

  private record Suspect(
      Figure figure, BigDecimal expected, List<Equation> mended, int broken, boolean isWhole) {
    int score() {
      return mended.size() - broken;
    }
  }
}
