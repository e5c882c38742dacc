package org.mingzhang.batch;

import java.nio.file.Path;
import java.util.List;
import org.mingzhang.batch.dataset.IndexLine;
import org.mingzhang.batch.worker.Limits;
import org.mingzhang.batch.worker.ReadSettings;

/** A batch as a process that can be killed. */
public final class BatchInChild {

  private BatchInChild() {}

  /** Reads a folder into a dataset. */
  public static void main(String[] args) throws Exception {
    ReadSettings settings = new ReadSettings(false, false, false, false, "");
    BatchOptions options =
        new BatchOptions(settings, Limits.byPages(64), 2, Grouping.NONE, null, false);
    new Batch(options, new Unwatched()).run(List.of(args[0]), Path.of(args[1]));
  }

  /** Watches nothing. */
  private static final class Unwatched implements BatchWatch {
    @Override
    public void planned(int inputs, int known, int toRead) {}

    @Override
    public void failed(IndexLine input) {}

    @Override
    public void pageRead() {}

    @Override
    public void done(List<IndexLine> inputs) {}

    @Override
    public void note(String note) {}
  }
}
