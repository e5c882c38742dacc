package org.mingzhang.extractor.ocr;

import java.util.List;
import org.mingzhang.extractor.page.CharacterSlot.Choice;

/**
 * One place in a line as an engine read it.
 *
 * @param text the character, one code point; empty where the engine saw something there that it
 *     left out of its text
 * @param probability the engine's own probability that this is what stands there, 0 to 1
 * @param left where it begins, in pixels of the line's picture
 * @param right where it ends, in pixels of the line's picture
 * @param others what else it might be, most probable first; an empty text means nothing at all
 */
public record LineCharacter(
    String text, double probability, double left, double right, List<Choice> others) {

  public LineCharacter {
    others = List.copyOf(others);
  }
}
