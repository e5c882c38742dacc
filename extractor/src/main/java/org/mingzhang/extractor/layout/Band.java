package org.mingzhang.extractor.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lines that stand beside each other at slightly different heights, as those of a head do whose
 * cells hold one line or several.
 *
 * @param lines the lines, from top to bottom
 * @param union all of them as one line: chunks above each other joined
 */
record Band(List<Line> lines, Line union) {

  /** Lines that overlap by this share of the lower one's height are beside each other. */
  private static final double BESIDE = 0.25;

  /** A band holds so many lines at the most. */
  private static final int MAX_LINES = 8;

  Band {
    lines = List.copyOf(lines);
  }

  /** The bands of {@code lines}, which run from top to bottom. */
  static List<Band> of(List<Line> lines) {
    List<Band> bands = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !isBeside(lines.get(i - 1), lines.get(i)) || i - from == MAX_LINES) {
        List<Line> together = lines.subList(from, i);
        bands.add(new Band(together, together.size() == 1 ? together.get(0) : union(together)));
        from = i;
      }
    }
    return bands;
  }

  static boolean isBeside(Line above, Line below) {
    double least = Math.min(above.box().height(), below.box().height());
    return above.box().overlapY(below.box()) > BESIDE * least;
  }

  private static Line union(List<Line> lines) {
    List<Chunk> all = new ArrayList<>();
    lines.forEach(line -> all.addAll(line.chunks()));
    all.sort(Comparator.comparingDouble(Chunk::x0));
    List<Chunk> joined = new ArrayList<>();
    for (Chunk chunk : all) {
      Chunk last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && chunk.x0() < last.x1()) {
        joined.set(joined.size() - 1, last.with(chunk));
      } else {
        joined.add(chunk);
      }
    }
    return Line.of(joined);
  }
}
