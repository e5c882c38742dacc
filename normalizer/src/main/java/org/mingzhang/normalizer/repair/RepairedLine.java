package org.mingzhang.normalizer.repair;

import java.util.ArrayList;
import java.util.List;

/**
 * A line as it was most probably printed.
 *
 * @param read as it was given
 * @param text as it was printed; {@code read} itself where nothing is to be repaired
 * @param probabilities for each character of {@code text} that it was printed there, 0 to 1
 * @param changes in the order of the line; empty where nothing was repaired
 * @param garbled probability that the line is garbled at all, 0 to 1
 */
public record RepairedLine(
    String read, String text, List<Double> probabilities, List<Change> changes, double garbled) {
  public RepairedLine {
    probabilities = List.copyOf(probabilities);
    changes = List.copyOf(changes);
  }

  /** The lowest probability of any character of the line; 1 for an empty line. */
  public double probability() {
    return probabilities.stream().mapToDouble(Double::doubleValue).min().orElse(1);
  }

  /** One line of pieces that followed each other. */
  static RepairedLine joined(List<RepairedLine> pieces) {
    StringBuilder read = new StringBuilder();
    StringBuilder text = new StringBuilder();
    List<Double> probabilities = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    double garbled = 0;
    for (RepairedLine piece : pieces) {
      for (Change change : piece.changes()) {
        changes.add(change.shifted(read.length()));
      }
      read.append(piece.read());
      text.append(piece.text());
      probabilities.addAll(piece.probabilities());
      garbled = Math.max(garbled, piece.garbled());
    }
    return new RepairedLine(read.toString(), text.toString(), probabilities, changes, garbled);
  }
}
