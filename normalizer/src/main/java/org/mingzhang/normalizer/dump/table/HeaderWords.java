package org.mingzhang.normalizer.dump.table;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.extractor.page.DumpLine;

/**
 * Makes the words of a header whole: in its lines they come in pieces, each as wide as its column
 * was, sometimes those of several columns in turn.
 */
final class HeaderWords {

  /** A word that is not yet whole, or may go on. */
  private static final class Open {
    private String text;
    private int line;

    Open(String text, int line) {
      this.text = text;
      this.line = line;
    }
  }

  private final HeadingBook book;
  private final List<Open> words = new ArrayList<>();

  private HeaderWords(HeadingBook book) {
    this.book = book;
  }

  /** The words of header lines, whole, in the order in which they begin. */
  static List<String> of(List<DumpLine> lines, HeadingBook book) {
    HeaderWords reader = new HeaderWords(book);
    for (DumpLine line : lines) {
      for (String piece : LineReader.words(line.text())) {
        reader.take(piece, line.number());
      }
    }
    return reader.words.stream().map(open -> open.text).toList();
  }

  private void take(String piece, int line) {
    Open continued = continued(piece, line);
    if (continued == null) {
      words.add(new Open(piece, line));
    } else {
      continued.text += piece;
      continued.line = line;
    }
  }

  /** The word that a piece goes on with: one from a line before that is no heading yet. */
  private Open continued(String piece, int line) {
    boolean whole = book.find(piece).isPresent();
    Open last = words.isEmpty() ? null : words.get(words.size() - 1);
    for (Open open : words) {
      boolean unfinished = book.find(open.text).isEmpty();
      if (open.line < line && unfinished && goesOn(open, piece)) {
        return open;
      }
    }
    // A heading may be the beginning of a longer one; only the last word, or it would be elsewhere.
    boolean longer = last != null && !whole && last.line < line && goesOn(last, piece);
    return longer ? last : null;
  }

  private boolean goesOn(Open open, String piece) {
    return book.isBeginning(open.text) && book.isBeginning(open.text + piece);
  }
}
