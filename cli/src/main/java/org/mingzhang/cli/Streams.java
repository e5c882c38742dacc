package org.mingzhang.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a run writes to. Both streams carry UTF-8 whatever the locale of the process is.
 *
 * @param out results; a plain stream, because a {@link PrintStream} would swallow write errors
 * @param err messages and progress
 * @param terminal whether a person watches {@code err}
 */
public record Streams(OutputStream out, PrintStream err, boolean terminal) {

  /** Set by the launcher, because Java 17 cannot ask whether standard error is a terminal. */
  static final String TERMINAL_PROPERTY = "mingzhang.terminal";

  private static final int BUFFER_BYTES = 1 << 16;

  /** The streams of this process. */
  public static Streams ofProcess() {
    OutputStream out =
        new BufferedOutputStream(
            new GuardedOutput(new FileOutputStream(FileDescriptor.out), "standard output"),
            BUFFER_BYTES);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    return new Streams(out, err, Boolean.getBoolean(TERMINAL_PROPERTY));
  }
}
