package org.mingzhang.extractor.image;

import java.util.Arrays;

/**
 * Tells whether the lines of text in a picture run level or upright, by its letters: between lines
 * there is more paper than between the letters of a line, so that the ink summed along a line's
 * direction rises and falls more. Rulings are left out, which stand in both directions.
 */
public final class LineDirection {

  /** Bands so wide, in inches, are summed each on its own, so that skew does no harm. */
  private static final double BAND_INCHES = 0.8;

  /** The picture is looked at with this many pixels an inch. */
  private static final double DPI = 75;

  /** Ink that goes straight on for so long, in inches, is a ruling. */
  private static final double RULING_INCHES = 0.35;

  /** Upright lines must show by this factor before the page is taken to lie on its side. */
  private static final double CLEARLY = 1.25;

  private final boolean[] ink;
  private final int width;
  private final int height;

  private LineDirection(GreyImage picture, double dpi) {
    int side = Math.max(1, (int) Math.round(dpi / DPI));
    width = Math.max(1, picture.width() / side);
    height = Math.max(1, picture.height() / side);
    ink = reduced(picture, side);
  }

  /**
   * Whether the lines run upright, so that the page lies on its side.
   *
   * @param picture dark ink on white paper
   * @param dpi its pixels an inch
   */
  public static boolean isUpright(GreyImage picture, double dpi) {
    LineDirection direction = new LineDirection(picture, dpi);
    direction.removeRulings();
    double level = direction.unevenness(true);
    double upright = direction.unevenness(false);
    return upright > CLEARLY * level;
  }

  /** A square of pixels is ink where its mean is. */
  private boolean[] reduced(GreyImage picture, int side) {
    int threshold = (Threshold.of(picture) + 255) / 2;
    boolean[] reduced = new boolean[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int sum = 0;
        for (int dy = 0; dy < side; dy++) {
          for (int dx = 0; dx < side; dx++) {
            sum += picture.at(x * side + dx, y * side + dy);
          }
        }
        reduced[y * width + x] = sum < threshold * side * side;
      }
    }
    return reduced;
  }

  private void removeRulings() {
    int longest = (int) (RULING_INCHES * DPI);
    boolean[] ruling = new boolean[ink.length];
    for (int y = 0; y < height; y++) {
      markRuns(y * width, 1, width, longest, ruling);
    }
    for (int x = 0; x < width; x++) {
      markRuns(x, width, height, longest, ruling);
    }
    for (int i = 0; i < ink.length; i++) {
      ink[i] &= !ruling[i];
    }
  }

  private void markRuns(int start, int step, int length, int longest, boolean[] ruling) {
    int run = 0;
    for (int i = 0; i <= length; i++) {
      if (i < length && ink[start + i * step]) {
        run++;
        continue;
      }
      if (run >= longest) {
        for (int back = i - run; back < i; back++) {
          ruling[start + back * step] = true;
        }
      }
      run = 0;
    }
  }

  /** How much the ink of neighbouring rows (or columns) differs, over all bands. */
  private double unevenness(boolean rows) {
    int length = rows ? height : width;
    int across = rows ? width : height;
    int band = (int) (BAND_INCHES * DPI);
    int[] sums = new int[length];
    double differences = 0;
    for (int from = 0; from < across; from += band) {
      Arrays.fill(sums, 0);
      int to = Math.min(across, from + band);
      for (int i = 0; i < length; i++) {
        for (int j = from; j < to; j++) {
          if (ink[rows ? i * width + j : j * width + i]) {
            sums[i]++;
          }
        }
      }
      for (int i = 2; i < length; i++) {
        double difference = sums[i] - sums[i - 2];
        differences += difference * difference;
      }
    }
    return differences;
  }
}
