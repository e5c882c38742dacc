package org.mingzhang.pipeline;

/** Is told how far the reading is. Called from the thread that reads. */
public interface ReadingWatch {

  /** Watches nothing. */
  ReadingWatch NONE = new ReadingWatch() {};

  /** So many pages more are going to be read. */
  default void expect(int pages) {}

  /** One page was read. */
  default void pageRead() {}

  /** What a user should know before trusting what is read of scans, one line; told once. */
  default void note(String note) {}
}
