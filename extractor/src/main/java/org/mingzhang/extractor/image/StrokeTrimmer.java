package org.mingzhang.extractor.image;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cuts those parts off lines that are not ruling but strokes of letters which happen to lie on the
 * same line: each part between two crossing rulings must have ink all along and ground beside it.
 */
final class StrokeTrimmer {

  /** Coverage and clearance together that a ruling's outermost part has. */
  private static final double END_SCORE = 1.8;

  /** The same for one that ends short of a crossing ruling. */
  private static final double SHORT_OF_RULING_SCORE = 1.94;

  /** An end so close (inches) to a crossing ruling is on it. */
  private static final double NEAR = 0.015;

  /** The same for a part in the middle: it is more likely that the ruling goes on. */
  private static final double MIDDLE_SCORE = 1.5;

  /** Unbroken ink from ruling to ruling is a ruling, whatever seal or handwriting is beside it. */
  private static final double UNBROKEN = 0.97;

  private static final double UNBROKEN_CLEARANCE = 0.4;

  /** Coverage and clearance, each, of a ruling that stands alone. */
  private static final double CLEAR = 0.93;

  /** A line with less coverage over all is dashed: its parts cannot be told by it. */
  private static final double DASHED = 0.85;

  /** Parts shorter than this (inches) stay: they are the ends of rulings at a corner. */
  private static final double SHORT = 0.06;

  /** So much (inches) at a crossing ruling is left out of account. */
  private static final double MARGIN = 0.02;

  private final List<Trace> crossing;
  private final double dpi;

  /**
   * @param crossing the lines that run across
   */
  StrokeTrimmer(List<Trace> crossing, double dpi) {
    this.crossing = crossing;
    this.dpi = dpi;
  }

  /** What is left of lines. */
  List<Trace> trimmed(List<Trace> lines) {
    List<Trace> trimmed = new ArrayList<>();
    for (Trace line : lines) {
      if (line.coverage() < DASHED) {
        trimmed.add(line);
      } else {
        trim(line, trimmed);
      }
    }
    return trimmed;
  }

  private void trim(Trace line, List<Trace> trimmed) {
    List<Integer> crossings = crossings(line);
    if (crossings.isEmpty()) {
      if (isClearRuling(line)) {
        trimmed.add(line);
      }
      return;
    }
    int[] cuts = cuts(line, crossings);
    int start = -1;
    for (int i = 0; i + 1 < cuts.length; i++) {
      double least = MIDDLE_SCORE;
      if (isShort(line.from(), cuts[i])) {
        least = endScore(line.from(), crossings);
      }
      if (isShort(cuts[i + 1], line.to())) {
        least = Math.max(least, endScore(line.to(), crossings));
      }
      if (isRuling(line, cuts[i], cuts[i + 1], least)) {
        start = start < 0 ? cuts[i] : start;
      } else {
        add(line, start, cuts[i], trimmed);
        start = -1;
      }
    }
    add(line, start, line.to(), trimmed);
  }

  private static void add(Trace line, int from, int to, List<Trace> trimmed) {
    if (from >= 0 && to - from > 3) {
      trimmed.add(line.part(from, to));
    }
  }

  private boolean isShort(int from, int to) {
    return to - from < SHORT * dpi;
  }

  /** What is asked of the part at an end: more where it stops short of a ruling, as letters do. */
  private double endScore(int end, List<Integer> crossings) {
    int nearest = crossings.stream().mapToInt(c -> Math.abs(c - end)).min().orElseThrow();
    return nearest > NEAR * dpi && nearest < SHORT * dpi ? SHORT_OF_RULING_SCORE : END_SCORE;
  }

  private boolean isRuling(Trace line, int from, int to, double least) {
    if (isShort(from, to)) {
      return true;
    }
    int margin = (int) (MARGIN * dpi);
    double coverage = line.coverage(from + margin, to - margin);
    double clearance = line.clearance(from + margin, to - margin);
    boolean end = least > MIDDLE_SCORE;
    boolean unbroken = coverage >= UNBROKEN && (!end || clearance >= UNBROKEN_CLEARANCE);
    return unbroken || coverage + clearance >= least;
  }

  /** Whether a line that touches no other can only be a ruling, such as one under a word. */
  private static boolean isClearRuling(Trace line) {
    return line.coverage() >= CLEAR && line.clearance() >= CLEAR;
  }

  /** Where a line is crossed or touched. */
  private List<Integer> crossings(Trace line) {
    List<Integer> at = new ArrayList<>();
    double reach = SHORT * dpi;
    for (Trace other : crossing) {
      int middle = (int) Math.round(line.at((int) other.at(other.from() + other.length() / 2)));
      boolean crosses = middle >= other.from() - reach && middle <= other.to() + reach;
      int along = (int) Math.round(other.at(middle));
      if (crosses && along > line.from() - reach && along < line.to() + reach) {
        at.add(along);
      }
    }
    return at;
  }

  /** Where a line begins, is crossed and ends. */
  private static int[] cuts(Trace line, List<Integer> crossings) {
    IntStream inside =
        crossings.stream()
            .mapToInt(Integer::intValue)
            .filter(along -> along > line.from() && along < line.to());
    return IntStream.concat(inside, IntStream.of(line.from(), line.to())).sorted().toArray();
  }
}
