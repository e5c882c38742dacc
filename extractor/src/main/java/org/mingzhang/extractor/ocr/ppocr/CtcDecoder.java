package org.mingzhang.extractor.ocr.ppocr;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.extractor.ocr.LineCharacter;
import org.mingzhang.extractor.ocr.LineReading;
import org.mingzhang.extractor.page.CharacterSlot.Choice;

/**
 * Reads a line out of the network's posterior: the best path of connectionist temporal
 * classification (Graves et al. 2006), with what else might stand at each place, and with the
 * places at which a character nearly came up. A sign that the best path drops, such as the ≥ before
 * a number, is found again that way.
 */
final class CtcDecoder {
  /** From this probability on a character that the best path left out is worth a place. */
  private static final double LEAST_OMITTED = 0.03;

  private static final int MOST_ALTERNATIVES = 5;

  private final List<String> classes;

  /**
   * @param classes the character of each class, the first being the blank
   */
  CtcDecoder(List<String> classes) {
    this.classes = classes;
  }

  /**
   * Decodes one line.
   *
   * @param posterior what the network says
   * @param stepWidth how many pixels of the line's picture a step covers
   * @param width the width of the line's picture
   */
  LineReading decode(Posterior posterior, double stepWidth, double width) {
    List<Run> runs = new ArrayList<>();
    int step = 0;
    while (step < posterior.steps()) {
      int best = posterior.best(step);
      int end = step + 1;
      while (end < posterior.steps() && posterior.best(end) == best) {
        end++;
      }
      if (best == Posterior.BLANK) {
        addOmitted(posterior, step, end, runs);
      } else {
        runs.add(new Run(best, step, end, peak(posterior, best, step, end)));
      }
      step = end;
    }
    return new LineReading(characters(posterior, runs, stepWidth, width));
  }

  /** Characters that nearly came up among steps at which the blank wins. */
  private static void addOmitted(Posterior posterior, int from, int to, List<Run> runs) {
    int before = from == 0 ? Posterior.BLANK : posterior.best(from - 1);
    int after = to == posterior.steps() ? Posterior.BLANK : posterior.best(to);
    int step = from;
    while (step < to) {
      int candidate = posterior.bestCharacter(step);
      int end = step + 1;
      while (end < to && posterior.bestCharacter(end) == candidate) {
        end++;
      }
      // A neighbour's last or first breath is that neighbour once more.
      boolean echo = (step == from && candidate == before) || (end == to && candidate == after);
      int peak = peak(posterior, candidate, step, end);
      if (candidate != Posterior.BLANK
          && !echo
          && posterior.probability(peak, candidate) >= LEAST_OMITTED) {
        runs.add(new Run(Posterior.BLANK, step, end, peak));
      }
      step = end;
    }
  }

  private static int peak(Posterior posterior, int index, int from, int to) {
    int peak = from;
    for (int step = from + 1; step < to; step++) {
      if (posterior.probability(step, index) > posterior.probability(peak, index)) {
        peak = step;
      }
    }
    return peak;
  }

  private List<LineCharacter> characters(
      Posterior posterior, List<Run> runs, double stepWidth, double width) {
    List<LineCharacter> characters = new ArrayList<>();
    // A character is at most about as wide as the line is high.
    double reach = PpOcrModel.HEIGHT / 8.0 / 2 * stepWidth;
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      double centre = run.centre(stepWidth);
      double left = centre - reach;
      double right = centre + reach;
      if (i > 0) {
        left = Math.max(left, (centre + runs.get(i - 1).centre(stepWidth)) / 2);
      }
      if (i + 1 < runs.size()) {
        right = Math.min(right, (centre + runs.get(i + 1).centre(stepWidth)) / 2);
      }
      characters.add(
          new LineCharacter(
              classes.get(run.index),
              Math.min(1, posterior.probability(run.peak, run.index)),
              Math.min(width, Math.max(0, left)),
              Math.min(width, Math.max(0, right)),
              alternatives(posterior, run)));
    }
    return characters;
  }

  private List<Choice> alternatives(Posterior posterior, Run run) {
    List<Choice> alternatives = new ArrayList<>();
    for (int index : posterior.classes(run.peak)) {
      if (index != run.index && alternatives.size() < MOST_ALTERNATIVES) {
        alternatives.add(new Choice(classes.get(index), posterior.probability(run.peak, index)));
      }
    }
    return alternatives;
  }

  /** Steps that belong to one place of the text, and the step at which it shows most clearly. */
  private record Run(int index, int from, int to, int peak) {
    double centre(double stepWidth) {
      return (from + to) / 2.0 * stepWidth;
    }
  }
}
