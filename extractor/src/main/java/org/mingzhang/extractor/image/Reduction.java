package org.mingzhang.extractor.image;

import java.util.Arrays;

/** Makes pictures smaller: each pixel becomes the mean of a square of pixels. */
public final class Reduction {

  private Reduction() {}

  /**
   * The picture with {@code 1/factor} of its columns and rows; what is left over at the right and
   * the bottom of the last whole square is dropped.
   */
  public static GreyImage by(GreyImage picture, int factor) {
    if (factor == 1) {
      return picture;
    }
    int width = Math.max(1, picture.width() / factor);
    int height = Math.max(1, picture.height() / factor);
    byte[] into = new byte[width * height];
    int[] sums = new int[width];
    for (int y = 0; y < height; y++) {
      int rows = Math.min(factor, picture.height() - y * factor);
      addRows(picture, y * factor, rows, factor, sums);
      for (int x = 0; x < width; x++) {
        int columns = Math.min(factor, picture.width() - x * factor);
        into[y * width + x] = (byte) (sums[x] / (rows * columns));
      }
    }
    return new GreyImage(width, height, into);
  }

  private static void addRows(GreyImage picture, int top, int rows, int factor, int[] sums) {
    Arrays.fill(sums, 0);
    byte[] pixels = picture.pixels();
    int columns = Math.min(picture.width(), factor);
    for (int y = top; y < top + rows; y++) {
      int at = y * picture.width();
      for (int x = 0; x < sums.length; x++) {
        int sum = 0;
        for (int column = 0; column < columns; column++) {
          sum += pixels[at++] & 0xff;
        }
        sums[x] += sum;
      }
    }
  }
}
