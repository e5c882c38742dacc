package org.mingzhang.normalizer.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mingzhang.extractor.page.CharacterSlot.Choice;

/**
 * The most probable number that the places of a network may spell (Viterbi decoding under a
 * grammar). Only what the readings offer and known look-alikes are considered: no digit is made up.
 */
final class NumberDecoder {

  /** What a letter costs that must have been a digit, in nats. */
  private static final double LOOK_ALIKE = 2.5;

  /** What a point costs that must have been a comma, or the other way round, in nats. */
  private static final double OTHER_MARK = 2;

  private final NumberGrammar grammar;

  NumberDecoder(NumberGrammar grammar) {
    this.grammar = grammar;
  }

  /**
   * A number.
   *
   * @param text as it would be printed; a line break inside it is kept
   * @param loss how much less probable it is than the best text without a grammar, in nats; 0 or
   *     more
   * @param probabilities the probability of each character that was decided on
   */
  record Spelled(String text, double loss, List<Double> probabilities) {
    Spelled {
      probabilities = List.copyOf(probabilities);
    }
  }

  /** A step of the best way into a state. */
  private record Step(Step before, String text, double probability) {}

  /** The most probable number; empty where the readings offer none. */
  Optional<Spelled> decode(Network network) {
    double[] scores = new double[grammar.states()];
    Step[] ways = new Step[grammar.states()];
    Arrays.fill(scores, Double.NEGATIVE_INFINITY);
    scores[grammar.start()] = 0;
    double free = 0;
    for (Place place : network.places()) {
      free += place.isGap() ? 0 : Math.log(place.probability());
      double[] nextScores = new double[scores.length];
      Step[] nextWays = new Step[scores.length];
      Arrays.fill(nextScores, Double.NEGATIVE_INFINITY);
      for (int state = 0; state < scores.length; state++) {
        if (scores[state] > Double.NEGATIVE_INFINITY) {
          go(place, state, scores[state], ways[state], nextScores, nextWays);
        }
      }
      scores = nextScores;
      ways = nextWays;
    }
    int best = -1;
    for (int state = 0; state < scores.length; state++) {
      scores[state] -= grammar.end(state);
      if (scores[state] > Double.NEGATIVE_INFINITY && (best < 0 || scores[state] > scores[best])) {
        best = state;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(number(ways[best], free - scores[best]));
  }

  private void go(
      Place place, int state, double score, Step way, double[] nextScores, Step[] nextWays) {
    if (place.isGap()) {
      // A line break stays where it is; a space inside a number means nothing.
      String kept = place.text().equals("\n") ? "\n" : "";
      keep(state, score, new Step(way, kept, 1), nextScores, nextWays);
      return;
    }
    for (Choice choice : place.choices()) {
      double gain = Math.log(Math.max(1e-7, choice.probability()));
      String text = choice.text();
      if (text.isBlank()) {
        keep(state, score + gain, new Step(way, "", choice.probability()), nextScores, nextWays);
        continue;
      }
      String folded = LookAlikes.inNumbers(text);
      if (folded != null) {
        gain -= LookAlikes.isSameInNumbers(text) ? 0 : LOOK_ALIKE;
        text = folded;
      }
      goMark(place, state, score + gain, way, text, nextScores, nextWays);
      int next = text.length() == 1 ? grammar.next(state, text.charAt(0)) : NumberGrammar.DEAD;
      if (next != NumberGrammar.DEAD) {
        keep(next, score + gain, new Step(way, text, Math.exp(gain)), nextScores, nextWays);
      }
    }
  }

  /** A comma may have been read as a point, and a point as a comma. */
  private void goMark(
      Place place,
      int state,
      double score,
      Step way,
      String text,
      double[] nextScores,
      Step[] nextWays) {
    String other = text.equals(".") ? "," : text.equals(",") ? "." : "";
    int next = other.isEmpty() ? NumberGrammar.DEAD : grammar.next(state, other.charAt(0));
    if (next != NumberGrammar.DEAD) {
      keep(
          next,
          score - OTHER_MARK,
          new Step(way, other, place.probability() * Math.exp(-OTHER_MARK)),
          nextScores,
          nextWays);
    }
  }

  private static void keep(int state, double score, Step way, double[] scores, Step[] ways) {
    if (score > scores[state]) {
      scores[state] = score;
      ways[state] = way;
    }
  }

  private static Spelled number(Step last, double loss) {
    List<String> texts = new ArrayList<>();
    List<Double> probabilities = new ArrayList<>();
    for (Step step = last; step != null; step = step.before) {
      texts.add(0, step.text);
      if (!step.text.equals("\n")) {
        probabilities.add(0, step.probability);
      }
    }
    return new Spelled(String.join("", texts), Math.max(0, loss), probabilities);
  }
}
