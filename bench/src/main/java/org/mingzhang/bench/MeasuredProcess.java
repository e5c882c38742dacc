package org.mingzhang.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs a program to its end and measures it from outside. */
final class MeasuredProcess {

  private static final double NANOSECONDS = 1e9;
  private static final double KILOBYTES_PER_MEGABYTE = 1024;
  private static final int LOOK_EVERY_MILLISECONDS = 20;

  private MeasuredProcess() {}

  /**
   * Runs it.
   *
   * @param command the program and its arguments
   * @param log what it prints goes there
   * @param fineCodes the exit codes that do not count as failure
   * @param environment variables to set for it
   * @throws IOException if it cannot be started or fails
   */
  static Measurement run(
      List<String> command, File log, Set<Integer> fineCodes, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
    builder.environment().putAll(environment);
    long start = System.nanoTime();
    Process process = builder.start();
    double peak = 0;
    do {
      peak = Math.max(peak, residentMegabytes(process.toHandle()));
    } while (!process.waitFor(LOOK_EVERY_MILLISECONDS, TimeUnit.MILLISECONDS));
    double seconds = (System.nanoTime() - start) / NANOSECONDS;
    if (!fineCodes.contains(process.exitValue())) {
      throw new IOException(
          String.join(" ", command) + "\nended with " + process.exitValue() + ":\n" + tail(log));
    }
    return new Measurement(seconds, peak);
  }

  /** What a process and all it has started hold at this moment. */
  private static double residentMegabytes(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants())
        .mapToDouble(one -> residentMegabytes(one.pid()))
        .sum();
  }

  /** The resident memory that Linux tells of a process (proc(5), VmRSS). */
  private static double residentMegabytes(long pid) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"))) {
        if (line.startsWith("VmRSS:")) {
          return Double.parseDouble(line.replaceAll("\\D", "")) / KILOBYTES_PER_MEGABYTE;
        }
      }
    } catch (IOException e) {
      return 0; // not Linux, or the process has just ended
    }
    return 0;
  }

  private static String tail(File log) throws IOException {
    List<String> lines = Files.readAllLines(log.toPath());
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
  }
}
