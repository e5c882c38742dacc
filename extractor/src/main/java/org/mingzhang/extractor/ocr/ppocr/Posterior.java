package org.mingzhang.extractor.ocr.ppocr;

/** What the network says of one line: at each step the probability of each class. */
final class Posterior {
  /** CTC's class for "no character begins or goes on here". */
  static final int BLANK = 0;

  private final int steps;
  private final int classes;
  private final float[] values;

  /**
   * @param steps how many steps, from left to right
   * @param classes how many classes, the blank being the first
   * @param values the probabilities, step by step
   */
  Posterior(int steps, int classes, float[] values) {
    this.steps = steps;
    this.classes = classes;
    this.values = values;
  }

  int steps() {
    return steps;
  }

  float probability(int step, int index) {
    return values[step * classes + index];
  }

  /** The most probable class at a step. */
  int best(int step) {
    int best = BLANK;
    for (int i = 1; i < classes; i++) {
      if (values[step * classes + i] > values[step * classes + best]) {
        best = i;
      }
    }
    return best;
  }

  /** The most probable class at a step that is not the blank. */
  int bestCharacter(int step) {
    int best = 1;
    for (int i = 2; i < classes; i++) {
      if (values[step * classes + i] > values[step * classes + best]) {
        best = i;
      }
    }
    return best;
  }

  int classes() {
    return classes;
  }
}
