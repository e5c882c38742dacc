package org.mingzhang.normalizer.compare;

import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.Stage;

/** How the times of two documents relate. */
final class Times {

  private Times() {}

  /** Whether the one is of the same stage and the year before the other. */
  static boolean isYearBefore(Disclosure earlier, Disclosure later) {
    return known(earlier, later)
        && earlier.stage() == later.stage()
        && earlier.fiscalYear() + 1 == later.fiscalYear();
  }

  /** Whether the one is the budget of the year whose final account the other is. */
  static boolean isBudgetOf(Disclosure earlier, Disclosure later) {
    return known(earlier, later)
        && earlier.stage() == Stage.BUDGET
        && later.stage() == Stage.FINAL_ACCOUNT
        && earlier.fiscalYear().equals(later.fiscalYear());
  }

  private static boolean known(Disclosure one, Disclosure other) {
    return one.fiscalYear() != null
        && other.fiscalYear() != null
        && one.stage() != null
        && other.stage() != null;
  }
}
