package org.mingzhang.normalizer.dump.form;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.normalizer.text.PrintedText;

/**
 * What stands between two gaps of a line: a cell, or a part of one.
 *
 * @param line the line's place in its form, 0-based
 * @param index its place in the line, 0-based
 * @param last whether it is the last of its line
 * @param gap how wide the gap before it is, in spaces
 * @param column how far from the line's beginning it stands, in half-width characters
 * @param text what it says, repaired and folded
 * @param raw what it says, as read
 * @param number the line's number in the dump, 1-based
 * @param confidence the probability that its text is right, 0 to 1
 * @param garbled whether its line was garbled
 */
record Piece(
    int line,
    int index,
    boolean last,
    int gap,
    int column,
    String text,
    String raw,
    int number,
    double confidence,
    boolean garbled) {

  /** The text of pieces that follow each other in one cell. */
  static String join(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    Piece before = null;
    for (Piece piece : pieces) {
      if (before != null) {
        text.append(before.line == piece.line ? ' ' : '\n');
      }
      text.append(piece.text);
      before = piece;
    }
    return PrintedText.fold(text.toString());
  }

  /** What the pieces say as read; of a repaired line all of it, once. */
  static String raw(List<Piece> pieces) {
    List<String> raws = new ArrayList<>();
    Piece before = null;
    for (Piece piece : pieces) {
      boolean said = before != null && before.line == piece.line && before.raw.equals(piece.raw);
      if (!said || !piece.garbled) {
        raws.add(piece.raw);
      }
      before = piece;
    }
    return String.join(" ", raws);
  }

  /** The probability that the text of all of them is right. */
  static double confidence(List<Piece> pieces) {
    return pieces.stream().mapToDouble(Piece::confidence).reduce(1, (a, b) -> a * b);
  }

  /** Whether any of them was garbled. */
  static boolean garbled(List<Piece> pieces) {
    return pieces.stream().anyMatch(Piece::garbled);
  }

  /** The same with another text. */
  Piece saying(String other) {
    return new Piece(line, index, last, gap, column, other, raw, number, confidence, garbled);
  }
}
