package org.mingzhang.extractor.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The strips of white that run down through lines of a table between its columns. A river narrows
 * with every line that keeps to it, and dries up once more lines cross it than keep to it.
 */
final class Rivers {

  /** A narrower strip is no river, in points. */
  private static final double MIN_WIDTH = 1.5;

  private static final class River {
    double x0;
    double x1;
    int kept = 1;
    int crossed;

    River(double x0, double x1) {
      this.x0 = x0;
      this.x1 = x1;
    }
  }

  private final List<River> rivers = new ArrayList<>();
  private double left;
  private double right;

  /** Rivers as the gaps of one line leave them. */
  Rivers(Line line) {
    left = line.box().x0();
    right = line.box().x1();
    List<Chunk> chunks = line.chunks();
    for (int i = 1; i < chunks.size(); i++) {
      rivers.add(new River(chunks.get(i - 1).x1(), chunks.get(i).x0()));
    }
  }

  /** Whether {@code line}, which has a gap, can be a row of the same table. */
  boolean fits(Line line) {
    int kept = 0;
    List<Chunk> chunks = line.chunks();
    for (int i = 1; i < chunks.size(); i++) {
      if (meets(chunks.get(i - 1).x1(), chunks.get(i).x0())) {
        kept++;
      }
    }
    return kept > 0 && kept >= crossings(line);
  }

  /** How many well-proven rivers lie under a chunk of {@code line}. */
  int crossings(Line line) {
    int crossed = 0;
    for (River river : rivers) {
      if (river.kept > 1 && isCrossed(river, line)) {
        crossed++;
      }
    }
    return crossed;
  }

  private boolean meets(double x0, double x1) {
    if (x0 < left - MIN_WIDTH || x1 > right + MIN_WIDTH) {
      return true; // beside what the lines above have filled
    }
    return meetsRiver(x0, x1);
  }

  private boolean meetsRiver(double x0, double x1) {
    for (River river : rivers) {
      if (Math.min(x1, river.x1) - Math.max(x0, river.x0) >= MIN_WIDTH) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCrossed(River river, Line line) {
    for (Chunk chunk : line.chunks()) {
      if (chunk.x0() - MIN_WIDTH < river.x0 && chunk.x1() + MIN_WIDTH > river.x1) {
        return true;
      }
    }
    return false;
  }

  /** Lets {@code line} narrow the rivers it keeps to, and adds those that it opens. */
  void take(Line line) {
    List<Chunk> chunks = line.chunks();
    for (int i = 1; i < chunks.size(); i++) {
      double x0 = chunks.get(i - 1).x1();
      double x1 = chunks.get(i).x0();
      if (!meetsRiver(x0, x1)) {
        rivers.add(new River(x0, x1));
      } else if (x0 < left - MIN_WIDTH) {
        rivers.add(new River(x0, Math.min(x1, left)));
      } else if (x1 > right + MIN_WIDTH) {
        rivers.add(new River(Math.max(x0, right), x1));
      }
    }
    left = Math.min(left, line.box().x0());
    right = Math.max(right, line.box().x1());
    for (River river : rivers) {
      if (isCrossed(river, line)) {
        river.crossed++;
      } else if (isBetween(river, line)) {
        river.kept++;
        narrow(river, line);
      }
    }
    rivers.removeIf(river -> river.crossed > river.kept);
  }

  private static boolean isBetween(River river, Line line) {
    return line.first().x1() <= river.x1 && line.last().x0() >= river.x0;
  }

  private static void narrow(River river, Line line) {
    for (Chunk chunk : line.chunks()) {
      if (chunk.x0() <= river.x0 && chunk.x1() > river.x0) {
        river.x0 = chunk.x1();
      } else if (chunk.x1() >= river.x1 && chunk.x0() < river.x1) {
        river.x1 = chunk.x0();
      }
    }
  }

  /** Where the first column ends at the latest: the right bank of the first river. */
  double firstBank() {
    double bank = Double.MAX_VALUE;
    double left = Double.MAX_VALUE;
    for (River river : rivers) {
      if (river.x0 < left) {
        left = river.x0;
        bank = river.x1;
      }
    }
    return bank;
  }

  /** Where the first river begins. */
  double firstEdge() {
    return rivers.stream().mapToDouble(river -> river.x0).min().orElse(Double.MAX_VALUE);
  }

  /** Where the leftmost line begins. */
  double left() {
    return left;
  }

  boolean isEmpty() {
    return rivers.isEmpty();
  }
}
