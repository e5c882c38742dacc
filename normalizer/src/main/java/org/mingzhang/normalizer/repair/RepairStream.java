package org.mingzhang.normalizer.repair;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Repairs lines as they come, each by what the lines before it and the next few tell. Holds a few
 * lines back; not for several threads.
 */
public final class RepairStream {

  private static final int AHEAD = 12;

  private final Repair repair;
  private final Neighbours neighbours = new Neighbours();
  private final Deque<LineEvidence> waiting = new ArrayDeque<>();

  RepairStream(Repair repair) {
    this.repair = repair;
  }

  /**
   * Takes the next line.
   *
   * @param line without its line break
   * @return the lines that are ready now, in order; often an earlier one or none
   */
  public List<RepairedLine> add(String line) {
    waiting.addLast(repair.evidence(line));
    return waiting.size() > AHEAD ? List.of(first()) : List.of();
  }

  /** The lines that were held back; the stream then begins anew after them. */
  public List<RepairedLine> finish() {
    List<RepairedLine> rest = new ArrayList<>();
    while (!waiting.isEmpty()) {
      rest.add(first());
    }
    return rest;
  }

  private RepairedLine first() {
    LineEvidence line = waiting.removeFirst();
    List<Double> below = waiting.stream().map(LineEvidence::told).toList();
    return repair.given(line, neighbours.prior(line.told(), below));
  }
}
