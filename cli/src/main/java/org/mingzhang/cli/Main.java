package org.mingzhang.cli;

/** Where the program starts: runs one command line on the streams of the process. */
public final class Main {

  private Main() {}

  /** Runs the command line and ends the process with its exit code, see {@link ExitCode}. */
  public static void main(String[] args) {
    int code = new Mingzhang(Streams.ofProcess()).run(args);
    System.exit(code);
  }
}
