package org.mingzhang.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingzhang.batch.dataset.Dataset;
import org.mingzhang.batch.dataset.Job;
import org.mingzhang.batch.dataset.JournalEntry;
import org.mingzhang.batch.dataset.Member;
import org.mingzhang.batch.input.Input;
import org.mingzhang.batch.input.InputBytes;
import org.mingzhang.batch.input.UnreachableInputException;
import org.mingzhang.batch.worker.Request;
import org.mingzhang.batch.worker.Verdict;
import org.mingzhang.batch.worker.Verdict.End;
import org.mingzhang.batch.worker.Worker;
import org.mingzhang.pipeline.ReadingWatch;

/** Makes documents of the dataset, one after the other, with a worker of its own. */
final class DocumentMaker implements AutoCloseable {

  private static final double NANOSECONDS = 1e9;
  private static final double HUNDREDTHS = 100;

  private final Dataset dataset;
  private final Map<String, Input> inputs;
  private final BatchOptions options;
  private final BatchWatch watch;
  private final Worker worker;

  /**
   * @param processors how many it may keep busy
   */
  DocumentMaker(
      Dataset dataset,
      Map<String, Input> inputs,
      BatchOptions options,
      int processors,
      BatchWatch watch) {
    this.dataset = dataset;
    this.inputs = inputs;
    this.options = options;
    this.watch = watch;
    this.worker = new Worker(options.settings(), options.limits(), processors, dataset.work());
  }

  /**
   * Makes a document: once this returns, it and what is known of it are on the disk.
   *
   * @throws IOException if the dataset cannot be written
   */
  JournalEntry make(Job job) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    Path written = dataset.work().resolve(job.document());
    List<Path> unpacked = new ArrayList<>();
    try {
      Verdict verdict = read(job, written, unpacked);
      long bytes = verdict.end() == End.READ ? dataset.publish(job, written) : 0;
      JournalEntry entry =
          new JournalEntry(
              job,
              options.settings().fingerprint(),
              options.limits().fingerprint(),
              verdict,
              bytes,
              seconds(begin));
      dataset.record(entry);
      return entry;
    } finally {
      Files.deleteIfExists(written);
      for (Path file : unpacked) {
        Files.deleteIfExists(file);
      }
    }
  }

  private Verdict read(Job job, Path target, List<Path> unpacked)
      throws IOException, InterruptedException {
    try {
      return worker.read(request(job, target, unpacked), new Watch());
    } catch (UnreachableInputException e) {
      return Verdict.failed(End.OUT_OF_REACH, e.getMessage());
    }
  }

  private Request request(Job job, Path target, List<Path> unpacked) throws IOException {
    List<Request.Part> parts = new ArrayList<>();
    for (Member member : job.members()) {
      Input input = inputs.get(member.input());
      Path file = input.file();
      if (input.entry() != null) {
        file = dataset.work().resolve(member.sha256() + "-" + parts.size() + extension(input));
        unpacked.add(file);
        InputBytes.copy(input, file);
      }
      parts.add(
          new Request.Part(file.toAbsolutePath().toString(), input.fileName(), member.sha256()));
    }
    return new Request(job.name(), parts, target.toAbsolutePath().toString());
  }

  /** Some kinds of files are told apart by it. */
  private static String extension(Input input) {
    String extension = input.fileName().replaceFirst("^.*(?=\\.)", "");
    return extension.matches("\\.[A-Za-z0-9]{1,8}") ? extension : "";
  }

  private static double seconds(long begin) {
    return Math.round((System.nanoTime() - begin) / NANOSECONDS * HUNDREDTHS) / HUNDREDTHS;
  }

  /** Of a document only what matters to the batch. */
  private final class Watch implements ReadingWatch {
    @Override
    public void pageRead() {
      watch.pageRead();
    }

    @Override
    public void note(String note) {
      watch.note(note);
    }
  }

  @Override
  public void close() {
    worker.close();
  }
}
