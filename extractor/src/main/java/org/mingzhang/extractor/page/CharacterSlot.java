package org.mingzhang.extractor.page;

import java.util.List;
import java.util.Objects;

/**
 * One place of a reading: the character that the reader takes it for, and what else it might be.
 *
 * @param text the character, one code point; {@code \n} between two lines; empty where the reader
 *     saw something and left it out
 * @param probability the reader's own probability that this is what stands there, 0 to 1
 * @param box where it stands on the page, in points; null where that is not known
 * @param others what else it might be, most probable first; an empty text means nothing at all
 */
public record CharacterSlot(String text, double probability, Box box, List<Choice> others) {

  public CharacterSlot {
    Objects.requireNonNull(text, "text");
    others = List.copyOf(others);
  }

  /**
   * One thing that a place might say.
   *
   * @param text the character, or empty for nothing
   * @param probability the reader's own probability, 0 to 1
   */
  public record Choice(String text, double probability) {}
}
