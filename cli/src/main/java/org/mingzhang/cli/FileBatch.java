package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Works through files, several at once. A bad file does not stop the others; messages and output
 * come in the order of the files; the worst exit code wins.
 */
final class FileBatch {

  private final Streams streams;
  private final Failures failures;
  private final int jobs;

  /**
   * @param jobs how many files at once, at least 1
   */
  FileBatch(Streams streams, Failures failures, int jobs) {
    this.streams = streams;
    this.failures = failures;
    this.jobs = jobs;
  }

  /** What is done with each file. */
  @FunctionalInterface
  interface FileWork {
    Outcome process(Path file) throws Exception;
  }

  /** Does {@code work} for each of {@code files} and says what it came to. */
  ExitCode run(List<Path> files, Progress progress, FileWork work) {
    ExecutorService workers = Executors.newFixedThreadPool(Math.min(jobs, files.size()));
    try {
      List<Future<Outcome>> outcomes = new ArrayList<>();
      for (Path file : files) {
        outcomes.add(workers.submit(() -> attempt(file, work)));
      }
      return report(files, outcomes, progress);
    } finally {
      workers.shutdownNow();
    }
  }

  /** One file's failure, of whatever kind, is that file's outcome and nothing else's. */
  private Outcome attempt(Path file, FileWork work) {
    try {
      return work.process(file);
    } catch (Exception | VirtualMachineError | LinkageError e) {
      return failures.outcome(file, e);
    }
  }

  private ExitCode report(List<Path> files, List<Future<Outcome>> outcomes, Progress progress) {
    ExitCode worst = ExitCode.DONE;
    for (int i = 0; i < files.size(); i++) {
      Outcome outcome = await(outcomes.get(i));
      outcomes.set(i, null); // what was written need not be held
      outcome.messages().forEach(progress::message);
      worst = worst.worse(outcome.code());
      Optional<Outcome> failure = write(files.get(i), outcome.output());
      if (failure.isPresent()) {
        failure.get().messages().forEach(progress::message);
        return worst.worse(failure.get().code()); // nobody takes any more
      }
    }
    return worst;
  }

  /** Gives the failure, if there is one. */
  private Optional<Outcome> write(Path file, Content output) {
    if (output == Content.NONE) {
      return Optional.empty();
    }
    try {
      output.writeTo(streams.out());
      streams.out().flush();
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(failures.outcome(file, e));
    }
  }

  private static Outcome await(Future<Outcome> outcome) {
    try {
      return outcome.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
