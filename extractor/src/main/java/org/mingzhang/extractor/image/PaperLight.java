package org.mingzhang.extractor.image;

import java.util.Arrays;

/**
 * Makes paper white everywhere: the light on the paper is estimated in squares, from their light
 * pixels, and divided out (background normalization, 光照归一).
 */
public final class PaperLight {

  /** Squares an inch; each is larger than a letter. */
  private static final double SQUARES_PER_INCH = 6;

  /** The shade above which this share of a square's pixels lie is its paper. */
  private static final double PAPER_SHARE = 0.15;

  /** Where paper is darker than this it is no paper but a photograph or the scanner's lid. */
  private static final int DARKEST_PAPER = 90;

  /** Paper as light as this everywhere needs no change. */
  private static final int WHITE = 248;

  /** Only each so manieth pixel and row is counted. */
  private static final int STEP = 2;

  private final GreyImage picture;
  private final int side;
  private final int columns;
  private final int rows;

  private PaperLight(GreyImage picture, double dpi) {
    this.picture = picture;
    this.side = Math.max(8, (int) Math.round(dpi / SQUARES_PER_INCH));
    this.columns = (picture.width() + side - 1) / side;
    this.rows = (picture.height() + side - 1) / side;
  }

  /** The picture on white paper; the same one where the paper is white already. */
  public static GreyImage even(GreyImage picture, double dpi) {
    PaperLight light = new PaperLight(picture, dpi);
    int[] paper = light.paper();
    if (Arrays.stream(paper).allMatch(shade -> shade >= WHITE)) {
      return picture;
    }
    return light.divideBy(light.smooth(light.lighten(paper)));
  }

  private int[] paper() {
    int[] paper = new int[columns * rows];
    int[] counts = new int[256];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        paper[row * columns + column] = paper(column, row, counts);
      }
    }
    return paper;
  }

  private int paper(int column, int row, int[] counts) {
    Arrays.fill(counts, 0);
    int bottom = Math.min(picture.height(), (row + 1) * side);
    int right = Math.min(picture.width(), (column + 1) * side);
    int counted = 0;
    for (int y = row * side; y < bottom; y += STEP) {
      for (int x = column * side; x < right; x += STEP) {
        counts[picture.at(x, y)]++;
        counted++;
      }
    }
    int lighter = 0;
    int shade = 256;
    while (shade > 0 && lighter <= PAPER_SHARE * counted) {
      lighter += counts[--shade];
    }
    return Math.max(DARKEST_PAPER, shade);
  }

  /** A square full of ink takes its light from the lightest one beside it. */
  private int[] lighten(int[] paper) {
    int[] lightest = new int[paper.length];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int light = 0;
        for (int y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
          for (int x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
            light = Math.max(light, paper[y * columns + x]);
          }
        }
        lightest[row * columns + column] = light;
      }
    }
    return lightest;
  }

  private int[] smooth(int[] paper) {
    int[] smooth = new int[paper.length];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int sum = 0;
        int squares = 0;
        for (int y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
          for (int x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
            sum += paper[y * columns + x];
            squares++;
          }
        }
        smooth[row * columns + column] = sum / squares;
      }
    }
    return smooth;
  }

  /** Divides by the light, which is interpolated between the middles of the squares. */
  private GreyImage divideBy(int[] light) {
    int[] factors = factors();
    byte[] into = new byte[picture.pixels().length];
    int[] across = new int[columns];
    for (int y = 0; y < picture.height(); y++) {
      mixRows(light, y, across);
      divideRow(y * picture.width(), across, factors, into);
    }
    return new GreyImage(picture.width(), picture.height(), into);
  }

  /** What a pixel under each light (times 256) is multiplied with, times 2 to the 14th. */
  private static int[] factors() {
    int[] factors = new int[(256 << 8) + 1];
    for (int light = 1; light < factors.length; light++) {
      factors[light] = (255 << 22) / light;
    }
    return factors;
  }

  /** The light of a row of pixels at the middles of the columns, times 256. */
  private void mixRows(int[] light, int y, int[] into) {
    int middle = y - side / 2;
    int upper = Math.min(rows - 1, Math.max(0, Math.floorDiv(middle, side)));
    int lower = Math.min(rows - 1, upper + 1);
    int weight = Math.max(0, Math.min(256, (middle - upper * side) * 256 / side));
    for (int column = 0; column < columns; column++) {
      into[column] =
          light[upper * columns + column] * (256 - weight)
              + light[lower * columns + column] * weight;
    }
  }

  /**
   * Divides a row of pixels, which begins at {@code start}, by the light, given at the middles of
   * the columns. No division is done for each pixel: there are millions.
   */
  private void divideRow(int start, int[] across, int[] factors, byte[] into) {
    byte[] from = picture.pixels();
    int width = picture.width();
    int x = 0;
    for (int column = -1; x < width; column++) {
      int light = across[Math.max(0, column)];
      int next = across[Math.min(columns - 1, column + 1)];
      // The light in 1/2^10: from the middle of a column to that of the next one it goes evenly.
      int step = ((next - light) << 10) / side;
      int end = Math.min(width, (column + 1) * side + side / 2);
      for (int mixed = light << 10; x < end; x++, mixed += step) {
        int shade = ((from[start + x] & 0xff) * factors[mixed >> 10]) >> 14;
        into[start + x] = (byte) (shade > 255 ? 255 : shade);
      }
    }
  }
}
