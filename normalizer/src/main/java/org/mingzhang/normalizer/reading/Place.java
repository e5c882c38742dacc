package org.mingzhang.normalizer.reading;

import java.util.List;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.CharacterSlot.Choice;

/**
 * One place of a text after all readings of it have been weighed: what may stand there.
 *
 * @param choices what may stand there, most probable first, at least one; an empty text means
 *     nothing at all; their probabilities and {@code unlisted} make 1
 * @param unlisted the probability that it is something that no reading offers
 * @param box where it stands on the page, in points; null where that is not known
 */
record Place(List<Choice> choices, double unlisted, Box box) {

  /** Among so many characters the probability of what no reading offers is shared out. */
  private static final double UNLISTED_CHARACTERS = 20;

  /** Below this a character at the end of a text may be a speck. */
  private static final double SPECK = 0.35;

  /** And it is one where a reader has that many other characters in mind. */
  private static final double SPECK_UNLISTED = 0.3;

  Place {
    choices = List.copyOf(choices);
    if (choices.isEmpty()) {
      throw new IllegalArgumentException("a place without choices");
    }
  }

  /** The most probable text of this place. */
  String text() {
    return choices.get(0).text();
  }

  /** The probability of the most probable text. */
  double probability() {
    return choices.get(0).probability();
  }

  /** The probability that a text stands here, also of one that no reading offers; above 0. */
  double probability(String text) {
    double floor = Math.max(1e-7, unlisted / UNLISTED_CHARACTERS);
    for (Choice choice : choices) {
      if (Punctuation.plain(choice.text()).equals(Punctuation.plain(text))) {
        return Math.max(floor, choice.probability());
      }
    }
    return floor;
  }

  /** Whether it is no character but a speck that looks like many, or nothing, or a gap. */
  boolean isSpeckOrGap() {
    return text().isBlank() || (probability() < SPECK && unlisted >= SPECK_UNLISTED);
  }

  /** Whether it parts lines or words and is no character itself. */
  boolean isGap() {
    return !text().isEmpty() && text().isBlank();
  }
}
