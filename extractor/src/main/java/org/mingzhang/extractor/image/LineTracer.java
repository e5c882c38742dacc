package org.mingzhang.extractor.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Follows thin dark lines (表格线) that run roughly level through a picture. Each pixel is averaged
 * with its neighbours to the left and right, which makes faint lines stand out of the noise and
 * closes small breaks; where that average is a ridge (clearly darker than a few pixels above and
 * below), there may be a line. Ridges that hang together are one line, so that it may be a little
 * aslant or bent.
 */
final class LineTracer {

  /** Averaged over this length (inches), about a letter's width. */
  private static final double WINDOW = 0.12;

  /** The ground beside a line begins within this distance (inches): no ruling is thicker. */
  private static final double REACH = 0.04;

  /** The ground beside a line has at most this share of the line's darkness. */
  private static final double GROUND = 0.5;

  /** The least average darkness of a line. */
  private static final int LEAST_DARKNESS = 16;

  /** More ridges than any page with rulings has; then only darker ones are looked at. */
  private static final int MOST_RUNS = 300_000;

  /** A line has ink where it reaches this share of its usual darkness. */
  private static final double INK = 0.4;

  /** Stands for a row above the picture, which is light everywhere. */
  private static final int[] GROUND_ROW = {};

  private final Darkness darkness;
  private final byte[] levels;
  private final int width;
  private final int height;
  private final int half;
  private final int reach;

  private int[] runY = new int[1024];
  private int[] runFrom = new int[1024];
  private int[] runTo = new int[1024];
  private int runs;

  private LineTracer(Darkness darkness, double dpi) {
    this.darkness = darkness;
    levels = darkness.levels();
    width = darkness.width();
    height = darkness.height();
    half = (int) Math.max(4, Math.round(dpi * WINDOW / 2));
    reach = (int) Math.max(3, Math.round(dpi * REACH));
  }

  /**
   * The lines that run roughly level.
   *
   * @param dpi pixels an inch
   */
  static List<Trace> trace(Darkness darkness, double dpi) {
    LineTracer tracer = new LineTracer(darkness, dpi);
    int least = (int) Math.max(LEAST_DARKNESS, 1.3 * darkness.noise());
    tracer.findRuns(least);
    while (tracer.runs >= MOST_RUNS && least < 255) {
      least = least * 3 / 2 + 1;
      tracer.findRuns(least);
    }
    return tracer.lines();
  }

  /** Finds the runs of pixels on ridges, row by row. */
  private void findRuns(int least) {
    runs = 0;
    int rows = 2 * reach + 1;
    int[][] sums = new int[rows][width];
    int[] most = new int[rows];
    int window = 2 * half + 1;
    for (int y = 0; y < height + reach; y++) {
      int[] sum = sums[y % rows];
      if (y < height) {
        most[y % rows] = average(y, sum);
      } else {
        Arrays.fill(sum, 0);
      }
      int middle = y - reach;
      // Most rows of a page lie between its lines.
      if (middle >= 0 && most[middle % rows] >= least * window) {
        findRunsIn(middle, sums, least * window);
      }
      if (runs >= MOST_RUNS) {
        return;
      }
    }
  }

  /** The sum of each pixel and its neighbours to the left and right; gives the largest one. */
  private int average(int y, int[] sums) {
    byte[] row = levels;
    int start = y * width;
    int sum = 0;
    int most = 0;
    for (int x = 0; x < Math.min(half, width); x++) {
      sum += row[start + x] & 0xff;
    }
    int next = start + half;
    int last = start - half - 1;
    for (int x = 0; x < width; x++, next++, last++) {
      sum += x + half < width ? row[next] & 0xff : 0;
      sum -= x > half ? row[last] & 0xff : 0;
      sums[x] = sum;
      most = sum > most ? sum : most;
    }
    return most;
  }

  private void findRunsIn(int y, int[][] sums, int least) {
    int[] middle = sums[y % sums.length];
    int[][] above = new int[reach][];
    int[][] below = new int[reach][];
    for (int d = 1; d <= reach; d++) {
      above[d - 1] = y < d ? GROUND_ROW : sums[(y - d) % sums.length];
      below[d - 1] = sums[(y + d) % sums.length];
    }
    int x = 0;
    while (x < width) {
      while (x < width && (middle[x] < least || !isRidge(x, middle[x], above, below))) {
        x++;
      }
      int from = x;
      while (x < width && middle[x] >= least && isRidge(x, middle[x], above, below)) {
        x++;
      }
      if (x > from) {
        add(y, from, x);
      }
    }
  }

  private static boolean isRidge(int x, int sum, int[][] above, int[][] below) {
    int ground = (int) (sum * GROUND);
    return hasGround(x, above, ground) && hasGround(x, below, ground);
  }

