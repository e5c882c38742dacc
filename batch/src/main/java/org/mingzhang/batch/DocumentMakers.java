package org.mingzhang.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.mingzhang.batch.dataset.IndexLine;
import org.mingzhang.batch.dataset.Job;
import org.mingzhang.batch.dataset.JournalEntry;

/**
 * Several {@link DocumentMaker}s side by side, until no job is left or the dataset takes no more.
 */
final class DocumentMakers {

  private final Supplier<DocumentMaker> makers;
  private final BatchWatch watch;

  /**
   * @param makers opens makers
   * @param watch told of each document
   */
  DocumentMakers(Supplier<DocumentMaker> makers, BatchWatch watch) {
    this.makers = makers;
    this.watch = watch;
  }

  /**
   * Makes all.
   *
   * @param jobs in the order in which they are begun
   * @param sideBySide how many at once
   * @throws IOException if the dataset cannot be written; what was made before stays
   */
  List<JournalEntry> make(List<Job> jobs, int sideBySide) throws IOException, InterruptedException {
    Queue<Job> left = new ConcurrentLinkedQueue<>(jobs);
    List<JournalEntry> made = Collections.synchronizedList(new ArrayList<>());
    int count = Math.min(sideBySide, jobs.size());
    ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, count));
    try {
      ExecutorCompletionService<Void> running = new ExecutorCompletionService<>(threads);
      for (int i = 0; i < count; i++) {
        running.submit(() -> makeFrom(left, made));
      }
      for (int i = 0; i < count; i++) {
        running.take().get();
      }
      return made;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private Void makeFrom(Queue<Job> left, List<JournalEntry> made)
      throws IOException, InterruptedException {
    try (DocumentMaker maker = makers.get()) {
      for (Job job = left.poll(); job != null; job = left.poll()) {
        JournalEntry entry = maker.make(job);
        made.add(entry);
        watch.done(IndexLine.of(entry));
      }
      return null;
    }
  }
}
