package org.mingzhang.batch;

import java.util.List;
import org.mingzhang.batch.dataset.IndexLine;
import org.mingzhang.batch.dataset.State;

/**
 * What a batch came to, input by input.
 *
 * @param read how many inputs were read whole
 * @param readInPart how many were read but for some pages
 * @param failed how many were not read
 * @param duplicates how many of all have the bytes of another
 * @param earlier how many belong to earlier runs, and were not given this time
 */
public record BatchSummary(int read, int readInPart, int failed, int duplicates, int earlier) {

  static BatchSummary of(List<IndexLine> lines, int earlier) {
    return new BatchSummary(
        count(lines, State.READ),
        count(lines, State.READ_IN_PART),
        count(lines, State.FAILED),
        (int) lines.stream().filter(line -> line.duplicateOf() != null).count(),
        earlier);
  }

  private static int count(List<IndexLine> lines, State state) {
    return (int) lines.stream().filter(line -> line.state() == state).count();
  }
}
