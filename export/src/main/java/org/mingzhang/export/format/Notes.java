package org.mingzhang.export.format;

/** Takes what a user should know of an export that went well. */
@FunctionalInterface
public interface Notes {
  /**
   * Takes a note.
   *
   * @param note one sentence, without a full stop
   */
  void add(String note);
}
