package org.mingzhang.cli;

import java.util.List;

/**
 * What became of one file.
 *
 * @param code how it ended
 * @param messages what to tell the user, one line each
 * @param output what is to be written to standard output
 */
record Outcome(ExitCode code, List<String> messages, Content output) {

  Outcome {
    messages = List.copyOf(messages);
  }

  /** It failed. */
  static Outcome failed(ExitCode code, List<String> messages) {
    return new Outcome(code, messages, Content.NONE);
  }

  /** It was read, but for the {@code unread} parts, one message each. */
  static Outcome read(List<String> unread, Content output) {
    return new Outcome(unread.isEmpty() ? ExitCode.DONE : ExitCode.UNREAD, unread, output);
  }
}
