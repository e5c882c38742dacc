package org.mingzhang.normalizer.statement;

import java.util.List;

/** A place from which on figures are parts of a whole: behind 其中, in a bracket, in a list. */
final class Frame {

  private final List<Draft> nearest;
  private final List<Draft> wholes;

  /** Whether it is a bracket, which ends where that closes. */
  final boolean bracket;

  /** The amounts of the clauses around it, to go on with behind it. */
  final List<Draft> outside;

  /** The year that was spoken of before it, or null. */
  Integer yearBefore;

  /** Whether a sentence ended within it: what follows may be no part. */
  boolean ended;

  /** How many parts were given since it began or since the last semicolon. */
  int parts;

  /**
   * @param nearest the amounts of the clauses before it, the last of which is the whole
   * @param wholes the amounts of its paragraph that are no parts, of which one alone may be it
   */
  Frame(List<Draft> nearest, List<Draft> wholes, boolean bracket) {
    this.nearest = List.copyOf(nearest);
    this.wholes = List.copyOf(wholes);
    this.outside = nearest;
    this.bracket = bracket;
  }

  /** The whole that a figure is a part of, or null where that is not certain. */
  Draft wholeOf(Draft part) {
    if (ended) {
      return null;
    }
    for (int i = nearest.size() - 1; i >= 0; i--) {
      if (nearest.get(i).isSameSort(part)) {
        return nearest.get(i);
      }
    }
    List<Draft> alike = wholes.stream().filter(whole -> whole.isSameSort(part)).toList();
    return alike.size() == 1 ? alike.get(0) : null;
  }

  /** The year that was spoken of, or null. */
  Integer year() {
    Draft last = last();
    return last == null ? null : last.year;
  }

  /** Whether 本年 was spoken of. */
  boolean thisYear() {
    Draft last = last();
    return last != null && last.thisYear;
  }

  private Draft last() {
    List<Draft> all = nearest.isEmpty() ? wholes : nearest;
    return all.isEmpty() ? null : all.get(all.size() - 1);
  }
}
