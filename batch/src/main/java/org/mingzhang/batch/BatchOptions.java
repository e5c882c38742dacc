package org.mingzhang.batch;

import org.mingzhang.batch.worker.Limits;
import org.mingzhang.batch.worker.ReadSettings;

/**
 * How a batch is run.
 *
 * @param settings how documents are read
 * @param limits what a document may take
 * @param jobs how many documents are read side by side, at least 1
 * @param again whether documents are read that were read before and have not changed
 */
public record BatchOptions(ReadSettings settings, Limits limits, int jobs, boolean again) {

  public BatchOptions {
    if (jobs < 1) {
      throw new IllegalArgumentException("jobs: at least 1, not " + jobs);
    }
  }
}
