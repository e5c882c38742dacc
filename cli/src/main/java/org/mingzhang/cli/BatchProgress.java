package org.mingzhang.cli;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.batch.BatchSummary;
import org.mingzhang.batch.BatchWatch;
import org.mingzhang.batch.dataset.IndexLine;
import org.mingzhang.batch.dataset.State;
import org.mingzhang.batch.worker.Gap;

/** Shows how far a batch is: a live line on a terminal, a plain line now and then in a log. */
final class BatchProgress implements BatchWatch, Closeable {

  private final BatchDisplay display;
  private final Set<String> notesTold = new HashSet<>();

  private BatchProgress(BatchDisplay display) {
    this.display = display;
  }

  static BatchProgress on(Streams streams) {
    return new BatchProgress(
        streams.terminal() ? new BatchDisplay.Live(streams) : new BatchDisplay.Log(streams));
  }

  @Override
  public synchronized void planned(int inputs, int known, int toRead) {
    String before = known == 0 ? "" : known + " documents known from before, ";
    display.message(Messages.note(inputs + " inputs, " + before + toRead + " documents to read"));
    display.start(toRead);
  }

  @Override
  public synchronized void failed(IndexLine input) {
    display.message(Messages.note(input.input() + ": " + input.reason()));
  }

  @Override
  public void pageRead() {
    display.pageRead();
  }

  @Override
  public synchronized void done(List<IndexLine> inputs) {
    for (IndexLine input : inputs) {
      if (input.state() == State.FAILED) {
        failed(input);
      } else if (input.state() == State.READ_IN_PART && input.duplicateOf() == null) {
        display.message(Messages.note(input.input() + ": not read: " + gaps(input.unread())));
      }
    }
    display.done(inputs.stream().anyMatch(input -> input.state() == State.FAILED));
  }

  /** The first of them in full, since they are often alike; the index has them all. */
  private static String gaps(List<Gap> unread) {
    Gap first = unread.get(0);
    String where =
        first.page() != null
            ? "page " + first.page() + ": "
            : first.line() != null ? "line " + first.line() + ": " : "";
    String more =
        unread.size() == 1 ? "" : " (and " + (unread.size() - 1) + " more, see the index)";
    return where + first.reason() + more;
  }

  @Override
  public synchronized void note(String note) {
    if (notesTold.add(note)) {
      display.message(Messages.note(note));
    }
  }

  /** The last line; the display ends with it. */
  void sum(BatchSummary summary, Path dataset) {
    display.close();
    String duplicates =
        summary.duplicates() == 0 ? "" : ", " + summary.duplicates() + " of all are duplicates";
    String earlier =
        summary.earlier() == 0
            ? ""
            : "; " + summary.earlier() + " documents of earlier runs stay as they were";
    display.message(
        Messages.note(
            String.format(
                "%s: %d read, %d read in part, %d failed%s%s",
                dataset,
                summary.read(),
                summary.readInPart(),
                summary.failed(),
                duplicates,
                earlier)));
  }

  @Override
  public void close() {
    display.close();
  }
}
