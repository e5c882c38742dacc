package org.mingzhang.extractor.ocr.ppocr;

import java.nio.FloatBuffer;
import java.util.Arrays;

/**
 * What the network says of one line: at each step the classes that are worth a thought, with their
 * probabilities. Of the 6625 classes a step knows rarely more than five reach {@link #NOISE}.
 */
final class Posterior {
  /** CTC's class for "no character begins or goes on here". */
  static final int BLANK = 0;

  /** What is less probable than this is not kept. */
  static final float NOISE = 0.001f;

  private final Step[] steps;

  private Posterior(Step[] steps) {
    this.steps = steps;
  }

  /**
   * Takes in the network's output for one line.
   *
   * @param values the probabilities of all classes, step by step, from the buffer's position on;
   *     afterwards it stands behind them
   * @param steps how many steps
   * @param classes how many classes, the blank being the first
   */
  static Posterior read(FloatBuffer values, int steps, int classes) {
    Step[] kept = new Step[steps];
    float[] all = new float[classes];
    for (int step = 0; step < steps; step++) {
      values.get(all);
      kept[step] = Step.of(all);
    }
    return new Posterior(kept);
  }

  int steps() {
    return steps.length;
  }

  /** The classes worth a thought at a step, the most probable first. */
  int[] classes(int step) {
    return steps[step].classes;
  }

  double probability(int step, int index) {
    return steps[step].probability(index);
  }

  /** The most probable class at a step. */
  int best(int step) {
    return steps[step].classes[0];
  }

  /** The most probable class at a step that is not the blank; the blank where there is none. */
  int bestCharacter(int step) {
    int[] classes = steps[step].classes;
    if (classes[0] != BLANK) {
      return classes[0];
    }
    return classes.length > 1 ? classes[1] : BLANK;
  }

  /** One step: classes and their probabilities, the most probable first, at least one. */
  private static final class Step {
    final int[] classes;
    final float[] probabilities;

    Step(int[] classes, float[] probabilities) {
      this.classes = classes;
      this.probabilities = probabilities;
    }

    static Step of(float[] all) {
      int[] classes = new int[8];
      int count = 0;
      // All make 1: when less than the noise is left of it, no other class can reach the noise.
      float left = 1;
      for (int i = 0; i < all.length && left >= NOISE; i++) {
        if (all[i] >= NOISE) {
          left -= all[i];
          if (count == classes.length) {
            classes = Arrays.copyOf(classes, 2 * count);
          }
          classes[count++] = i;
        }
      }
      float[] probabilities = new float[Math.max(1, count)];
      for (int i = 0; i < count; i++) {
        probabilities[i] = all[classes[i]];
      }
      return sorted(Arrays.copyOf(classes, probabilities.length), probabilities);
    }

    /** Insertion sort: there are few, and mostly one. */
    private static Step sorted(int[] classes, float[] probabilities) {
      for (int i = 1; i < classes.length; i++) {
        int index = classes[i];
        float probability = probabilities[i];
        int at = i;
        while (at > 0 && probabilities[at - 1] < probability) {
          classes[at] = classes[at - 1];
          probabilities[at] = probabilities[at - 1];
          at--;
        }
        classes[at] = index;
        probabilities[at] = probability;
      }
      return new Step(classes, probabilities);
    }

    double probability(int index) {
      for (int i = 0; i < classes.length; i++) {
        if (classes[i] == index) {
          return probabilities[i];
        }
      }
      return 0;
    }
  }
}
