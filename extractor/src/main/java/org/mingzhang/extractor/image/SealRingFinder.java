package org.mingzhang.extractor.image;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Finds the ring of a round seal that has the colour of the print: three pixels of large pieces of
 * ink make a circle, and the circle that has ink all around is one (RANSAC, Fischler and Bolles
 * 1981).
 */
final class SealRingFinder {

  private static final double MM_PER_INCH = 25.4;

  /** Official seals measure 38 to 60 mm across, those of small offices less. */
  private static final double LEAST_RADIUS = 13;

  private static final double MOST_RADIUS = 32;

  /** A ring's stroke is at most so thick, in mm. */
  private static final double MOST_THICKNESS = 2.2;

  /** Circles that are tried. */
  private static final int TRIALS = 4000;

  private static final long SEED = 1;

  /** Pixels of which they are made, at most. */
  private static final int MOST_POINTS = 6000;

  /** Directions in which a circle is looked at. */
  private static final int DIRECTIONS = 360;

  /** Every so many directions are enough to try a circle. */
  private static final int COARSE = 3;

  /** A ring shows in this share of the directions. */
  private static final double LEAST_SHOWN = 0.7;

  /** In this share of the directions its stroke is about as thick as usual. */
  private static final double LEAST_EVEN = 0.55;

  /** Directions to each side that tell the radius together. */
  private static final int NEIGHBOURS = 6;

  private final int width;
  private final int height;
  private final byte[] darkness;
  private final int threshold;
  private final double mm;

  /**
   * @param darkness of each pixel, 0 for paper
   * @param threshold the darkness from which on a pixel is ink
   * @param dpi pixels an inch
   */
  SealRingFinder(int width, int height, byte[] darkness, int threshold, double dpi) {
    this.width = width;
    this.height = height;
    this.darkness = darkness;
    this.threshold = threshold;
    this.mm = dpi / MM_PER_INCH;
  }

  /**
   * The most complete ring in some ink.
   *
   * @param large pieces of ink too large for letters
   */
  Optional<SealRing> find(List<Blob> large) {
    int[] points = points(large);
    if (points.length < 6) {
      return Optional.empty();
    }
    Random random = new Random(SEED);
    Circle best = null;
    double shown = 0.5 * LEAST_SHOWN; // refining a circle finds more of it
    for (int trial = 0; trial < TRIALS; trial++) {
      Circle circle = Circle.through(points, random);
      if (circle == null || !isSealSized(circle)) {
        continue;
      }
      double share = shown(circle);
      if (share > shown) {
        shown = share;
        best = circle;
      }
    }
    return best == null ? Optional.empty() : ring(best);
  }

  /** The places of pixels, x and y by turns, spread over all the ink. */
  private static int[] points(List<Blob> ink) {
    long area = ink.stream().mapToLong(Blob::area).sum();
    int step = (int) Math.max(1, area / MOST_POINTS);
    IntStream.Builder points = IntStream.builder();
    int next = 0;
    for (Blob blob : ink) {
      int[] runs = blob.runs();
      for (int i = 0; i < runs.length; i += 3) {
        for (; next < runs[i + 2] - runs[i + 1]; next += step) {
          points.add(runs[i + 1] + next).add(runs[i]);
        }
        next -= runs[i + 2] - runs[i + 1];
      }
    }
    return points.build().toArray();
  }

  /** A circle, in pixels. */
  private record Circle(double x, double y, double radius) {

    /** The circle through three of the points; null if they lie on a line. */
    static Circle through(int[] points, Random random) {
      int a = 2 * random.nextInt(points.length / 2);
      int b = 2 * random.nextInt(points.length / 2);
      int c = 2 * random.nextInt(points.length / 2);
      double bx = points[b] - (double) points[a];
      double by = points[b + 1] - (double) points[a + 1];
      double cx = points[c] - (double) points[a];
      double cy = points[c + 1] - (double) points[a + 1];
      double area = 2 * (bx * cy - by * cx);
      if (Math.abs(area) < 1) {
        return null;
      }
      double b2 = bx * bx + by * by;
      double c2 = cx * cx + cy * cy;
      double x = (cy * b2 - by * c2) / area;
      double y = (bx * c2 - cx * b2) / area;
      return new Circle(points[a] + x, points[a + 1] + y, Math.hypot(x, y));
    }

    double atX(int direction) {
      return Math.cos(2 * Math.PI * direction / DIRECTIONS);
    }

    double atY(int direction) {
      return Math.sin(2 * Math.PI * direction / DIRECTIONS);
    }
  }

  private boolean isSealSized(Circle circle) {
    return circle.radius >= LEAST_RADIUS * mm && circle.radius <= MOST_RADIUS * mm;
  }

  private boolean isInk(double x, double y) {
    int column = (int) Math.round(x);
    int row = (int) Math.round(y);
    return column >= 0
        && row >= 0
        && column < width
        && row < height
        && (darkness[row * width + column] & 0xff) >= threshold;
  }

  /** The share of directions in which there is ink on a circle. */
  private double shown(Circle circle) {
    int inked = 0;
    for (int d = 0; d < DIRECTIONS; d += COARSE) {
      double x = circle.atX(d);
      double y = circle.atY(d);
      boolean ink = false;
      for (int off = -1; off <= 1 && !ink; off++) {
        double r = circle.radius + off;
        ink = isInk(circle.x + r * x, circle.y + r * y);
      }
      inked += ink ? 1 : 0;
    }
    return inked * (double) COARSE / DIRECTIONS;
  }

