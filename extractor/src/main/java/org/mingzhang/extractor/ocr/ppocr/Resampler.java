package org.mingzhang.extractor.ocr.ppocr;

import org.mingzhang.extractor.image.GreyImage;

/**
 * Brings a picture to another size: the mean over the covered area when it becomes smaller,
 * bilinear interpolation when it becomes larger, so that neither thin strokes are lost nor steps
 * appear.
 */
final class Resampler {
  private Resampler() {}

  /**
   * A picture scaled.
   *
   * @param image the picture
   * @param width the new width in pixels
   * @param height the new height in pixels
   * @return shades row by row, 0 for black to 255 for white
   */
  static float[] resample(GreyImage image, int width, int height) {
    Kernel across = new Kernel(image.width(), width);
    Kernel down = new Kernel(image.height(), height);
    float[] narrowed = new float[image.height() * width];
    for (int y = 0; y < image.height(); y++) {
      int row = y * image.width();
      for (int x = 0; x < width; x++) {
        float sum = 0;
        for (int i = 0; i < across.count[x]; i++) {
          sum += across.weight(x, i) * (image.pixels()[row + across.first[x] + i] & 0xff);
        }
        narrowed[y * width + x] = sum;
      }
    }
    float[] scaled = new float[height * width];
    for (int y = 0; y < height; y++) {
      for (int i = 0; i < down.count[y]; i++) {
        float weight = down.weight(y, i);
        int from = (down.first[y] + i) * width;
        for (int x = 0; x < width; x++) {
          scaled[y * width + x] += weight * narrowed[from + x];
        }
      }
    }
    return scaled;
  }

  /** Which old places make up each new one, and with which weights. */
  private static final class Kernel {
    final int[] first;
    final int[] count;
    private final int most;
    private final float[] weights;

    Kernel(int from, int to) {
      double scale = (double) from / to;
      double support = Math.max(1, scale) / (scale > 1 ? 2 : 1);
      first = new int[to];
      count = new int[to];
      most = (int) Math.ceil(2 * support) + 2;
      weights = new float[to * most];
      for (int i = 0; i < to; i++) {
        double centre = (i + 0.5) * scale;
        fill(i, centre, support, scale > 1, from);
      }
    }

    private void fill(int place, double centre, double support, boolean area, int from) {
      int start = Math.max(0, (int) Math.floor(centre - support));
      int end = Math.min(from, (int) Math.ceil(centre + support));
      double sum = 0;
      for (int i = start; i < end; i++) {
        double weight =
            area
                ? Math.min(i + 1, centre + support) - Math.max(i, centre - support)
                : 1 - Math.abs(i + 0.5 - centre);
        weights[place * most + i - start] = (float) Math.max(0, weight);
        sum += Math.max(0, weight);
      }
      for (int i = 0; i < end - start; i++) {
        weights[place * most + i] /= (float) sum;
      }
      first[place] = start;
      count[place] = end - start;
    }

    float weight(int place, int i) {
      return weights[place * most + i];
    }
  }
}
