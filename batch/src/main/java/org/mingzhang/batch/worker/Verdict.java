package org.mingzhang.batch.worker;

import java.util.List;

/**
 * What came of a document.
 *
 * @param end how it ended
 * @param parts what became of each file, in order; empty where it was not read
 * @param findings how many it has
 * @param reason why it was not read, or null
 */
public record Verdict(End end, List<PartReading> parts, int findings, String reason) {

  /** How the reading of a document ends. */
  public enum End {
    /** It was read and written. */
    READ,
    /** It cannot be read, however often it is tried. */
    UNREADABLE,
    /** It took more time or memory than it may. */
    LIMIT,
    /** The process that read it ended twice; another time it may not. */
    CRASHED,
    /**
     * Its files could not be got at, or changed, when its turn came; another time they may be
     * there.
     */
    OUT_OF_REACH
  }

  public Verdict {
    parts = List.copyOf(parts);
  }

  /** Whether nothing but another file, other settings or other limits can bring something else. */
  public boolean stands() {
    return end != End.CRASHED && end != End.OUT_OF_REACH;
  }

  /** A document that was not read. */
  public static Verdict failed(End end, String reason) {
    return new Verdict(end, List.of(), 0, reason);
  }
}
