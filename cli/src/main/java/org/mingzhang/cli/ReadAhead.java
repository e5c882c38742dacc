package org.mingzhang.cli;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.mingzhang.extractor.page.Page;

/**
 * Reads pages on a thread of its own, a few ahead of whoever takes them, so that one core reads
 * what is on the next pages while another finds out what the last ones mean. Pages come in order; a
 * failure comes where its page would have come. To be closed before what the pages are read from.
 */
final class ReadAhead implements Iterator<Page>, AutoCloseable {

  /** Enough that neither side waits for the other's slowest page; each page is held in memory. */
  private static final int PAGES_AHEAD = 6;

  /** Damaged files nest deeply; the main thread, which this one stands in for, has as much. */
  private static final long STACK_BYTES = 8L << 20;

  /** What the reading thread hands over. */
  private sealed interface Step {
    record Read(Page page) implements Step {}

    record Ended() implements Step {}

    record Failed(Throwable cause) implements Step {}
  }

  private final BlockingQueue<Step> steps = new ArrayBlockingQueue<>(PAGES_AHEAD);
  private final Thread reader;
  private Step next;

  /** Begins to read at once. */
  ReadAhead(Iterator<Page> pages) {
    reader = new Thread(null, () -> readAll(pages), "page-reader", STACK_BYTES);
    reader.setDaemon(true);
    reader.start();
  }

  private void readAll(Iterator<Page> pages) {
    try {
      steps.put(lastStep(pages));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // closed: nobody takes pages any more
    }
  }

  /** Hands over all pages; what comes after them is the caller's to hand over. */
  private Step lastStep(Iterator<Page> pages) throws InterruptedException {
    try {
      while (pages.hasNext()) {
        steps.put(new Step.Read(pages.next()));
      }
      return new Step.Ended();
    } catch (RuntimeException | Error e) {
      return new Step.Failed(e);
    }
  }

  @Override
  public boolean hasNext() {
    if (next == null) {
      next = take();
    }
    if (next instanceof Step.Failed failed) {
      if (failed.cause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) failed.cause();
    }
    return next instanceof Step.Read;
  }

  @Override
  public Page next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no page left");
    }
    Page page = ((Step.Read) next).page();
    next = null;
    return page;
  }

  private Step take() {
    try {
      return steps.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while pages were read", e);
    }
  }

  /** Stops reading, waits until the thread has let go of its pages, and has no page left. */
  @Override
  public void close() {
    reader.interrupt();
    boolean interrupted = false;
    while (reader.isAlive()) {
      try {
        reader.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    steps.clear();
    next = new Step.Ended();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
