package org.mingzhang.cli;

import java.io.IOException;
import java.util.Locale;
import org.mingzhang.pipeline.IoReasons;

/** An output that cannot be written, told apart from an input that cannot be read. */
final class OutputException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String target;

  /**
   * @param target what was written to, in words for the user
   * @param cause what went wrong
   */
  OutputException(String target, IOException cause) {
    super(reason(cause), cause);
    this.target = target;
  }

  /** What was written to, in words for the user. */
  String target() {
    return target;
  }

  /** Whether the reader of a pipe went away, as {@code head} does, which is no failure. */
  boolean isBrokenPipe() {
    return getMessage().toLowerCase(Locale.ROOT).contains("broken pipe");
  }

  private static String reason(IOException cause) {
    return IoReasons.of(cause);
  }
}
