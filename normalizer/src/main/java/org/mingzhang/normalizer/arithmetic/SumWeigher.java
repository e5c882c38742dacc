package org.mingzhang.normalizer.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.mingzhang.normalizer.evidence.PageDigits;
import org.mingzhang.schema.Amount;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Method;
import org.mingzhang.schema.Source;

/**
 * Weighs the scanned amounts of one table by its sums: a misread amount that one look-alike digit
 * mends in all its sums is mended, what sums confirm is believed more and what they contradict
 * less.
 */
public final class SumWeigher {

  /** No trust counts as less when a probability is divided by it. */
  private static final double LEAST = 1e-3;

  /** What is left of the doubt in an amount of which the page's own digits confirm each digit. */
  private static final double CONFIRMED = 0.1;

  private final ToDoubleFunction<List<String>> trust;

  /**
   * A weigher for one table.
   *
   * @param trust the probability that an amount is right if its reading is, by the path of its
   *     column; no sum says anything about that
   */
  public SumWeigher(ToDoubleFunction<List<String>> trust) {
    this.trust = trust;
  }

  /**
   * Weighs a table.
   *
   * @param lines all lines of one table
   * @return the lines, amounts from pictures with what the sums say about them; the same lines
   *     where nothing was read from a picture
   */
  public WeighedLines weigh(List<BudgetLine> lines) {
    boolean scanned =
        lines.stream()
            .flatMap(line -> line.amounts().stream())
            .anyMatch(amount -> isFromPicture(amount.source()));
    if (!scanned) {
      return new WeighedLines(lines, List.of());
    }
    Map<String, BigDecimal> repairs = new DigitRepairs(TableEquations.of(lines)).find();
    List<BudgetLine> mended = with(lines, repairs);
    SumEvidence evidence = new SumEvidence(TableEquations.of(mended), probabilities(mended));
    List<BudgetLine> weighed = withConfidence(mended, evidence, repairs.keySet());
    return new WeighedLines(weighed, mended(weighed, repairs.keySet()));
  }

  private static List<WeighedLines.Mended> mended(List<BudgetLine> lines, Set<String> repaired) {
    List<WeighedLines.Mended> mended = new ArrayList<>();
    for (int row = 0; row < lines.size(); row++) {
      BudgetLine line = lines.get(row);
      for (int place = 0; place < line.amounts().size(); place++) {
        if (repaired.contains(TableEquations.ref(row, place))) {
          mended.add(new WeighedLines.Mended(line.item(), line.amounts().get(place)));
        }
      }
    }
    return mended;
  }

  /** By where each amount stands, the probability that it was read rightly. */
  private Map<String, Double> probabilities(List<BudgetLine> lines) {
    Map<String, Double> probabilities = new HashMap<>();
    for (int row = 0; row < lines.size(); row++) {
      List<Amount> amounts = lines.get(row).amounts();
      for (int place = 0; place < amounts.size(); place++) {
        probabilities.put(TableEquations.ref(row, place), probability(amounts.get(place)));
      }
    }
    return probabilities;
  }

  private double probability(Amount amount) {
    double read =
        Math.min(
            1,
            amount.source().confidence() / Math.max(LEAST, trust.applyAsDouble(amount.column())));
    return PageDigits.confirm(amount.source(), amount.yuan()) ? 1 - (1 - read) * CONFIRMED : read;
  }

  static boolean isFromPicture(Source source) {
    return source != null && source.method() != null && source.method() != Method.TEXT;
  }

  private static List<BudgetLine> with(List<BudgetLine> lines, Map<String, BigDecimal> repairs) {
    List<BudgetLine> all = new ArrayList<>();
    for (int row = 0; row < lines.size(); row++) {
      BudgetLine line = lines.get(row);
      List<Amount> amounts = new ArrayList<>();
      for (int place = 0; place < line.amounts().size(); place++) {
        Amount amount = line.amounts().get(place);
        BigDecimal value = repairs.get(TableEquations.ref(row, place));
        amounts.add(value == null ? amount : new Amount(amount.column(), value, amount.source()));
      }
      all.add(line.withPlaces(amounts, line.source()));
    }
    return all;
  }

  private List<BudgetLine> withConfidence(
      List<BudgetLine> lines, SumEvidence evidence, Set<String> repaired) {
    List<BudgetLine> all = new ArrayList<>();
    for (int row = 0; row < lines.size(); row++) {
      BudgetLine line = lines.get(row);
      List<Amount> amounts = new ArrayList<>();
      for (int place = 0; place < line.amounts().size(); place++) {
        Amount amount = line.amounts().get(place);
        String ref = TableEquations.ref(row, place);
        boolean mended = repaired.contains(ref);
        double read = mended ? evidence.ofRepair(ref) : evidence.of(ref);
        amounts.add(isFromPicture(amount.source()) ? weighed(amount, read, mended) : amount);
      }
      all.add(line.withPlaces(amounts, line.source()));
    }
    return all;
  }

  private Amount weighed(Amount amount, double read, boolean mended) {
    Source source = amount.source();
    return new Amount(
        amount.column(),
        amount.yuan(),
        new Source(
            source.page(),
            source.bbox(),
            source.line(),
            source.raw(),
            mended ? Method.FUSED : source.method(),
            trust.applyAsDouble(amount.column()) * read,
            source.readings()));
  }
}
