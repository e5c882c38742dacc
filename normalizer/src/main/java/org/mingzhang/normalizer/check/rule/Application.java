package org.mingzhang.normalizer.check.rule;

import java.util.List;
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
   * @param restsOn JSON pointers to the figures that must be right for that
   */
  record Fails(String rule, Finding finding, List<String> restsOn) implements Application {
    public Fails {
      restsOn = List.copyOf(restsOn);
    }

    /** It rests on nothing that other rules may find wrong. */
    public Fails(String rule, Finding finding) {
      this(rule, finding, List.of());
    }
  }

  /**
   * It cannot be said.
   *
   * @param reason why
   */
  record Unchecked(String rule, Words reason) implements Application {}

  /** Figures that must add up, see {@link Equation}. */
  non-sealed interface Open extends Application {}
}
