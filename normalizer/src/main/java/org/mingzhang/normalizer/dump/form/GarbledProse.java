package org.mingzhang.normalizer.dump.form;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Prose of forms: where it was garbled, marks and rulings that its reader mistook are set right.
 */
final class GarbledProse {

  /** A full stop of a sentence; those of numbers stand behind digits. */
  private static final Pattern STOP = Pattern.compile("(?<=[\\p{IsHan}）)”])\\.(?=\\p{IsHan}|$)");

  /** What is left of the ruling below the text. */
  private static final Pattern RULING = Pattern.compile("[\\s一_—―–-]{3,}$");

  private GarbledProse() {}

  /** What the pieces say. */
  static String text(List<Piece> pieces) {
    String text = Piece.join(pieces);
    if (!Piece.garbled(pieces)) {
      return text;
    }
    return STOP.matcher(RULING.matcher(text).replaceAll("")).replaceAll("。");
  }
}
