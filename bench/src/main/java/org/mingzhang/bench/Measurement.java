package org.mingzhang.bench;

import java.util.Arrays;
import java.util.List;

/**
 * What one process took.
 *
 * @param seconds from its start to its end, the start of Java included
 * @param peakMegabytes the most resident memory that it and its children had together, or 0 where
 *     the system does not tell
 */
record Measurement(double seconds, double peakMegabytes) {

  /** The median of the times and the highest peak. */
  static Measurement typical(List<Measurement> rounds) {
    double[] seconds = rounds.stream().mapToDouble(Measurement::seconds).sorted().toArray();
    double peak = rounds.stream().mapToDouble(Measurement::peakMegabytes).max().orElse(0);
    return new Measurement(median(seconds), peak);
  }

  private static double median(double[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1
        ? sorted[middle]
        : Arrays.stream(sorted, middle - 1, middle + 1).average().orElseThrow();
  }
}
