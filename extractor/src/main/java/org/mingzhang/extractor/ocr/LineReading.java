package org.mingzhang.extractor.ocr;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What an engine makes of the picture of one line.
 *
 * @param characters its characters from left to right; none where nothing was read
 */
public record LineReading(List<LineCharacter> characters) {

  /** A line in which nothing was read. */
  public static final LineReading NOTHING = new LineReading(List.of());

  public LineReading {
    characters = List.copyOf(characters);
  }

  /** The characters joined. */
  public String text() {
    return characters.stream().map(LineCharacter::text).collect(Collectors.joining());
  }
}
