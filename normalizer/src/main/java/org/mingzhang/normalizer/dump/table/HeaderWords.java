package org.mingzhang.normalizer.dump.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.extractor.page.DumpLine;

/**
 * Makes the words of a header whole: in its lines they come in pieces, each as wide as its column
 * was, sometimes those of several columns in turn. Where the lines keep the columns of the page by
 * spaces, only what stands below a piece can go on with it, and the words are told as they stood:
 * the upper ones from left to right, then the lower ones.
 */
final class HeaderWords {

  /** Words whose middle is this far (lines) below that of the header stand under others. */
  private static final double BELOW = 0.25;

  /** A word that is not yet whole, or may go on. */
  private static final class Open {
    private final int firstLine;
    private String text;
    private int line;
    private int from;
    private int to;

    Open(LineWords.Placed piece, int line) {
      this.firstLine = line;
      this.text = piece.text();
      this.line = line;
      this.from = piece.from();
      this.to = piece.to();
    }

    void goOn(LineWords.Placed piece, int inLine) {
      text += piece.text();
      line = inLine;
      from = Math.min(from, piece.from());
      to = Math.max(to, piece.to());
    }

    double middle() {
      return (firstLine + line) / 2.0;
    }
  }

  private final HeadingBook book;
  private final boolean laidOut;
  private final List<Open> words = new ArrayList<>();

  private HeaderWords(HeadingBook book, boolean laidOut) {
    this.book = book;
    this.laidOut = laidOut;
  }

  /** The words of header lines, whole, the upper ones before those under them. */
  static List<String> of(List<DumpLine> lines, HeadingBook book) {
    HeaderWords reader = new HeaderWords(book, KeptColumns.in(lines));
    for (DumpLine line : lines) {
      for (LineWords.Placed piece : LineWords.of(line.text())) {
        reader.take(piece, line.number());
      }
    }
    if (reader.laidOut) {
      reader.sort(lines);
    }
    return reader.words.stream().map(open -> open.text).toList();
  }

  private void sort(List<DumpLine> lines) {
    double middle = (lines.get(0).number() + lines.get(lines.size() - 1).number()) / 2.0;
    words.sort(
        Comparator.<Open, Boolean>comparing(open -> open.middle() > middle + BELOW)
            .thenComparing(open -> open.from));
  }

  private void take(LineWords.Placed piece, int line) {
    Open continued = continued(piece, line);
    if (continued == null) {
      words.add(new Open(piece, line));
    } else {
      continued.goOn(piece, line);
    }
  }

  /** The word that a piece goes on with: one from a line before that is no heading yet. */
  private Open continued(LineWords.Placed piece, int line) {
    List<Open> above =
        words.stream()
            .filter(open -> open.line < line)
            .filter(open -> !laidOut || piece.overlaps(open.from, open.to))
            .toList();
    for (Open open : above) {
      if (book.find(open.text).isEmpty() && goesOn(open, piece.text())) {
        return open;
      }
    }
    // A heading may be the beginning of a longer one; only the last word, or it would be elsewhere.
    List<Open> near = laidOut ? above : words;
    Open last = near.isEmpty() ? null : near.get(near.size() - 1);
    boolean whole = book.find(piece.text()).isPresent();
    boolean longer = last != null && !whole && last.line < line && goesOn(last, piece.text());
    return longer ? last : null;
  }

  private boolean goesOn(Open open, String piece) {
    return book.isBeginning(open.text) && book.isBeginning(open.text + piece);
  }
}
