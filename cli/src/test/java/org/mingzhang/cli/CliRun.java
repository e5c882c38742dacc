package org.mingzhang.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One run of the command line and what came of it.
 *
 * @param code the exit code
 * @param out what standard output got
 * @param err what standard error got
 */
record CliRun(int code, String out, String err) {

  /** Runs {@code mingzhang args} as in a pipe. */
  static CliRun of(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return run(out, out, false, args);
  }

  /** The same with a person watching. */
  static CliRun onTerminal(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return run(out, out, true, args);
  }

  /** The same with a standard output that fails. */
  static CliRun into(OutputStream out, Object... args) {
    return run(out, new ByteArrayOutputStream(), false, args);
  }

  private static CliRun run(
      OutputStream out, ByteArrayOutputStream seen, boolean terminal, Object... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream errPrinter = new PrintStream(err, true, StandardCharsets.UTF_8);
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    int code = new Mingzhang(new Streams(out, errPrinter, terminal)).run(words);
    return new CliRun(
        code, seen.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The lines of standard error. */
  List<String> errLines() {
    return err.lines().toList();
  }
}
