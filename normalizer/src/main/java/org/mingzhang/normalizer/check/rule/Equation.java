package org.mingzhang.normalizer.check.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A figure that must be the sum of others.
 *
 * @param rule the rule it follows from
 * @param families the groups of equations that stand or fall with the same understanding of the
 *     document's structure, such as all sums along one column
 * @param whole the sum
 * @param parts what it sums, at least one
 * @param isBinding whether a document that is right cannot but fulfil it; else its failing alone is
 *     only doubtful
 */
public record Equation(
    String rule, List<String> families, Figure whole, List<Figure> parts, boolean isBinding)
    implements Application.Open {

  public Equation {
    families = List.copyOf(families);
    parts = List.copyOf(parts);
  }

  /** One that must hold. */
  public static Equation binding(
      String rule, List<String> families, Figure whole, List<Figure> parts) {
    return new Equation(rule, families, whole, parts, true);
  }

  /** One that should hold. */
  public static Equation likely(
      String rule, List<String> families, Figure whole, List<Figure> parts) {
    return new Equation(rule, families, whole, parts, false);
  }

  /** The same with another value of one of its figures. */
  public Equation with(Figure changed) {
    return new Equation(
        rule,
        families,
        whole.equals(changed) ? changed : whole,
        parts.stream().map(part -> part.equals(changed) ? changed : part).toList(),
        isBinding);
  }

  /** The sum of the parts. */
  public BigDecimal sum() {
    return parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The whole minus its parts. */
  public BigDecimal difference() {
    return whole.value().subtract(sum());
  }

  /** What rounding can explain: half a unit of the last printed place for each term. */
  public BigDecimal tolerance() {
    return terms().stream().map(Figure::slack).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether it adds up, but for rounding. */
  public boolean holds() {
    return difference().abs().compareTo(tolerance()) <= 0;
  }

  /** Whether it adds up to the last place. */
  public boolean isExact() {
    return difference().signum() == 0;
  }

  /**
   * Whether it adds up as finely as its coarsest term is printed: what is printed in 万元 with two
   * decimals is rounded, and rounded rightly. Else roundings of several terms had to add up.
   */
  public boolean isRounded() {
    BigDecimal coarsest =
        terms().stream().map(Figure::print).map(PrintedValue::step).reduce(BigDecimal::max).get();
    return difference().abs().add(difference().abs()).compareTo(coarsest) <= 0;
  }

  /** Nothing but zeros. */
  public boolean isTrivial() {
    return terms().stream().allMatch(term -> term.value().signum() == 0);
  }

  /** The whole and its parts. */
  public List<Figure> terms() {
    List<Figure> terms = new ArrayList<>(parts);
    terms.add(0, whole);
    return terms;
  }

  /** What the figure had to be for this to hold, given the other terms. */
  public BigDecimal wanted(Figure term) {
    return term.equals(whole)
        ? whole.value().subtract(difference())
        : term.value().add(difference());
  }
}
