package org.mingzhang.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.extractor.UnreadableFileException;
import org.mingzhang.pipeline.IoReasons;

/** Turns whatever went wrong with a file into one line and an exit code. */
final class Failures {

  private static final long BYTES_PER_MEGABYTE = 1 << 20;

  private final boolean debug;

  /**
   * @param debug whether stack traces follow the messages
   */
  Failures(boolean debug) {
    this.debug = debug;
  }

  /** What became of {@code file}, given that reading or writing it ended in {@code failure}. */
  Outcome outcome(Path file, Throwable failure) {
    if (failure instanceof UnreadableFileException unreadable) {
      return failed(ExitCode.INPUT, file, unreadable.getMessage(), unreadable.advice(), unreadable);
    }
    if (failure instanceof UsageException usage) {
      return failed(ExitCode.USAGE, file, usage.getMessage(), usage.advice(), usage);
    }
    if (failure instanceof OutputException output) {
      return output.isBrokenPipe() ? Outcome.failed(ExitCode.DONE, List.of()) : unwritable(output);
    }
    if (failure instanceof IOException io) {
      return failed(
          ExitCode.INPUT, file, "cannot be read: " + IoReasons.of(io), "check the file", io);
    }
    if (failure instanceof OutOfMemoryError memory) {
      return failed(ExitCode.ENVIRONMENT, file, tooLittleMemory(), memoryAdvice(), memory);
    }
    if (failure instanceof LinkageError || failure instanceof InternalError) {
      return failed(
          ExitCode.ENVIRONMENT,
          file,
          "this Java lacks a part of the system (" + failure + ")",
          "install fontconfig and a font, or a full JDK",
          failure);
    }
    return failed(
        ExitCode.INPUT,
        file,
        "cannot be read, the reader failed on it (" + failure.getClass().getSimpleName() + ")",
        "run again with --debug and report the trace",
        failure);
  }

  private Outcome unwritable(OutputException output) {
    return failed(
        ExitCode.ENVIRONMENT,
        output.target(),
        "cannot be written: " + output.getMessage(),
        "make room or choose another place with -o",
        output);
  }

  private static String tooLittleMemory() {
    return "needs more memory than the "
        + Runtime.getRuntime().maxMemory() / BYTES_PER_MEGABYTE
        + " MB there are";
  }

  private static String memoryAdvice() {
    return "give more, for example MINGZHANG_OPTS=-Xmx4g, or fewer --jobs";
  }

  private Outcome failed(
      ExitCode code, Object where, String what, String advice, Throwable failure) {
    List<String> messages = new ArrayList<>();
    messages.add(Messages.problem(where, what, advice));
    if (debug) {
      StringWriter trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace));
      messages.add(trace.toString());
    }
    return Outcome.failed(code, messages);
  }
}
