package org.mingzhang.batch;

import java.nio.file.Path;
import org.mingzhang.batch.worker.Limits;
import org.mingzhang.batch.worker.ReadSettings;

/**
 * How a batch is run.
 *
 * @param settings how documents are read
 * @param limits what a document may take
 * @param jobs how many documents are read side by side, each by one processor, at least 1; where
 *     there are fewer documents, each has more processors
 * @param grouping which files are read as one document
 * @param manifest a file that says where inputs come from and which belong together, or null
 * @param again whether documents are read that were read before and have not changed
 */
public record BatchOptions(
    ReadSettings settings,
    Limits limits,
    int jobs,
    Grouping grouping,
    Path manifest,
    boolean again) {

  public BatchOptions {
    if (jobs < 1) {
      throw new IllegalArgumentException("jobs: at least 1, not " + jobs);
    }
  }
}