  /** Whether one of some rows is light at a place. */
  private static boolean hasGround(int x, int[][] rows, int ground) {
    for (int[] row : rows) {
      if (row.length == 0 || row[x] <= ground) {
        return true;
      }
    }
    return false;
  }

  private void add(int y, int from, int to) {
    if (runs == runY.length) {
      runY = Arrays.copyOf(runY, runs * 2);
      runFrom = Arrays.copyOf(runFrom, runs * 2);
      runTo = Arrays.copyOf(runTo, runs * 2);
    }
    runY[runs] = y;
    runFrom[runs] = from;
    runTo[runs] = to;
    runs++;
  }

  private List<Trace> lines() {
    int[] line = RunSets.of(runY, runFrom, runTo, runs);
    int[][] byLine = RunSets.groups(line, runs);
    List<Trace> traces = new ArrayList<>();
    for (int[] members : byLine) {
      Trace trace = trace(members);
      if (trace != null) {
        traces.add(trace);
      }
    }
    return traces;
  }

  /** The line that some runs make, or null if they make none. */
  private Trace trace(int[] members) {
    int from = width;
    int to = 0;
    for (int m : members) {
      from = Math.min(from, runFrom[m]);
      to = Math.max(to, runTo[m]);
    }
    if (to - from < 2 * half) {
      return null;
    }
    int[] most = new int[to - from];
    long[] weights = new long[to - from];
    long[] moments = new long[to - from];
    for (int m : members) {
      int row = runY[m] * width;
      for (int x = runFrom[m]; x < runTo[m]; x++) {
        int level = levels[row + x] & 0xff;
        most[x - from] = Math.max(most[x - from], level);
        weights[x - from] += level;
        moments[x - from] += (long) level * runY[m];
      }
    }
    return trimmed(from, most, path(weights, moments));
  }

  /**
   * Where the line runs: the middle of its ink, averaged over a window against crossing strokes.
   */
  private float[] path(long[] weights, long[] moments) {
    float[] path = new float[weights.length];
    int radius = half / 2;
    long weight = 0;
    long moment = 0;
    for (int i = -radius; i < weights.length; i++) {
      if (i + radius < weights.length) {
        weight += weights[i + radius];
        moment += moments[i + radius];
      }
      if (i - radius - 1 >= 0) {
        weight -= weights[i - radius - 1];
        moment -= moments[i - radius - 1];
      }
      if (i >= 0) {
        path[i] = weight > 0 ? (float) moment / weight : i > 0 ? path[i - 1] : 0;
      }
    }
    return path;
  }

  /** Without the ends that only the averaging added; null if nothing is left. */
  private Trace trimmed(int from, int[] most, float[] path) {
    int[] sorted = most.clone();
    Arrays.sort(sorted);
    int dark = sorted[sorted.length * 3 / 4];
    int ink = (int) Math.max(LEAST_DARKNESS * 0.75, dark * INK);
    int first = 0;
    while (first < most.length && most[first] < ink) {
      first++;
    }
    int last = most.length;
    while (last > first && most[last - 1] < ink) {
      last--;
    }
    if (last - first < half * 3 / 2) {
      return null;
    }
    float[] kept = Arrays.copyOfRange(path, first, last);
    double thickness = thickness(from + first, kept, dark);
    byte[] marks = marks(from + first, kept, dark, thickness);
    for (int i = first; i < last; i++) {
      marks[i - first] |= most[i] >= ink ? Trace.INK : 0;
    }
    return new Trace(from + first, kept, marks, thickness, dark);
  }

  /** Where the line has ground beside it. */
  private byte[] marks(int from, float[] path, int dark, double thickness) {
    int beside = (int) Math.round(thickness / 2) + 2;
    byte[] marks = new byte[path.length];
    for (int i = 0; i < path.length; i++) {
      int middle = Math.round(path[i]);
      marks[i] |= isGround(from + i, middle - beside, dark) ? Trace.CLEAR_BEFORE : 0;
      marks[i] |= isGround(from + i, middle + beside, dark) ? Trace.CLEAR_AFTER : 0;
    }
    return marks;
  }

  private boolean isGround(int x, int y, int dark) {
    return y < 0 || y >= height || darkness.at(x, y) <= dark * GROUND;
  }

  /** The median of the line's thickness, measured at half its darkness. */
  private double thickness(int from, float[] path, int dark) {
    int samples = Math.min(99, path.length);
    int[] counts = new int[samples];
    for (int s = 0; s < samples; s++) {
      int i = (int) ((long) s * path.length / samples);
      int middle = Math.round(path[i]);
      for (int y = Math.max(0, middle - reach); y <= Math.min(height - 1, middle + reach); y++) {
        if (darkness.at(from + i, y) * 2 >= dark) {
          counts[s]++;
        }
      }
    }
    Arrays.sort(counts);
    return Math.max(1, counts[samples / 2]);
  }
}
