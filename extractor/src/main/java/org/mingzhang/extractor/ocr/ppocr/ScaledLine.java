package org.mingzhang.extractor.ocr.ppocr;

import org.mingzhang.extractor.image.GreyImage;

/** A line brought to the height of the network's input. */
final class ScaledLine {
  /** Lines up to this width, in pixels at the height of the network, keep their proportions. */
  private static final int LONG = 160;

  private final int originalWidth;
  private final int width;
  private final float[] shades;

  private ScaledLine(int originalWidth, int width, float[] shades) {
    this.originalWidth = originalWidth;
    this.width = width;
    this.shades = shades;
  }

  /**
   * Scales a line to the height of the network.
   *
   * @param line the line
   * @param squeeze the width that a long line is left with, as a share of what its proportions ask
   *     for
   * @param mostWidth the greatest width in pixels
   */
  static ScaledLine of(GreyImage line, double squeeze, int mostWidth) {
    double wanted = Math.max(Math.min(natural(line), LONG), squeeze * natural(line));
    int width = (int) Math.max(1, Math.min(mostWidth, Math.ceil(wanted)));
    float[] shades = Resampler.resample(line, width, PpOcrModel.HEIGHT);
    for (int i = 0; i < shades.length; i++) {
      shades[i] = shades[i] / 127.5f - 1;
    }
    return new ScaledLine(line.width(), width, shades);
  }

  /** Whether a line is so long that it can be squeezed. */
  static boolean isLong(GreyImage line) {
    return natural(line) > LONG;
  }

  private static double natural(GreyImage line) {
    return (double) PpOcrModel.HEIGHT * line.width() / line.height();
  }

  int width() {
    return width;
  }

  int originalWidth() {
    return originalWidth;
  }

  /** How many pixels of the original a number of scaled ones cover. */
  double pixelsAcross(int scaledPixels) {
    return (double) scaledPixels * originalWidth / width;
  }

  /** Writes the line into a wider input, at its left; the rest stays as it is. */
  void copyTo(float[] input, int at, int inputWidth) {
    for (int y = 0; y < PpOcrModel.HEIGHT; y++) {
      System.arraycopy(shades, y * width, input, at + y * inputWidth, width);
    }
  }
}
