package org.mingzhang.extractor.ocr.worker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.mingzhang.extractor.image.GreyImage;
import org.mingzhang.extractor.ocr.LineReading;
import org.mingzhang.extractor.ocr.OcrException;

/**
 * Engines in a process of their own, where a crash or an endless loop of native code does no harm:
 * the process is killed and started anew, and what it was at is tried once more, alone, so that one
 * line that kills the process takes no others with it.
 */
final class OcrWorkers implements AutoCloseable {
  private final List<String> command;
  private final TimeLimit limit;
  private final ExecutorService handles;

  /** Shared by what runs side by side, held alone by a second try. */
  private final ReadWriteLock alone = new ReentrantReadWriteLock();

  private WorkerProcess worker;
  private boolean closed;

  /**
   * @param command the command line of the process, see {@link WorkerMain}
   * @param handles how many portions are read side by side
   * @param limit how long a portion may take
   */
  OcrWorkers(List<String> command, int handles, TimeLimit limit) {
    this.command = List.copyOf(command);
    this.limit = limit;
    this.handles =
        Executors.newFixedThreadPool(
            handles,
            task -> {
              Thread thread = new Thread(task, "ocr-handle");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Has lines read by one engine, portions of them side by side.
   *
   * @return a reading for each line, in the same order
   * @throws OcrException if a portion failed twice
   */
  List<LineReading> read(String engine, List<GreyImage> lines) throws OcrException {
    LineReading[] readings = new LineReading[lines.size()];
    List<Future<?>> portions = new ArrayList<>();
    try {
      for (List<Integer> chunk : Chunks.of(lines)) {
        portions.add(handles.submit(() -> readPortion(engine, lines, chunk, readings)));
      }
    } catch (RejectedExecutionException e) {
      throw new OcrException("OCR has been closed", e);
    }
    OcrException failure = await(portions);
    if (failure != null) {
      throw failure;
    }
    return Collections.unmodifiableList(Arrays.asList(readings));
  }

  private Void readPortion(
      String engine, List<GreyImage> lines, List<Integer> chunk, LineReading[] readings)
      throws OcrException {
    List<LineReading> read = readTwice(engine, chunk.stream().map(lines::get).toList());
    for (int i = 0; i < chunk.size(); i++) {
      readings[chunk.get(i)] = read.get(i);
    }
    return null;
  }

  /** Waits for all, also when one has failed; gives the first failure or null. */
  private static OcrException await(List<Future<?>> portions) {
    OcrException failure = null;
    boolean interrupted = false;
    for (Future<?> portion : portions) {
      try {
        portion.get();
      } catch (ExecutionException e) {
        failure = failure != null ? failure : asOcrException(e.getCause());
      } catch (CancellationException e) {
        failure = new OcrException("OCR has been closed", e);
      } catch (InterruptedException e) {
        interrupted = true;
        portion.cancel(false);
        failure = new OcrException("interrupted", e);
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return failure;
  }

  private static OcrException asOcrException(Throwable cause) {
    return cause instanceof OcrException known
        ? known
        : new OcrException("OCR failed: " + cause, cause);
  }

  private List<LineReading> readTwice(String engine, List<GreyImage> lines) throws OcrException {
    Duration time = limit.of(lines);
    alone.readLock().lock();
    try {
      return worker().read(engine, lines, time);
    } catch (OcrException e) {
      // Tried once more below.
    } finally {
      alone.readLock().unlock();
    }
    alone.writeLock().lock();
    try {
      return worker().read(engine, lines, time);
    } finally {
      alone.writeLock().unlock();
    }
  }

  private synchronized WorkerProcess worker() throws OcrException {
    if (closed) {
      throw new OcrException("OCR has been closed", null);
    }
    if (worker == null || !worker.isAlive()) {
      worker = WorkerProcess.start(command);
    }
    return worker;
  }

  @Override
  public synchronized void close() {
    closed = true;
    for (Runnable waiting : handles.shutdownNow()) {
      // Whoever waits for it is to learn that nothing will come.
      ((Future<?>) waiting).cancel(false);
    }
    if (worker != null) {
      worker.kill();
      worker = null;
    }
  }

  /**
   * How long a portion may take: so much, and so much more for each line height of length.
   *
   * @param start until the first line, the start of the process included
   * @param each for each line height of length
   */
  record TimeLimit(Duration start, Duration each) {
    /**
     * A hundred times what a portion takes on a processor of its own (about 4 ms a line height),
     * since machines may be busy; a hang costs a minute then, once or twice.
     */
    static final TimeLimit STANDARD = new TimeLimit(Duration.ofSeconds(30), Duration.ofMillis(400));

    Duration of(List<GreyImage> lines) {
      double length = lines.stream().mapToDouble(Chunks::length).sum();
      return start.plusMillis((long) (length * each.toMillis()));
    }
  }
}
