package org.mingzhang.normalizer.dump.table;

/** How much may still be tried: searching for columns is exact, but must end. */
final class Effort {

  private long left;

  /**
   * @param steps how many steps there are
   */
  Effort(long steps) {
    this.left = steps;
  }

  /** Takes a step; false if there is none left. */
  boolean spend() {
    return left-- > 0;
  }

  /** Whether there is no step left. */
  boolean isSpent() {
    return left <= 0;
  }

  /** A part of this one: at most so many steps, none that are not left here. */
  Effort part(long steps) {
    long taken = Math.max(0, Math.min(steps, left));
    left -= taken;
    return new Effort(taken);
  }

  /** Gives back what a part did not use. */
  void giveBack(Effort part) {
    left += Math.max(0, part.left);
  }
}
