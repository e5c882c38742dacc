package org.mingzhang.extractor.page;

import java.util.List;
import java.util.Objects;

/**
 * What one way of reading makes of a cell. A cell may have several; the extractor never chooses.
 *
 * @param text the lines of the cell from top to bottom, separated by {@code \n}
 * @param method how it was read
 * @param confidence the reader's own probability that the text is right, 0 to 1
 * @param box the box around the text itself
 * @param engine the name of the OCR engine, such as {@code tesseract}; empty where none took part
 * @param slots the places of the text one after another, their texts joined being the text; empty
 *     where the reader tells nothing of single characters
 */
public record Reading(
    String text,
    ReadingMethod method,
    double confidence,
    Box box,
    String engine,
    List<CharacterSlot> slots) {

  public Reading {
    Objects.requireNonNull(engine, "engine: the empty text where none took part");
    slots = List.copyOf(slots);
  }

  /** A reading without an engine of which single characters are not told apart. */
  public Reading(String text, ReadingMethod method, double confidence, Box box) {
    this(text, method, confidence, box, "", List.of());
  }
}
