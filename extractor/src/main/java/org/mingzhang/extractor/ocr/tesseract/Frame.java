package org.mingzhang.extractor.ocr.tesseract;

import java.util.Arrays;
import org.mingzhang.extractor.image.GreyImage;

/** Paper around a line's picture, in the shade that prevails at its edges. */
final class Frame {
  private Frame() {}

  /** The picture with a margin of so many pixels on each side. */
  static GreyImage around(GreyImage line, int margin) {
    int width = line.width() + 2 * margin;
    int height = line.height() + 2 * margin;
    byte[] pixels = new byte[width * height];
    Arrays.fill(pixels, (byte) shade(line));
    for (int y = 0; y < line.height(); y++) {
      System.arraycopy(
          line.pixels(), y * line.width(), pixels, (y + margin) * width + margin, line.width());
    }
    return new GreyImage(width, height, pixels);
  }

  /** The median shade of the top and the bottom row. */
  private static int shade(GreyImage line) {
    int[] shades = new int[2 * line.width()];
    for (int x = 0; x < line.width(); x++) {
      shades[2 * x] = line.at(x, 0);
      shades[2 * x + 1] = line.at(x, line.height() - 1);
    }
    Arrays.sort(shades);
    return shades[shades.length / 2];
  }
}
