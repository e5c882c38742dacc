package org.mingzhang.normalizer.dump.form;

import java.util.List;

/**
 * A line of a form.
 *
 * @param number its number in the dump, 1-based
 * @param raw as read
 * @param text repaired, its gaps kept
 * @param newPage whether a page seems to begin with it
 * @param pieces its text parted at the gaps; never empty
 */
record FormLine(int number, String raw, String text, boolean newPage, List<Piece> pieces) {

  FormLine {
    pieces = List.copyOf(pieces);
  }

  Piece first() {
    return pieces.get(0);
  }

  /** Whether one piece is all of it. */
  boolean isAlone() {
    return pieces.size() == 1;
  }

  /** The line without gaps. */
  String compact() {
    StringBuilder compact = new StringBuilder();
    pieces.forEach(piece -> compact.append(piece.text()));
    return compact.toString().replace(" ", "");
  }
}
