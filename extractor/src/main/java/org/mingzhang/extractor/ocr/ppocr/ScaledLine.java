package org.mingzhang.extractor.ocr.ppocr;

import org.mingzhang.extractor.image.GreyImage;

/** A line brought to the height of the network's input. */
final class ScaledLine {
  private final int originalWidth;
  private final int width;
  private final float[] shades;

  private ScaledLine(int originalWidth, int width, float[] shades) {
    this.originalWidth = originalWidth;
    this.width = width;
    this.shades = shades;
  }

  /**
   * Scales a line, keeping its proportions unless it would become too wide.
   *
   * @param line the line
   * @param mostWidth the greatest width in pixels
   */
  static ScaledLine of(GreyImage line, int mostWidth) {
    double natural = Math.ceil((double) PpOcrModel.HEIGHT * line.width() / line.height());
    int width = (int) Math.max(1, Math.min(mostWidth, natural));
    float[] shades = Resampler.resample(line, width, PpOcrModel.HEIGHT);
    for (int i = 0; i < shades.length; i++) {
      shades[i] = shades[i] / 127.5f - 1;
    }
    return new ScaledLine(line.width(), width, shades);
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
