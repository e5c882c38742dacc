package org.mingzhang.extractor.image;

import java.util.Arrays;

/**
 * Finds by how much a page was laid down askew (projection profiles after Postl, 1986): the lower
 * edges of letters and rulings are summed along lines of every angle; along the true one they fall
 * together on few lines, so that the sum of squares is largest.
 */
public final class Skew {

  /**
   * Pages lie askew by this at most, in degrees; what seems to lie more askew is something else.
   */
  private static final double MOST = 5.5;

  /** Steps of the three searches, in degrees, and how many pixels their lines are wide. */
  private static final double[] STEPS = {0.125, 0.04, 0.01};

  // No whole numbers: else all lines of a level page would fall on the same part of a pixel.
  private static final double[] LINES = {8.3, 2.7, 1.37};

  /** Angles whose sums come so near to the largest one help to find the middle between them. */
  private static final double NEAR = 0.85;

  /** The width for which the steps and lines are made, in pixels: A4 at 200 dpi. */
  private static final double USUAL_WIDTH = 1654;

  /** Fewer edges than this tell nothing. */
  private static final int FEWEST_EDGES = 150;

  /** No more edges than about this are looked at. */
  private static final int MOST_EDGES = 60_000;

  /** Edges in this outer part of the picture may be those of the paper or the scanner's lid. */
  private static final double MARGIN = 0.02;

  /** The best angle's sum is this much larger than the usual one, else there are no lines. */
  private static final double LEAST_CONTRAST = 1.15;

  /** Heights of edges are told in parts of a pixel, by the shades beside them. */
  private static final int FINE = 16;

  private final int[] xs;
  private final int[] ys;
  private final int width;
  private final int height;

  private Skew(GreyImage picture) {
    this.width = picture.width();
    this.height = picture.height();
    int threshold = Threshold.of(picture);
    int[][] edges = edges(picture, threshold, 1);
    if (edges[0].length > MOST_EDGES) {
      edges = edges(picture, threshold, (edges[0].length + MOST_EDGES - 1) / MOST_EDGES);
    }
    xs = edges[0];
    ys = edges[1];
  }

  /**
   * The angle by which the lines of a picture run down to the right.
   *
   * @param picture dark ink on white paper, its lines level but for the skew
   * @return in degrees, from -5.5 to 5.5; 0 where there are no lines to tell it by
   */
  public static double degrees(GreyImage picture) {
    Skew skew = new Skew(picture);
    return skew.xs.length < FEWEST_EDGES ? 0 : skew.search();
  }

  /** Places with ink above and paper below, in each {@code stride}-th column. */
  private int[][] edges(GreyImage picture, int threshold, int stride) {
    int marginX = (int) (width * MARGIN);
    int marginY = (int) (height * MARGIN);
    int[] foundX = new int[1024];
    int[] foundY = new int[1024];
    int found = 0;
    byte[] pixels = picture.pixels();
    for (int y = marginY; y < height - marginY - 1; y++) {
      int row = y * width;
      for (int x = marginX; x < width - marginX; x += stride) {
        int upper = pixels[row + x] & 0xff;
        if (upper >= threshold) {
          continue;
        }
        int lower = pixels[row + width + x] & 0xff;
        if (lower >= threshold) {
          if (found == foundX.length) {
            foundX = Arrays.copyOf(foundX, 2 * found);
            foundY = Arrays.copyOf(foundY, 2 * found);
          }
          foundX[found] = x;
          foundY[found++] = y * FINE + (threshold - upper) * FINE / (lower - upper);
        }
      }
    }
    return new int[][] {Arrays.copyOf(foundX, found), Arrays.copyOf(foundY, found)};
  }

  private double search() {
    double middle = 0;
    double reach = MOST;
    for (int pass = 0; pass < STEPS.length; pass++) {
      double step = STEPS[pass] * USUAL_WIDTH / Math.max(width, USUAL_WIDTH / 4);
      Profile profile = profile(middle, reach, step, LINES[pass]);
      if (pass == 0 && !profile.hasLines()) {
        return 0;
      }
      middle = profile.peak();
      reach = 2.5 * step;
    }
    return Math.abs(middle) > MOST ? 0 : middle;
  }

  /** Sums of squares for angles from {@code first} on in equal steps. */
  private static final class Profile {
    private final double first;
    private final double step;
    private final double[] sums;

    Profile(double first, double step, double[] sums) {
      this.first = first;
      this.step = step;
      this.sums = sums;
    }

    boolean hasLines() {
      double[] sorted = sums.clone();
      Arrays.sort(sorted);
      return sorted[sorted.length - 1] >= LEAST_CONTRAST * sorted[sorted.length / 2];
    }

    /** The angle in the middle of the largest sum and those beside it that come near to it. */
    double peak() {
      int best = 0;
      for (int i = 1; i < sums.length; i++) {
        best = sums[i] > sums[best] ? i : best;
      }
      double least = NEAR * sums[best];
      int from = best;
      while (from > 0 && sums[from - 1] > least) {
        from--;
      }
      double weights = 0;
      double weighted = 0;
      for (int i = from; i < sums.length && sums[i] > least; i++) {
        weights += sums[i] - least;
        weighted += (sums[i] - least) * (first + i * step);
      }
      return weights == 0 ? first + best * step : weighted / weights;
    }
  }

  private Profile profile(double middle, double reach, double step, double line) {
    int each = (int) Math.ceil(reach / step);
    double first = middle - each * step;
    double[] sums = new double[2 * each + 1];
    double drop = width * Math.tan(Math.toRadians(Math.abs(middle) + reach + step));
    int[] counts = new int[(int) ((height + drop) / line) + 3];
    for (int i = 0; i < sums.length; i++) {
      Arrays.fill(counts, 0);
      double slope = Math.tan(Math.toRadians(first + i * step));
      sums[i] = sumOfSquares(slope, drop / 2, line, counts);
    }
    return new Profile(first, step, sums);
  }

  /** Sums along lines of this slope, which turn about the middle of the picture. */
  private double sumOfSquares(double slope, double start, double line, int[] counts) {
    long perX = Math.round(slope / line * (1 << 20));
    long perY = Math.round(1 / line / FINE * (1 << 20));
    long offset = Math.round((start + slope * width / 2) / line * (1 << 20));
    for (int i = 0; i < xs.length; i++) {
      counts[(int) ((offset + ys[i] * perY - xs[i] * perX) >> 20)]++;
    }
    double sum = 0;
    for (int count : counts) {
      sum += (double) count * count;
    }
    return sum;
  }
}
