package org.mingzhang.normalizer.check.rule;

import java.math.BigDecimal;
import org.mingzhang.schema.Source;

/**
 * A value of the document that takes part in its arithmetic.
 *
 * @param ref JSON pointer to it
 * @param value in yuan, or in its own measure
 * @param print how it is printed
 * @param role what it is where it stands
 * @param place where it stands, for people
 * @param source where and how it was read, or null where the document does not say
 */
public record Figure(
    String ref, BigDecimal value, PrintedValue print, Role role, Words place, Source source) {

  /** The same figure if it had another value. */
  public Figure withValue(BigDecimal other) {
    return new Figure(ref, other, print, role, place, source);
  }

  /** The page it stands on, 1-based, or null. */
  public Integer page() {
    return source == null ? null : source.page();
  }

  /**
   * By how much rounding may have moved it: half a unit of the last printed place, in prose, where
   * amounts are cut off as often as rounded, a whole one.
   */
  public BigDecimal slack() {
    return role == Role.PROSE
        ? print.step()
        : print.step().movePointLeft(1).multiply(BigDecimal.valueOf(5));
  }

  /** Two figures are the same where they stand in the same place. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Figure figure && figure.ref.equals(ref);
  }

  @Override
  public int hashCode() {
    return ref.hashCode();
  }
}
