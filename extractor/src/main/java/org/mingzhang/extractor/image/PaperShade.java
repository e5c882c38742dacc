package org.mingzhang.extractor.image;

import java.util.Arrays;

/**
 * The shade of the paper (纸底) at each place of a picture, which uneven light, a shadow at the fold
 * or yellowed paper change slowly: a high percentile of each small block, smoothed and
 * interpolated.
 */
final class PaperShade {

  /** Blocks an inch: a block is wider than a stroke and narrower than a shadow. */
  private static final double BLOCKS_AN_INCH = 12;

  /** This share of a block's pixels may be ink without darkening its paper. */
  private static final double INK_SHARE = 0.3;

  /** Only each so manieth row is counted. */
  private static final int STEP = 2;

  private final int block;
  private final int columns;
  private final int rows;
  private final int[] shades;

  private PaperShade(int block, int columns, int rows, int[] shades) {
    this.block = block;
    this.columns = columns;
    this.rows = rows;
    this.shades = shades;
  }

  /**
   * The paper of a picture.
   *
   * @param dpi its pixels an inch
   */
  static PaperShade of(GreyImage image, double dpi) {
    int block = (int) Math.max(8, Math.round(dpi / BLOCKS_AN_INCH));
    int columns = (image.width() + block - 1) / block;
    int rows = (image.height() + block - 1) / block;
    int[] shades = new int[columns * rows];
    int[] histogram = new int[256];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        shades[r * columns + c] = lightShade(image, c * block, r * block, block, histogram);
      }
    }
    return new PaperShade(block, columns, rows, mean(lightest(shades, columns, rows), columns));
  }

  private static int lightShade(GreyImage image, int left, int top, int block, int[] histogram) {
    Arrays.fill(histogram, 0);
    int right = Math.min(image.width(), left + block);
    int bottom = Math.min(image.height(), top + block);
    byte[] pixels = image.pixels();
    int counted = 0;
    for (int y = top; y < bottom; y += STEP) {
      for (int i = y * image.width() + left; i < y * image.width() + right; i++) {
        histogram[pixels[i] & 0xff]++;
      }
      counted += right - left;
    }
    int lighter = (int) (counted * INK_SHARE);
    int shade = 255;
    for (int seen = histogram[255]; seen <= lighter && shade > 0; seen += histogram[shade]) {
      shade--;
    }
    return shade;
  }

  /** The lightest of each block and its neighbours: a block full of ink takes their paper. */
  private static int[] lightest(int[] shades, int columns, int rows) {
    int[] lightest = new int[shades.length];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        int most = 0;
        for (int y = Math.max(0, r - 1); y <= Math.min(rows - 1, r + 1); y++) {
          for (int x = Math.max(0, c - 1); x <= Math.min(columns - 1, c + 1); x++) {
            most = Math.max(most, shades[y * columns + x]);
          }
        }
        lightest[r * columns + c] = most;
      }
    }
    return lightest;
  }

  private static int[] mean(int[] shades, int columns) {
    int rows = shades.length / columns;
    int[] means = new int[shades.length];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        int sum = 0;
        int count = 0;
        for (int y = Math.max(0, r - 1); y <= Math.min(rows - 1, r + 1); y++) {
          for (int x = Math.max(0, c - 1); x <= Math.min(columns - 1, c + 1); x++) {
            sum += shades[y * columns + x];
            count++;
          }
        }
        means[r * columns + c] = Math.max(1, sum / count);
      }
    }
    return means;
  }

  /** Writes the paper's shade, 1 to 255, of each pixel of row {@code y} into {@code row}. */
  void row(int y, int[] row) {
    int at = y * 2 - block;
    int above = Math.max(0, Math.min(rows - 1, Math.floorDiv(at, 2 * block)));
    int below = Math.min(rows - 1, above + 1);
    int weight = Math.max(0, Math.min(2 * block, at - above * 2 * block));
    int before = blend(above, below, 0, weight);
    int from = 0;
    for (int c = 0; c < columns && from < row.length; c++) {
      int next = blend(above, below, c, weight);
      int to = Math.min(row.length, c * block + block / 2);
      int share = c == 0 ? block : from - (c * block - block + block / 2);
      // From the middle of a block to that of the next one the shade, in 1/2^16, goes evenly.
      int step = ((next - before) << 16) / block;
      int shade = (before << 16) + share * step + block;
      for (int x = from; x < to; x++, shade += step) {
        row[x] = shade >> 16;
      }
      before = next;
      from = Math.max(from, to);
    }
    for (int x = from; x < row.length; x++) {
      row[x] = before;
    }
  }

  /** The paper's shade at a place, 1 to 255. */
  int at(int x, int y) {
    double column = Math.max(0, Math.min(columns - 1, (x + 0.5) / block - 0.5));
    double row = Math.max(0, Math.min(rows - 1, (y + 0.5) / block - 0.5));
    int left = Math.min(columns - 1, (int) column);
    int top = Math.min(rows - 1, (int) row);
    int right = Math.min(columns - 1, left + 1);
    int bottom = Math.min(rows - 1, top + 1);
    double upper = mix(shades[top * columns + left], shades[top * columns + right], column - left);
    double lower =
        mix(shades[bottom * columns + left], shades[bottom * columns + right], column - left);
    return (int) mix(upper, lower, row - top);
  }

  private static double mix(double first, double second, double share) {
    return first + (second - first) * share;
  }

  private int blend(int above, int below, int column, int weight) {
    int upper = shades[above * columns + column];
    int lower = shades[below * columns + column];
    return (upper * (2 * block - weight) + lower * weight) / (2 * block);
  }
}
