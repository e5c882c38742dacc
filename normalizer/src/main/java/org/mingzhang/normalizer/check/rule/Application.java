package org.mingzhang.normalizer.check.rule;

import org.mingzhang.schema.Finding;

/**
 * What applying a rule to one place comes to. Equations are left open: whether one holds and whose
 * mistake it is when it does not, is judged when all of them are known.
 */
public sealed interface Application {

  /** The rule that was applied. */
  String rule();

  /** It holds. */
  record Holds(String rule) implements Application {}

  /**
   * It does not.
   *
   * @param finding what a reader is told
   */
  record Fails(String rule, Finding finding) implements Application {}

  /**
   * It cannot be said.
   *
   * @param reason why
   */
  record Unchecked(String rule, Words reason) implements Application {}

  /** Figures that must add up, see {@link Equation}. */
  non-sealed interface Open extends Application {}
}
