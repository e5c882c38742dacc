package org.mingzhang.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.batch.dataset.Dataset;
import org.mingzhang.batch.dataset.IndexLine;
import org.mingzhang.batch.dataset.Job;
import org.mingzhang.batch.dataset.JournalEntry;
import org.mingzhang.batch.dataset.Member;
import org.mingzhang.batch.input.Input;
import org.mingzhang.batch.input.InputBytes;
import org.mingzhang.batch.input.InputFinder;
import org.mingzhang.batch.manifest.BadManifestException;
import org.mingzhang.batch.manifest.Manifest;
import org.mingzhang.batch.worker.Verdict.End;

/**
 * Turns files, folders and archives into a dataset. A run that was interrupted, however, is gone on
 * with by running it again: what was done is neither lost nor done anew, and the dataset becomes
 * the one that an undisturbed run makes, but for the times in it.
 */
public final class Batch {

  private final BatchOptions options;
  private final BatchWatch watch;

  public Batch(BatchOptions options, BatchWatch watch) {
    this.options = options;
    this.watch = watch;
  }

  /**
   * Runs a batch.
   *
   * @param names files, folders, globs or zip archives
   * @param root the folder of the dataset, new or of an earlier run
   * @return what it came to; every input is in it and in the index
   * @throws org.mingzhang.batch.dataset.DatasetBusyException if another batch writes to it
   * @throws BadManifestException if the manifest cannot be understood; nothing has been read then
   * @throws IOException if the dataset cannot be written; run it again when it can
   */
  public BatchSummary run(List<String> names, Path root)
      throws BadManifestException, IOException, InterruptedException {
    Manifest manifest =
        options.manifest() == null ? Manifest.none() : Manifest.read(options.manifest());
    try (Dataset dataset = Dataset.open(root)) {
      List<Input> inputs = new InputFinder(leftOut(root)).find(names);
      Manifest.Sayings sayings = manifest.of(inputs.stream().map(Input::name).toList());
      tellWhatIsUnknown(sayings);
      Plan plan = Plan.of(InputBytes.hash(inputs), input -> documentOf(input, sayings));
      List<JournalEntry> entries = new ArrayList<>();
      List<Job> toRead = new ArrayList<>();
      sortOut(plan, dataset, entries, toRead);
      tellWhatIsKnown(plan, entries, toRead);
      entries.addAll(make(toRead, plan, dataset));
      List<JournalEntry> earlier = earlier(plan, dataset);
      return finish(plan, entries, earlier, sayings, dataset);
    }
  }

  /** Neither the dataset nor the manifest is an input, wherever they lie. */
  private Set<Path> leftOut(Path root) {
    return options.manifest() == null ? Set.of(root) : Set.of(root, options.manifest());
  }

  private String documentOf(Input input, Manifest.Sayings sayings) {
    String said = sayings.documentOf(input.name());
    return said != null ? said : options.grouping().documentOf(input);
  }

  private void tellWhatIsUnknown(Manifest.Sayings sayings) {
    List<String> unknown = sayings.unknown();
    if (!unknown.isEmpty()) {
      watch.note(
          unknown.size() + " rows of the manifest speak of no input, such as " + unknown.get(0));
    }
  }

  private void sortOut(Plan plan, Dataset dataset, List<JournalEntry> known, List<Job> toRead) {
    String settings = options.settings().fingerprint();
    String limits = options.limits().fingerprint();
    for (Job job : plan.jobs()) {
      JournalEntry entry = options.again() ? null : dataset.known(job, settings, limits);
      if (entry == null) {
        toRead.add(job);
      } else {
        known.add(entry);
      }
    }
  }

  private void tellWhatIsKnown(Plan plan, List<JournalEntry> known, List<Job> toRead) {
    watch.planned(plan.inputs().size(), known.size(), toRead.size());
    plan.failed().forEach(watch::failed);
    known.stream()
        .filter(entry -> entry.verdict().end() != End.READ)
        .forEach(entry -> IndexLine.of(entry).forEach(watch::failed));
  }

  /** The longest first, so that all workers end at about the same time. */
  private List<JournalEntry> make(List<Job> jobs, Plan plan, Dataset dataset)
      throws IOException, InterruptedException {
    List<Job> longestFirst = new ArrayList<>(jobs);
    longestFirst.sort(Comparator.comparingLong((Job job) -> bytes(job, plan)).reversed());
    int processors = Math.max(1, options.jobs() / Math.max(1, jobs.size()));
    return new DocumentMakers(
            () -> new DocumentMaker(dataset, plan.inputs(), options, processors, watch), watch)
        .make(longestFirst, options.jobs());
  }

  private static long bytes(Job job, Plan plan) {
    long sum = 0;
    for (Member member : job.members()) {
      Input input = plan.inputs().get(member.input());
      try {
        sum += input.entry() == null ? Files.size(input.file()) : 0;
      } catch (IOException e) {
        // It only decides on the order; reading the file will say what is wrong.
      }
    }
    return sum;
  }

  /** What earlier runs read and this one was not given stays, as long as its files are there. */
  private static List<JournalEntry> earlier(Plan plan, Dataset dataset) {
    Set<String> documents = new HashSet<>();
    plan.jobs().forEach(job -> documents.add(job.document()));
    Set<String> files = new HashSet<>();
    plan.inputs().keySet().forEach(name -> files.add(fileOf(name)));
    return dataset.earlier().values().stream()
        .filter(entry -> !documents.contains(entry.job().document()))
        .filter(entry -> entry.job().members().stream().allMatch(m -> isElsewhere(m, files)))
        .toList();
  }

  private static boolean isElsewhere(Member member, Set<String> files) {
    String file = fileOf(member.input());
    return !files.contains(file) && Files.exists(Path.of(file));
  }

  /** The file itself, or the archive that it lies in. */
  private static String fileOf(String name) {
    return name.split(Input.IN_ARCHIVE, 2)[0];
  }

  private BatchSummary finish(
      Plan plan,
      List<JournalEntry> entries,
      List<JournalEntry> earlier,
      Manifest.Sayings sayings,
      Dataset dataset)
      throws IOException {
    List<IndexLine> lines = new ArrayList<>(plan.failed());
    entries.forEach(entry -> lines.addAll(IndexLine.of(entry)));
    lines.replaceAll(line -> line.comingFrom(sayings.originOf(line.input())));
    BatchSummary summary = BatchSummary.of(lines, earlier.size());
    List<JournalEntry> all = new ArrayList<>(entries);
    all.addAll(earlier);
    earlier.forEach(entry -> lines.addAll(IndexLine.of(entry)));
    dataset.finish(lines, all);
    return summary;
  }
}
