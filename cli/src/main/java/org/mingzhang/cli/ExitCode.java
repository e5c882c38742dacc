package org.mingzhang.cli;

/** What a run came to, from best to worst, as documented for the shell. */
public enum ExitCode {
  /** Everything was read. */
  DONE(0),
  /** Done, but pages or parts of pages stayed unread; each of them is listed. */
  UNREAD(1),
  /** Checked, and a document contradicts itself. */
  ERRORS(1),
  /** The command line makes no sense. */
  USAGE(2),
  /** A file cannot be read as a document. */
  INPUT(3),
  /** The surroundings fail: the output cannot be written, memory is too small. */
  ENVIRONMENT(4);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /** The number given to the shell, 0 to 4. */
  public int number() {
    return number;
  }

  /** The worse of the two. */
  public ExitCode worse(ExitCode other) {
    return number >= other.number ? this : other;
  }
}
