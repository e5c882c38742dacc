package org.mingzhang.batch.worker;

import com.fasterxml.jackson.databind.MappingIterator;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One worker process as seen from outside; reads one document at a time. */
final class WorkerProcess implements AutoCloseable {

  private static final int SECONDS_TO_DIE = 5;

  private final Process process;
  private final OutputStream requests;

  /** Empty at the end of what the process says. */
  private final BlockingQueue<Optional<Reply>> replies = new LinkedBlockingQueue<>();

  private boolean used;

  private WorkerProcess(Process process) {
    this.process = process;
    this.requests = new BufferedOutputStream(process.getOutputStream());
  }

  /**
   * Starts a process.
   *
   * @throws IOException if the system does not start it
   */
  static WorkerProcess start(List<String> command, ReadSettings settings) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    WorkerProcess worker = new WorkerProcess(builder.start());
    Thread receiver = new Thread(worker::receive, "worker-replies");
    receiver.setDaemon(true);
    receiver.start();
    worker.send(settings);
    return worker;
  }

  private void receive() {
    try (MappingIterator<Reply> messages =
        WireFormat.read(
            WireFormat.parser(new BufferedInputStream(process.getInputStream())), Reply.class)) {
      while (messages.hasNextValue()) {
        replies.add(Optional.of(messages.nextValue()));
      }
    } catch (IOException | RuntimeException e) {
      // The same as the end.
    }
    replies.add(Optional.empty());
  }

  /** A process that is gone is noticed where its reply is missing. */
  private void send(Object message) {
    try {
      WireFormat.write(message, requests);
    } catch (IOException e) {
      process.destroyForcibly();
    }
  }

  /** Whether it has been asked before: what fails then may do better in a fresh one. */
  boolean isUsed() {
    return used;
  }

  /**
   * Has a document read.
   *
   * @param watch told of what comes before the last reply
   * @return the last reply; empty if the process ended without one
   * @throws LateException if it took longer than it may
   */
  Optional<Reply> read(Request request, Limits limits, Consumer<Reply> watch)
      throws LateException, InterruptedException {
    used = true;
    long begin = System.nanoTime();
    Duration allowed = limits.of(0);
    send(request);
    while (true) {
      long left = begin + allowed.toNanos() - System.nanoTime();
      Optional<Reply> reply = replies.poll(left, TimeUnit.NANOSECONDS);
      if (reply == null) {
        throw new LateException(allowed);
      }
      if (reply.isEmpty() || reply.get().isLast()) {
        return reply;
      }
      if (reply.get().kind() == Reply.Kind.EXPECT) {
        allowed = limits.of(reply.get().pages());
      }
      watch.accept(reply.get());
    }
  }

  /** How the process ended, in words. */
  String ending() throws InterruptedException {
    return process.waitFor(SECONDS_TO_DIE, TimeUnit.SECONDS)
        ? "exit code " + process.exitValue()
        : "no exit";
  }

  /** Ends it and all that it started, at once. */
  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** A document took longer than it may. */
  static final class LateException extends Exception {
    private static final long serialVersionUID = 1L;

    LateException(Duration allowed) {
      super("took longer than the " + allowed.toSeconds() + " s it may; give more with --timeout");
    }
  }
}
