package org.mingzhang.normalizer.dump.form;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.normalizer.form.LevelNames;

/**
 * Joins names of levels whose parts stand in lines with rows between them, as in texts that keep
 * the lines of the page: 投入与目标管, a row, 理.
 */
final class SplitLevels {

  /** How many lines lie between the parts at most. */
  private static final int MOST_LINES = 3;

  private SplitLevels() {}

  /** The pieces with such names whole, at the place of their first part. */
  static List<Piece> joined(List<Piece> pieces) {
    List<Piece> result = new ArrayList<>(pieces);
    for (int i = 0; i < result.size(); i++) {
      Piece part = result.get(i);
      int rest = restOf(result, i);
      if (rest > 0) {
        result.set(i, part.saying(part.text() + result.get(rest).text()));
        Piece gone = result.remove(rest);
        endLine(result, gone);
        i--;
      }
    }
    return result;
  }

  /** Where the rest of a name stands, 0 if the piece is no part of one. */
  private static int restOf(List<Piece> pieces, int index) {
    Piece part = pieces.get(index);
    if (part.text().length() < 2 || LevelNames.bundled().match(part.text(), false).isPresent()) {
      return 0;
    }
    for (int i = index + 1; i < pieces.size(); i++) {
      Piece rest = pieces.get(i);
      if (rest.line() > part.line() + MOST_LINES) {
        return 0;
      }
      boolean below = rest.line() > part.line() && rest.index() == 0;
      if (below && isName(part.text(), rest.text())) {
        return i;
      }
    }
    return 0;
  }

  /** A name in two parts; of three, the first two only where they can be nothing else. */
  private static boolean isName(String part, String rest) {
    LevelNames names = LevelNames.bundled();
    boolean whole = names.match(part + rest, false).isPresent();
    return whole || (part.length() >= 3 && rest.length() >= 2 && names.isPartOf(part + rest));
  }

  /** What was before the last piece of a line is the last now. */
  private static void endLine(List<Piece> pieces, Piece gone) {
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.line() == gone.line() && piece.index() == gone.index() - 1 && gone.last()) {
        pieces.set(
            i,
            new Piece(
                piece.line(),
                piece.index(),
                true,
                piece.gap(),
                piece.column(),
                piece.text(),
                piece.raw(),
                piece.number(),
                piece.confidence(),
                piece.garbled()));
      }
    }
  }
}
