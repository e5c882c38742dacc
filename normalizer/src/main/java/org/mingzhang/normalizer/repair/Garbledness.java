package org.mingzhang.normalizer.repair;

import java.util.Collection;
import java.util.List;

/**
 * Whether text is garbled, and how badly (乱码程度).
 *
 * @param probability that it is garbled at all, 0 to 1; of several lines, the share of characters
 *     that stand on garbled lines
 * @param extent share of its characters for which something else was printed, 0 to 1
 */
public record Garbledness(double probability, double extent) {

  /** Of nothing. */
  public static final Garbledness NONE = new Garbledness(0, 0);

  /** Of a line or a cell, from its repair. */
  public static Garbledness of(RepairedLine line) {
    return of(List.of(line));
  }

  /**
   * Of a page, from the repair of its lines.
   *
   * @param lines as {@link Repair#repair(List)} gives them
   */
  public static Garbledness of(Collection<RepairedLine> lines) {
    double characters = 0;
    double garbled = 0;
    double wrong = 0;
    for (RepairedLine line : lines) {
      long written = line.read().chars().filter(c -> !Folding.isSpace((char) c)).count();
      characters += written;
      garbled += written * line.garbled();
      for (Change change : line.changes()) {
        wrong += change.probability() * (change.end() - change.start());
      }
    }
    return characters == 0
        ? NONE
        : new Garbledness(garbled / characters, Math.min(1, wrong / characters));
  }
}
