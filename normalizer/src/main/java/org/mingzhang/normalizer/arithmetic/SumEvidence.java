package org.mingzhang.normalizer.arithmetic;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.normalizer.check.rule.Equation;
import org.mingzhang.normalizer.check.rule.Figure;

/**
 * What the sums of a table say about each of its amounts. A sum that holds confirms all its terms.
 * For one that fails a term is wrong, or one is missing: the terms that explain it share the blame
 * by the doubt that is left in each, all of them where none explains it.
 */
final class SumEvidence {

  /**
   * What is left of the doubt in an amount that a sum of several others confirms: misread digits
   * make a sum hold by chance once in ten or less often.
   */
  private static final double CONFIRMED = 0.08;

  /** The same where one other amount repeats it: the same print may be misread in the same way. */
  private static final double REPEATED = 0.5;

  /**
   * The probability that a sum fails because a term was not read or the table is understood ill,
   * where one misread term explains the failure, and where none does.
   */
  private static final double MISSING = 0.05;

  private static final double MISSING_UNEXPLAINED = 0.5;

  /** An amount that explains why a sum fails is at most so sure, unless another confirms it. */
  private static final double DISPUTED = 0.985;

  /** What is believed of an amount that was mended so that its sums hold: two of them, or more. */
  private static final double MENDED = 0.97;

  private static final double MENDED_BY_MANY = 0.985;
  private static final int MANY = 3;

  /** Nothing that was read from a picture is certain. */
  private static final double MOST = 0.9995;

  private static final class Standing {
    private final double read;
    private int sums;
    private int repeats;
    private double blame;
    private boolean explains;

    Standing(double read) {
      this.read = read;
    }

    double doubt() {
      double confirmed = (1 - read) * Math.pow(CONFIRMED, sums) * (repeats > 0 ? REPEATED : 1);
      return Math.max(1 - MOST, confirmed);
    }

    double confidence() {
      double least = Math.min(1 - blame, 1 - doubt());
      return explains && sums == 0 ? Math.min(DISPUTED, least) : least;
    }
  }

  private final Map<String, Standing> standings = new HashMap<>();

  /**
   * Weighs the sums.
   *
   * @param read by where each amount stands, the probability that it was read rightly
   */
  SumEvidence(TableEquations equations, Map<String, Double> read) {
    read.forEach((ref, probability) -> standings.put(ref, new Standing(probability)));
    equations.all().stream().filter(Equation::isExact).forEach(this::confirm);
    equations.all().stream()
        .filter(equation -> !equation.holds())
        .forEach(equation -> blame(equation, equations));
  }

  private void confirm(Equation equation) {
    boolean sum = TableEquations.isSum(equation);
    for (Figure term : equation.terms()) {
      Standing standing = standings.get(term.ref());
      if (sum && term.value().signum() != 0) {
        standing.sums++;
      } else {
        standing.repeats++;
      }
    }
  }

  private void blame(Equation equation, TableEquations equations) {
    List<Figure> suspects =
        equation.terms().stream().filter(term -> explains(term, equation, equations)).toList();
    boolean explained = !suspects.isEmpty();
    List<Figure> blamed = explained ? suspects : equation.terms();
    double all = explained ? MISSING : MISSING_UNEXPLAINED;
    for (Figure term : blamed) {
      all += standings.get(term.ref()).doubt();
    }
    for (Figure term : blamed) {
      Standing standing = standings.get(term.ref());
      standing.explains |= explained;
      standing.blame = Math.max(standing.blame, standing.doubt() / all);
    }
  }

  /**
   * Whether a term alone may be wrong: digits that look alike make the sum hold, or all sums that
   * fail by it ask for the same.
   */
  private static boolean explains(Figure term, Equation equation, TableEquations equations) {
    if (!SumWeigher.isFromPicture(term.source())) {
      return false;
    }
    BigDecimal wanted = equation.wanted(term);
    List<Equation> failing = equations.with(term).stream().filter(other -> !other.holds()).toList();
    boolean agreed =
        failing.size() > 1
            && failing.stream().allMatch(other -> other.wanted(term).compareTo(wanted) == 0);
    return agreed || new Misread(term).mayBe(wanted);
  }

  /** The probability that an amount was read rightly. */
  double of(String ref) {
    return standings.get(ref).confidence();
  }

  /** The probability that an amount was mended rightly. */
  double ofRepair(String ref) {
    Standing standing = standings.get(ref);
    return standing.sums + standing.repeats >= MANY ? MENDED_BY_MANY : MENDED;
  }
}
