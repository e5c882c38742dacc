package org.mingzhang.pipeline;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.mingzhang.extractor.page.Page;

/**
 * Reads pages ahead of whoever takes them: one thread begins them, for a file is read by one thread
 * at a time, and others do what is then left of several pages side by side. Pages come in order; a
 * failure comes where its page would have come. To be closed before what the pages are read from.
 */
final class ReadAhead implements PageReading {

  /** Enough that no side waits for the other's slowest page; each page is held in memory. */
  private static final int PAGES_AHEAD = 6;

  /** Pages whose rest is being read side by side: one for each core, as engines have handles. */
  private static final int SIDE_BY_SIDE = Runtime.getRuntime().availableProcessors();

  /** Damaged files nest deeply; the main thread, which these stand in for, has as much. */
  private static final long STACK_BYTES = 8L << 20;

  /** What comes after the last page. */
  private static final Future<Page> END = CompletableFuture.completedFuture(null);

  private final BlockingQueue<Future<Page>> begun = new ArrayBlockingQueue<>(PAGES_AHEAD);
  private final ExecutorService finishers;
  private final Thread reader;
  private Future<Page> next;

  /**
   * Begins to read at once.
   *
   * @param pages begins a page with each step, and gives what gives the page
   */
  ReadAhead(Iterator<Supplier<Page>> pages) {
    AtomicInteger count = new AtomicInteger();
    finishers =
        Executors.newFixedThreadPool(
            SIDE_BY_SIDE, task -> thread(task, "page-finisher-" + count.incrementAndGet()));
    reader = thread(() -> beginAll(pages), "page-reader");
    reader.start();
  }

  private static Thread thread(Runnable task, String name) {
    Thread thread = new Thread(null, task, name, STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  private void beginAll(Iterator<Supplier<Page>> pages) {
    try {
      begun.put(last(pages));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // closed: nobody takes pages any more
    }
  }

  /** Hands over all pages; what comes after them is the caller's to hand over. */
  private Future<Page> last(Iterator<Supplier<Page>> pages) throws InterruptedException {
    try {
      while (pages.hasNext()) {
        begun.put(finishers.submit(pages.next()::get));
      }
      return END;
    } catch (RuntimeException | Error e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  @Override
  public boolean hasNext() {
    if (next == null) {
      next = take();
    }
    return next != END && page() != null;
  }

  @Override
  public Page next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no page left");
    }
    Page page = page();
    next = null;
    return page;
  }

  private Future<Page> take() {
    try {
      return begun.take();
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private Page page() {
    try {
      return next.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted while pages were read", e);
  }

  /** Stops reading, waits until all threads have let go of their pages, and has no page left. */
  @Override
  public void close() {
    reader.interrupt();
    finishers.shutdownNow();
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        reader.join();
        ended = finishers.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    begun.clear();
    next = END;
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
