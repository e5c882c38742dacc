package org.mingzhang.batch.worker;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.MappingIterator;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.mingzhang.batch.worker.Reply.Kind;
import org.mingzhang.extractor.UnreadableFileException;
import org.mingzhang.extractor.UnreadableFileException.Cause;
import org.mingzhang.pipeline.DocumentPipeline;
import org.mingzhang.pipeline.IoReasons;
import org.mingzhang.pipeline.ReadingWatch;
import org.mingzhang.schema.Disclosure;

/**
 * The worker process: takes {@link ReadSettings} and then {@link Request}s from its standard input
 * and gives {@link Reply}s on its standard output, until the input ends because whoever started it
 * closed it or is gone. A hang or a crash here costs one document.
 */
public final class WorkerMain {

  /** Damaged files nest deeply. */
  private static final long STACK_BYTES = 8L << 20;

  private final OutputStream replies;
  private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();

  private WorkerMain(OutputStream replies) {
    this.replies = replies;
  }

  /** Runs until the standard input ends. */
  public static void main(String[] args) throws IOException {
    // Taken before anything can be printed; what is printed goes where it does no harm.
    OutputStream replies = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
    System.setOut(System.err);
    JsonParser in =
        WireFormat.parser(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    ReadSettings settings = WireFormat.readOne(in, ReadSettings.class);
    WorkerMain worker = new WorkerMain(replies);
    Thread reader = new Thread(null, () -> worker.serve(settings), "documents", STACK_BYTES);
    reader.setDaemon(true);
    reader.start();
    worker.receive(in);
  }

  /** Takes requests in, on a thread that never computes, so that the end is noticed at once. */
  private void receive(JsonParser in) {
    try (MappingIterator<Request> messages = WireFormat.read(in, Request.class)) {
      while (messages.hasNextValue()) {
        requests.put(messages.nextValue());
      }
    } catch (IOException | InterruptedException e) {
      // The same as the end.
    }
    // Not exit: a reader that is still busy is not waited for.
    Runtime.getRuntime().halt(0);
  }

  private void serve(ReadSettings settings) {
    try (DocumentPipeline pipeline = settings.open(new Watch())) {
      DocumentFile output = new DocumentFile(settings.readings());
      while (true) {
        WireFormat.write(answer(requests.take(), pipeline, output), replies);
      }
    } catch (Throwable e) {
      // The parent sees the exit and says what it cost.
      Runtime.getRuntime().halt(1);
    }
  }

  private static Reply answer(Request request, DocumentPipeline pipeline, DocumentFile output) {
    try {
      RequestedDocument document = RequestedDocument.read(request, pipeline);
      return write(document, Path.of(request.target()), output);
    } catch (OutOfMemoryError e) {
      return Reply.of(Kind.NO_MEMORY, null);
    } catch (UnreadableFileException e) {
      return Reply.of(isOutOfReach(e) ? Kind.OUT_OF_REACH : Kind.UNREADABLE, FailureReason.of(e));
    } catch (IOException e) {
      return Reply.of(Kind.OUT_OF_REACH, FailureReason.of(e));
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      return Reply.of(Kind.UNREADABLE, FailureReason.of(e));
    }
  }

  /** What the file system refuses now it may give later. */
  private static boolean isOutOfReach(UnreadableFileException failure) {
    return failure.reason() == Cause.MISSING || failure.reason() == Cause.NO_PERMISSION;
  }

  private static Reply write(RequestedDocument document, Path target, DocumentFile output) {
    try {
      Disclosure disclosure = document.disclosure();
      output.write(disclosure, target);
      return Reply.read(document.parts(), disclosure.findings().size());
    } catch (IOException e) {
      return Reply.of(Kind.NO_OUTPUT, IoReasons.of(e));
    }
  }

  /** Tells the batch how far the reading is. */
  private final class Watch implements ReadingWatch {
    @Override
    public void expect(int pages) {
      send(Reply.expect(pages));
    }

    @Override
    public void pageRead() {
      send(Reply.page());
    }

    @Override
    public void note(String note) {
      send(Reply.of(Kind.NOTE, note));
    }

    private void send(Reply reply) {
      try {
        WireFormat.write(reply, replies);
      } catch (IOException e) {
        Runtime.getRuntime().halt(1); // nobody listens any more
      }
    }
  }
}
