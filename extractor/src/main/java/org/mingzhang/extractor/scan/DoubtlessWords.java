package org.mingzhang.extractor.scan;

import java.util.List;
import org.mingzhang.extractor.ocr.LineCharacter;
import org.mingzhang.extractor.ocr.LineReading;

/**
 * Tells which text needs no second opinion: words of which each character is certain, and prose
 * that leaves hardly a doubt. A second engine that errs five times as often as the first one (4 to
 * 5 % of the characters against 0.8 %) mends no prose, but it confirms or doubts a figure or a
 * name.
 */
final class DoubtlessWords {

  /** Characters that are at least so sure are right but for one in some thousands. */
  private static final double CERTAIN = 0.98;

  /** A figure within prose has to be so sure. */
  private static final double CERTAIN_FIGURE = 0.998;

  /** Shorter texts are mostly units of measure and signs, which leave little to be sure of. */
  private static final int LEAST_CHARACTERS = 3;

  /** From this length on a text is prose. */
  private static final int PROSE = 24;

  /** So large a share of the characters of prose may be less than certain. */
  private static final double DOUBTS_IN_PROSE = 0.1;

  private DoubtlessWords() {}

  /** Whether the readings of a cell's lines leave no doubt. Figures alone and signs always do. */
  static boolean are(List<LineReading> lines) {
    List<LineCharacter> characters =
        lines.stream()
            .flatMap(line -> line.characters().stream())
            .filter(c -> !c.text().isBlank())
            .toList();
    return isProse(characters) || areCertainWords(characters);
  }

  private static boolean areCertainWords(List<LineCharacter> characters) {
    return characters.size() >= LEAST_CHARACTERS
        && characters.stream().allMatch(c -> c.probability() >= CERTAIN && isWording(c.text()));
  }

  private static boolean isProse(List<LineCharacter> characters) {
    long words = characters.stream().filter(c -> isWording(c.text())).count();
    long doubts =
        characters.stream().filter(c -> isWording(c.text()) && c.probability() < CERTAIN).count();
    return words >= PROSE
        && doubts <= DOUBTS_IN_PROSE * words
        && characters.stream().allMatch(c -> isWording(c.text()) || isCertainFigure(c));
  }

  private static boolean isCertainFigure(LineCharacter c) {
    return c.probability() >= CERTAIN_FIGURE && Character.isLetterOrDigit(c.text().codePointAt(0));
  }

  private static boolean isWording(String text) {
    int c = text.codePointAt(0);
    return Character.isIdeographic(c) || "，。、；：（）《》“”,;:()".indexOf(c) >= 0;
  }
}
