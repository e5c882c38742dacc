package org.mingzhang.extractor.scan;

import java.util.List;
import org.mingzhang.extractor.image.FlatBox;
import org.mingzhang.extractor.ocr.LineCharacter;
import org.mingzhang.extractor.ocr.LineReading;

/**
 * A line of ink, or the part of one that is a word of its own.
 *
 * @param line the line
 * @param separator what stands between the piece before and this one: a line break, a space or
 *     nothing
 * @param from flat x from which on characters belong to the piece
 * @param to flat x up to which they do
 */
record Piece(ScannedLine line, String separator, double from, double to) {

  /** A whole line. */
  static Piece whole(ScannedLine line, String separator) {
    return new Piece(line, separator, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  /** The same piece behind another separator. */
  Piece after(String other) {
    return new Piece(line, other, from, to);
  }

  /** The box around its ink, in flat pixels. */
  FlatBox ink() {
    FlatBox ink = line.ink().ink();
    return new FlatBox(
        Math.min(ink.right(), Math.max(ink.left(), from)),
        ink.top(),
        Math.max(ink.left(), Math.min(ink.right(), to)),
        ink.bottom());
  }

  /** Those characters of the line's reading that stand in the piece. */
  List<LineCharacter> of(LineReading reading) {
    double left = line.ink().left();
    return reading.characters().stream()
        .filter(
            c -> {
              double middle = left + (c.left() + c.right()) / 2;
              return middle >= from && middle < to;
            })
        .toList();
  }
}
