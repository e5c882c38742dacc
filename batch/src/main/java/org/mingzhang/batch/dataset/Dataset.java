package org.mingzhang.batch.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A folder of documents with their index and the journal of how they came there. Files appear in it
 * whole or not at all; one run writes to it at a time.
 */
public final class Dataset implements Closeable {

  /** The folder of the documents, one JSON file each. */
  public static final String DOCUMENTS = "documents";

  private static final String WORK = ".mingzhang-work";
  private static final String LOCK = ".mingzhang-lock";
  private static final String JOURNAL = "journal.jsonl";
  private static final String INDEX = "index.jsonl";

  private final Path root;
  private final FileChannel lockFile;
  private Journal journal;

  private Dataset(Path root, FileChannel lockFile) {
    this.root = root;
    this.lockFile = lockFile;
  }

  /**
   * Opens a dataset, new or left by an earlier run, however that ended.
   *
   * @throws DatasetBusyException if another run has it open
   * @throws IOException if it cannot be written
   */
  public static Dataset open(Path root) throws IOException {
    Files.createDirectories(root.resolve(DOCUMENTS));
    FileChannel lockFile =
        FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    Dataset dataset = new Dataset(root, lockFile);
    try {
      lock(lockFile);
      dataset.clearWork();
      Files.createDirectories(dataset.work());
      dataset.journal = Journal.open(root.resolve(JOURNAL));
      return dataset;
    } catch (IOException | RuntimeException e) {
      lockFile.close();
      throw e;
    }
  }

  private static void lock(FileChannel file) throws IOException {
    try {
      FileLock lock = file.tryLock(); // held until the channel is closed or the process is gone
      if (lock == null) {
        throw new DatasetBusyException();
      }
    } catch (OverlappingFileLockException e) {
      throw new DatasetBusyException();
    }
  }

  /** A folder for what is not finished; what an earlier run left there is gone. */
  public Path work() {
    return root.resolve(WORK);
  }

  /**
   * What is known of a document and holds under the settings and limits of now; null if it is to be
   * read.
   */
  public JournalEntry known(Job job, String settings, String limits) {
    JournalEntry entry = journal.entries().get(job.document());
    return entry != null && entry.holds(job, settings, limits) && isThere(entry)
        ? entry.forJob(job)
        : null;
  }

  private boolean isThere(JournalEntry entry) {
    Path file = documentFile(entry.job().document());
    try {
      return entry.bytes() == 0 || (Files.isRegularFile(file) && Files.size(file) == entry.bytes());
    } catch (IOException e) {
      return false;
    }
  }

  /** What earlier runs did, by the name of the document. */
  public Map<String, JournalEntry> earlier() {
    return journal.entries();
  }

  /**
   * Takes a finished document in.
   *
   * @param written its file in {@link #work()}, which is on the disk already; moved
   * @return how long it is
   */
  public long publish(Job job, Path written) throws IOException {
    Path target = documentFile(job.document());
    Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
    syncFolder(target.getParent());
    return Files.size(target);
  }

  /** Writes down what came of a document; it is on the disk when this returns. */
  public void record(JournalEntry entry) throws IOException {
    journal.append(entry);
  }

  /**
   * Ends a run: writes the index, removes documents that nothing in it speaks of, and shortens the
   * journal to what is true now.
   *
   * @param lines of all inputs
   * @param entries of all documents
   */
  public void finish(List<IndexLine> lines, List<JournalEntry> entries) throws IOException {
    List<IndexLine> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparing(IndexLine::input));
    replace(INDEX, JsonLines.lines(sorted));
    removeOthers(lines);
    List<JournalEntry> kept = new ArrayList<>(entries);
    kept.sort(Comparator.comparing(entry -> entry.job().document()));
    journal.close();
    replace(JOURNAL, JsonLines.lines(kept));
    clearWork();
  }

  private void replace(String name, String text) throws IOException {
    Path unfinished = work().resolve(name);
    try (FileChannel out =
        FileChannel.open(
            unfinished,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
    Files.move(unfinished, root.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    syncFolder(root);
  }

  /** Only what a batch has written: the folder may be one that was there before. */
  private void removeOthers(List<IndexLine> lines) throws IOException {
    Set<String> wanted = new TreeSet<>();
    lines.stream().map(IndexLine::document).filter(name -> name != null).forEach(wanted::add);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(root.resolve(DOCUMENTS))) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (DocumentName.isOne(name) && !wanted.contains(DOCUMENTS + "/" + name)) {
          Files.delete(file);
        }
      }
    }
  }

  private Path documentFile(String name) {
    return root.resolve(DOCUMENTS).resolve(name);
  }

  /** So that the name of a file is on the disk as its content is; not every system can. */
  private static void syncFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows has no such thing, and writes names in time by itself.
    }
  }

  private void clearWork() throws IOException {
    if (!Files.isDirectory(work())) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(work())) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(work());
  }

  @Override
  public void close() throws IOException {
    journal.close();
    lockFile.close();
  }
}
