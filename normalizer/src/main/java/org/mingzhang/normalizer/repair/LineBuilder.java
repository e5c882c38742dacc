package org.mingzhang.normalizer.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.mingzhang.normalizer.repair.Lattice.Arc;

/**
 * Writes the best way of reading a line back into the line: spaces and widths stay as they were.
 */
final class LineBuilder {

  private static final int ALTERNATIVES = 5;
  private static final double WORTH_TELLING = 0.005;

  private final String read;
  private final CompactLine compact;
  private final Map<Integer, Map<String, Double>> shares;
  private final double garbled;
  private final StringBuilder text = new StringBuilder();
  private final List<Double> probabilities = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();
  private int written;

  private LineBuilder(String read, CompactLine compact, Decoding decoding, double garbled) {
    this.read = read;
    this.compact = compact;
    this.shares = decoding.alternatives();
    this.garbled = garbled;
  }

  static RepairedLine build(String read, CompactLine compact, Decoding decoding, double garbled) {
    LineBuilder builder = new LineBuilder(read, compact, decoding, garbled);
    decoding.path().forEach(builder::take);
    builder.copy(read.length(), 1);
    return new RepairedLine(
        read, builder.text.toString(), builder.probabilities, builder.changes, garbled);
  }

  private void take(Arc arc) {
    int start = compact.place(arc.start());
    int end = compact.place(arc.end() - 1) + 1;
    double probability = probability(arc);
    copy(start, 1);
    if (arc.reason() == null) {
      copy(end, probability);
      return;
    }
    for (int i = 0; i < arc.printed().length(); i++) {
      text.append(arc.printed().charAt(i));
      probabilities.add(probability);
    }
    written = end;
    changes.add(
        new Change(
            start,
            end,
            read.substring(start, end),
            arc.printed(),
            arc.reason(),
            probability,
            alternatives(arc)));
  }

  /** The share of this text among all for the piece; if the line is clean, it is what was read. */
  private double probability(Arc arc) {
    double share = garbled * shares.get(arc.start()).getOrDefault(arc.printed(), 0.0);
    return Math.min(1, arc.reason() == null ? share + 1 - garbled : share);
  }

  private List<Alternative> alternatives(Arc arc) {
    return shares.get(arc.start()).entrySet().stream()
        .filter(share -> !share.getKey().equals(arc.printed()))
        .map(share -> new Alternative(share.getKey(), Math.min(1, garbled * share.getValue())))
        .filter(alternative -> alternative.probability() >= WORTH_TELLING)
        .sorted(Comparator.comparingDouble(Alternative::probability).reversed())
        .limit(ALTERNATIVES)
        .toList();
  }

  private void copy(int end, double probability) {
    while (written < end) {
      text.append(read.charAt(written++));
      probabilities.add(probability);
    }
  }
}
