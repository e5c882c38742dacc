package org.mingzhang.extractor.scan;

import java.util.List;
import org.mingzhang.extractor.ocr.LineCharacter;
import org.mingzhang.extractor.ocr.LineReading;

/** Tells which text needs no second opinion: words of which each character is certain. */
final class DoubtlessWords {

  /** Characters that are at least so sure are right but for one in some thousands. */
  private static final double CERTAIN = 0.98;

  /** Shorter texts are names and labels, in which one character matters. */
  private static final int LEAST_CHARACTERS = 8;

  private DoubtlessWords() {}

  /** Whether the readings of a cell's lines leave no doubt. Figures and signs always do. */
  static boolean are(List<LineReading> lines) {
    List<LineCharacter> characters =
        lines.stream()
            .flatMap(line -> line.characters().stream())
            .filter(c -> !c.text().isBlank())
            .toList();
    return characters.size() >= LEAST_CHARACTERS
        && characters.stream().allMatch(c -> c.probability() >= CERTAIN && isWording(c.text()));
  }

  private static boolean isWording(String text) {
    int c = text.codePointAt(0);
    return Character.isIdeographic(c) || "，。、；：（）《》“”,;:()".indexOf(c) >= 0;
  }
}
