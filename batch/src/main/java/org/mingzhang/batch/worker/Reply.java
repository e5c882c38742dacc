package org.mingzhang.batch.worker;

import java.util.List;

/**
 * What a worker says: how far it is, and at last what came of the document.
 *
 * @param kind what it says
 * @param pages how many are going to be read, with {@link Kind#EXPECT}
 * @param parts what became of each file, with {@link Kind#READ}
 * @param findings how many the document has, with {@link Kind#READ}
 * @param text a note or a reason in plain words, or null
 */
record Reply(Kind kind, int pages, List<PartReading> parts, int findings, String text) {

  /** What can be said; the last ones end a document. */
  enum Kind {
    EXPECT,
    PAGE,
    NOTE,
    READ,
    UNREADABLE,
    OUT_OF_REACH,
    NO_MEMORY,
    NO_OUTPUT
  }

  static Reply expect(int pages) {
    return new Reply(Kind.EXPECT, pages, List.of(), 0, null);
  }

  static Reply page() {
    return new Reply(Kind.PAGE, 0, List.of(), 0, null);
  }

  static Reply read(List<PartReading> parts, int findings) {
    return new Reply(Kind.READ, 0, parts, findings, null);
  }

  static Reply of(Kind kind, String text) {
    return new Reply(kind, 0, List.of(), 0, text);
  }

  boolean isLast() {
    return kind.compareTo(Kind.NOTE) > 0;
  }
}
