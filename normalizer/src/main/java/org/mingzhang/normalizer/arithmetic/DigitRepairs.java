package org.mingzhang.normalizer.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.normalizer.check.rule.Equation;
import org.mingzhang.normalizer.check.rule.Figure;

/**
 * Finds amounts of which another reading mends every sum that fails: one that a reader offers, or
 * one that differs from what was read in digits that look alike. Two sums must ask for it, no sum
 * may break by it, and no other amount may explain the same failures as well.
 */
final class DigitRepairs {

  private static final int LEAST_SUMS = 2;

  private final TableEquations equations;

  DigitRepairs(TableEquations equations) {
    this.equations = equations;
  }

  /**
   * A figure and what it may be instead.
   *
   * @param mended the failing sums that hold then
   */
  private record Proposal(Figure figure, BigDecimal value, List<Equation> mended) {}

  /** The values to put instead, by where they stand. */
  Map<String, BigDecimal> find() {
    Map<String, BigDecimal> repairs = new HashMap<>();
    Set<Equation> explained = new HashSet<>();
    List<Proposal> proposals = proposals();
    proposals.sort((a, b) -> Integer.compare(b.mended().size(), a.mended().size()));
    for (Proposal proposal : proposals) {
      boolean open = proposal.mended().stream().noneMatch(explained::contains);
      if (open && isAlone(proposal, proposals)) {
        repairs.put(proposal.figure().ref(), proposal.value());
        // A second change in one of its sums would break it again.
        explained.addAll(equations.with(proposal.figure()));
      }
    }
    return repairs;
  }

  private List<Proposal> proposals() {
    Set<Figure> suspects = new LinkedHashSet<>();
    equations.all().stream()
        .filter(equation -> !equation.holds())
        .forEach(equation -> suspects.addAll(equation.terms()));
    List<Proposal> proposals = new ArrayList<>();
    for (Figure suspect : suspects) {
      if (SumWeigher.isFromPicture(suspect.source())) {
        propose(suspect, proposals);
      }
    }
    return proposals;
  }

  private void propose(Figure suspect, List<Proposal> proposals) {
    List<Equation> own = equations.with(suspect);
    List<Equation> failing = own.stream().filter(equation -> !equation.holds()).toList();
    BigDecimal wanted = failing.get(0).wanted(suspect);
    boolean agreed =
        failing.stream().allMatch(other -> other.wanted(suspect).compareTo(wanted) == 0);
    boolean breaksNone = failing.size() == own.size();
    if (agreed
        && breaksNone
        && failing.size() >= LEAST_SUMS
        && new Misread(suspect).mayBe(wanted)) {
      proposals.add(new Proposal(suspect, wanted, failing));
    }
  }

  private static boolean isAlone(Proposal proposal, List<Proposal> all) {
    return all.stream()
        .filter(other -> !other.figure().equals(proposal.figure()))
        .noneMatch(
            other ->
                other.mended().size() >= proposal.mended().size()
                    && other.mended().stream().anyMatch(proposal.mended()::contains));
  }
}
