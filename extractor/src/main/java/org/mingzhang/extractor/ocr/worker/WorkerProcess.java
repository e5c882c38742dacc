package org.mingzhang.extractor.ocr.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.mingzhang.extractor.image.GreyImage;
import org.mingzhang.extractor.ocr.LineReading;
import org.mingzhang.extractor.ocr.OcrException;
import org.mingzhang.extractor.ocr.worker.WireFormat.Request;
import org.mingzhang.extractor.ocr.worker.WireFormat.Response;

/**
 * One worker process as seen from outside. Once anything has gone wrong with it, it is killed and
 * every call fails; a new one is to be started. Safe for use by many threads.
 */
final class WorkerProcess {
  private final Process process;
  private final DataOutputStream requests;
  private final AtomicLong ids = new AtomicLong();
  private final Map<Long, CompletableFuture<Response>> pending = new ConcurrentHashMap<>();

  /** Known before the system has done away with the process. */
  private volatile boolean broken;

  private WorkerProcess(Process process) {
    this.process = process;
    this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
  }

  /**
   * Starts a process.
   *
   * @param command the command line
   * @throws OcrException if the system does not start it
   */
  static WorkerProcess start(List<String> command) throws OcrException {
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.redirectError(ProcessBuilder.Redirect.DISCARD);
      // Tesseract's own threads would only compete with ours.
      builder.environment().put("OMP_THREAD_LIMIT", "1");
      WorkerProcess worker = new WorkerProcess(builder.start());
      Thread receiver = new Thread(worker::receive, "ocr-responses");
      receiver.setDaemon(true);
      receiver.start();
      return worker;
    } catch (IOException e) {
      throw new OcrException("the process for OCR cannot be started: " + e.getMessage(), e);
    }
  }

  /** Whether it can still be asked. */
  boolean isAlive() {
    return !broken && process.isAlive();
  }

  /**
   * Has lines read.
   *
   * @param limit the time after which the process counts as hung
   * @throws OcrException if the engine, the process or the time failed
   */
  List<LineReading> read(String engine, List<GreyImage> lines, Duration limit) throws OcrException {
    long id = ids.incrementAndGet();
    CompletableFuture<Response> answer = new CompletableFuture<>();
    pending.put(id, answer);
    // The limit holds for sending as well: killing the process ends a write that is stuck.
    CompletableFuture<Response> unused =
        answer.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).whenComplete(this::killWhenLate);
    try {
      send(new Request(id, engine, lines));
      Response response = answer.join();
      if (!response.failure().isEmpty()) {
        throw new OcrException(response.failure(), null);
      }
      if (response.readings().size() != lines.size()) {
        kill();
        throw new OcrException("the process for OCR gave the wrong number of lines", null);
      }
      return response.readings();
    } catch (CompletionException e) {
      boolean late = e.getCause() instanceof TimeoutException;
      kill();
      throw new OcrException(
          late ? engine + " took longer than " + limit.toSeconds() + " s" : engine + " crashed", e);
    } finally {
      pending.remove(id);
    }
  }

  private void killWhenLate(Response response, Throwable failure) {
    if (failure instanceof TimeoutException) {
      kill();
    }
  }

  private void send(Request request) {
    try {
      synchronized (requests) {
        WireFormat.write(request, requests);
      }
      if (!isAlive()) {
        // It may have died before the receiver could know of this request.
        failAll();
      }
    } catch (IOException e) {
      kill();
      failAll();
    }
  }

  private void receive() {
    try {
      DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
      while (true) {
        Response response = WireFormat.readResponse(in);
        CompletableFuture<Response> answer = pending.get(response.id());
        if (answer != null) {
          answer.complete(response);
        }
      }
    } catch (IOException | RuntimeException e) {
      kill();
      failAll();
    }
  }

  private void failAll() {
    pending.values().forEach(answer -> answer.completeExceptionally(new IOException("crashed")));
  }

  /** Ends the process at once. */
  void kill() {
    broken = true;
    process.destroyForcibly();
  }
}
