package org.mingzhang.normalizer.repair;

import java.util.List;

/**
 * A piece of a line for which something else was printed.
 *
 * @param start of the piece in the line as it was read, 0-based
 * @param end after the piece
 * @param read the piece
 * @param printed what is believed to have been printed; empty for noise
 * @param reason why
 * @param probability that it was, 0 to 1
 * @param alternatives to {@code printed}, the most probable first
 */
public record Change(
    int start,
    int end,
    String read,
    String printed,
    Reason reason,
    double probability,
    List<Alternative> alternatives) {
  public Change {
    alternatives = List.copyOf(alternatives);
  }

  /** The same further right. */
  Change shifted(int by) {
    return new Change(start + by, end + by, read, printed, reason, probability, alternatives);
  }
}
