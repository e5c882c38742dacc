package org.mingzhang.extractor.ocr.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.mingzhang.extractor.ocr.OcrEngine;
import org.mingzhang.extractor.ocr.OcrException;
import org.mingzhang.extractor.ocr.worker.WireFormat.Request;
import org.mingzhang.extractor.ocr.worker.WireFormat.Response;

/**
 * The worker process: reads requests from its standard input and writes responses to its standard
 * output, until the input ends because whoever started it closed it or is gone. Whatever goes wrong
 * here beyond an engine's own failure ends the process; it is started anew from outside.
 */
public final class WorkerMain {
  private final EngineFactory factory;
  private final DataOutputStream responses;
  private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();

  private WorkerMain(EngineFactory factory, DataOutputStream responses) {
    this.factory = factory;
    this.responses = responses;
  }

  /**
   * Runs until the standard input ends.
   *
   * @param args how many threads, the class of the {@link EngineFactory}, and its arguments
   */
  public static void main(String[] args) throws ReflectiveOperationException {
    // Taken before anything can be printed; what is printed goes where it does no harm.
    DataOutputStream responses =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    System.setOut(System.err);
    List<String> arguments = Arrays.asList(args).subList(2, args.length);
    EngineFactory factory =
        Class.forName(args[1])
            .asSubclass(EngineFactory.class)
            .getConstructor(List.class)
            .newInstance(arguments);
    WorkerMain worker = new WorkerMain(factory, responses);
    for (int i = 0; i < Integer.parseInt(args[0]); i++) {
      Thread thread = new Thread(worker::serve, "ocr-" + i);
      thread.setDaemon(true);
      thread.start();
    }
    worker.receive();
  }

  /** Takes requests in, on a thread that never computes, so that the end is noticed at once. */
  private void receive() {
    try {
      DataInputStream in =
          new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
      while (true) {
        requests.put(WireFormat.readRequest(in));
      }
    } catch (IOException | InterruptedException e) {
      // Not exit: native code that is still busy is not waited for.
      Runtime.getRuntime().halt(0);
    }
  }

  private void serve() {
    Map<String, OcrEngine> engines = new HashMap<>();
    try {
      while (true) {
        Response response = answer(requests.take(), engines);
        synchronized (responses) {
          WireFormat.write(response, responses);
        }
      }
    } catch (Throwable e) {
      // No memory, or a pipe without an end: the parent sees the exit and says which lines it cost.
      Runtime.getRuntime().halt(1);
    }
  }

  private Response answer(Request request, Map<String, OcrEngine> engines) {
    try {
      OcrEngine engine = engines.get(request.engine());
      if (engine == null) {
        engine = factory.open(request.engine());
        engines.put(request.engine(), engine);
      }
      return new Response(request.id(), "", engine.read(request.lines()));
    } catch (OcrException e) {
      return new Response(request.id(), e.getMessage(), List.of());
    } catch (RuntimeException | LinkageError e) {
      // A second try would end the same way: the parent is told what it was.
      return new Response(request.id(), "it failed: " + e, List.of());
    }
  }
}
