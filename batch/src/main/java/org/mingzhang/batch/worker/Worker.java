package org.mingzhang.batch.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mingzhang.batch.worker.Verdict.End;
import org.mingzhang.batch.worker.WorkerProcess.LateException;
import org.mingzhang.pipeline.ReadingWatch;

/**
 * Reads documents in a process of its own, one process for many of them. A process that crashed,
 * hung or ran out of memory is replaced; the document is tried once more where that can help: after
 * a crash, which another process may have caused, and after a lack of memory in a process that had
 * read others before.
 */
public final class Worker implements AutoCloseable {

  private final ReadSettings settings;
  private final Limits limits;
  private final List<String> command;
  private WorkerProcess process;

  /**
   * @param settings how to read
   * @param limits what a document may take
   * @param processors how many its process may keep busy
   * @param folder where a report goes when native code crashes
   */
  public Worker(ReadSettings settings, Limits limits, int processors, Path folder) {
    this(settings, limits, WorkerCommand.line(limits.heapMegabytes(), processors, folder));
  }

  Worker(ReadSettings settings, Limits limits, List<String> command) {
    this.settings = settings;
    this.limits = limits;
    this.command = List.copyOf(command);
  }

  /**
   * Reads a document.
   *
   * @param watch told how far the reading is
   * @throws NoOutputException if the document cannot be written, nor could others
   * @throws IOException if the system starts no process
   */
  public Verdict read(Request request, ReadingWatch watch)
      throws IOException, InterruptedException {
    for (boolean again = false; ; again = true) {
      WorkerProcess current = process();
      boolean fresh = !current.isUsed();
      try {
        Optional<Reply> reply = current.read(request, limits, message -> tell(message, watch));
        if (reply.isEmpty()) {
          String ending = current.ending();
          drop();
          if (again) {
            return Verdict.failed(End.CRASHED, "the process that read it crashed (" + ending + ")");
          }
        } else if (reply.get().kind() == Reply.Kind.NO_MEMORY) {
          drop();
          if (fresh) {
            return Verdict.failed(End.LIMIT, tooLittleMemory());
          }
        } else {
          return verdict(reply.get());
        }
      } catch (LateException e) {
        drop();
        return Verdict.failed(End.LIMIT, e.getMessage());
      }
    }
  }

  private WorkerProcess process() throws IOException {
    if (process == null) {
      process = WorkerProcess.start(command, settings);
    }
    return process;
  }

  private static void tell(Reply message, ReadingWatch watch) {
    switch (message.kind()) {
      case EXPECT -> watch.expect(message.pages());
      case PAGE -> watch.pageRead();
      default -> watch.note(message.text());
    }
  }

  private String tooLittleMemory() {
    return "needs more memory than the "
        + limits.heapMegabytes()
        + " MB it may take; give more with --max-memory";
  }

  private static Verdict verdict(Reply last) throws NoOutputException {
    return switch (last.kind()) {
      case READ -> new Verdict(End.READ, last.parts(), last.findings(), null);
      case OUT_OF_REACH -> Verdict.failed(End.OUT_OF_REACH, last.text());
      case NO_OUTPUT -> throw new NoOutputException(last.text());
      default -> Verdict.failed(End.UNREADABLE, last.text());
    };
  }

  private void drop() {
    if (process != null) {
      process.close();
      process = null;
    }
  }

  @Override
  public void close() {
    drop();
  }
}