  /** The ring near a circle, if it has ink all around that is a stroke. */
  private Optional<SealRing> ring(Circle found) {
    Circle circle = found;
    Strokes strokes = Strokes.NONE;
    for (int round = 0; round < 4; round++) {
      strokes = strokes(circle);
      Circle better = strokes.circle(circle);
      if (better == null || !isSealSized(better)) {
        return Optional.empty();
      }
      circle = better;
    }
    boolean thin = strokes.thickness <= MOST_THICKNESS * mm;
    return thin && strokes.even() >= LEAST_EVEN && shown(circle) >= LEAST_SHOWN
        ? Optional.of(
            new SealRing(
                circle.x, circle.y, strokes.radii(circle.radius), Math.max(1, strokes.thickness)))
        : Optional.empty();
  }

  /** Goes outwards in each direction and notes the stroke that is met near the circle. */
  private Strokes strokes(Circle circle) {
    double[] middles = new double[DIRECTIONS];
    double[] thick = new double[DIRECTIONS];
    double reach = Math.max(4, mm);
    double most = 2 * MOST_THICKNESS * mm;
    for (int d = 0; d < DIRECTIONS; d++) {
      double near = nearest(circle, d, reach);
      middles[d] = Double.NaN;
      if (!Double.isNaN(near)) {
        double from = edge(circle, d, near, -0.5, most);
        double to = edge(circle, d, near, 0.5, most);
        middles[d] = (from + to) / 2;
        thick[d] = to - from;
      }
    }
    return new Strokes(middles, thick);
  }

  private double nearest(Circle circle, int direction, double reach) {
    double x = circle.atX(direction);
    double y = circle.atY(direction);
    for (double off = 0; off <= reach; off += 0.5) {
      if (isInk(circle.x + (circle.radius + off) * x, circle.y + (circle.radius + off) * y)) {
        return circle.radius + off;
      }
      if (isInk(circle.x + (circle.radius - off) * x, circle.y + (circle.radius - off) * y)) {
        return circle.radius - off;
      }
    }
    return Double.NaN;
  }

  private double edge(Circle circle, int direction, double from, double step, double most) {
    double r = from;
    double x = circle.atX(direction);
    double y = circle.atY(direction);
    while (Math.abs(r - from) < most && isInk(circle.x + r * x, circle.y + r * y)) {
      r += step;
    }
    return r;
  }

  /** The strokes that are met near a circle in all directions; NaN where there is none. */
  private static final class Strokes {

    static final Strokes NONE = new Strokes(new double[DIRECTIONS], new double[DIRECTIONS]);

    private final double[] middles;
    private final double[] thick;
    private final double thickness;

    Strokes(double[] middles, double[] thick) {
      this.middles = middles;
      this.thick = thick;
      double[] met =
          IntStream.range(0, DIRECTIONS)
              .filter(d -> !Double.isNaN(middles[d]))
              .mapToDouble(d -> thick[d])
              .sorted()
              .toArray();
      thickness = met.length == 0 ? 0 : met[met.length / 2];
    }

    private boolean isEven(int d) {
      return !Double.isNaN(middles[d])
          && thick[d] >= 0.5 * thickness
          && thick[d] <= 1.5 * thickness + 1;
    }

    /** The share of directions in which the stroke is about as thick as usual. */
    double even() {
      return IntStream.range(0, DIRECTIONS).filter(this::isEven).count() / (double) DIRECTIONS;
    }

    /** The circle that fits the strokes best (least squares, Kåsa 1976); null if there is none. */
    Circle circle(Circle about) {
      double sumX = 0;
      double sumY = 0;
      double sum = 0;
      int count = 0;
      for (int d = 0; d < DIRECTIONS; d++) {
        if (isEven(d)) {
          sumX += middles[d] * about.atX(d);
          sumY += middles[d] * about.atY(d);
          sum += middles[d];
          count++;
        }
      }
      if (count < DIRECTIONS / 3) {
        return null;
      }
      // For strokes all around, the middle is off by twice the mean of what they are off by.
      double x = 2 * (sumX / count - meanOf(true, sum / count, about));
      double y = 2 * (sumY / count - meanOf(false, sum / count, about));
      return new Circle(about.x + x, about.y + y, sum / count);
    }

    /** What the mean of the places on a circle would be in the directions that count. */
    private double meanOf(boolean across, double radius, Circle about) {
      double sum = 0;
      int count = 0;
      for (int d = 0; d < DIRECTIONS; d++) {
        if (isEven(d)) {
          sum += radius * (across ? about.atX(d) : about.atY(d));
          count++;
        }
      }
      return count == 0 ? 0 : sum / count;
    }

    /** The radius in each direction, as its neighbours tell it. */
    double[] radii(double usual) {
      double[] radii = new double[DIRECTIONS];
      for (int d = 0; d < DIRECTIONS; d++) {
        int at = d;
        double[] near =
            IntStream.rangeClosed(-NEIGHBOURS, NEIGHBOURS)
                .map(n -> Math.floorMod(at + n, DIRECTIONS))
                .filter(this::isEven)
                .mapToDouble(n -> middles[n])
                .toArray();
        Arrays.sort(near);
        radii[d] = near.length < NEIGHBOURS ? usual : near[near.length / 2];
      }
      return radii;
    }
  }
}
