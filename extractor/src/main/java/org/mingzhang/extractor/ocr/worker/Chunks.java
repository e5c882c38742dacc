package org.mingzhang.extractor.ocr.worker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.mingzhang.extractor.image.GreyImage;

/**
 * Lines dealt out in portions: alike long ones together, because engines take those at once, and
 * the longest first, so that all processors finish at about the same time.
 */
final class Chunks {
  /** How much a portion holds, in line heights of length: about half a second's work. */
  private static final double PORTION = 120;

  private Chunks() {}

  /** The places of the lines, portion by portion. */
  static List<List<Integer>> of(List<GreyImage> lines) {
    List<Integer> order =
        IntStream.range(0, lines.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -length(lines.get(i))))
            .toList();
    List<List<Integer>> chunks = new ArrayList<>();
    List<Integer> chunk = new ArrayList<>();
    double filled = 0;
    for (int line : order) {
      chunk.add(line);
      filled += length(lines.get(line));
      if (filled >= PORTION) {
        chunks.add(chunk);
        chunk = new ArrayList<>();
        filled = 0;
      }
    }
    if (!chunk.isEmpty()) {
      chunks.add(chunk);
    }
    return chunks;
  }

  /** How long a line is in its own heights; a short one costs something too. */
  static double length(GreyImage line) {
    return Math.max(3, (double) line.width() / line.height());
  }
}
