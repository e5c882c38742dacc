package org.mingzhang.extractor.image;

/**
 * How much darker than the paper around it each pixel is: the picture without its uneven light.
 * Made by dividing by the {@link PaperShade}.
 */
final class Darkness {

  /** Darker than this is ink whatever the noise; only lighter pixels tell of the noise. */
  private static final int SURE_INK = 60;

  private final int width;
  private final int height;
  private final byte[] levels;
  private final double noise;

  private Darkness(int width, int height, byte[] levels, double noise) {
    this.width = width;
    this.height = height;
    this.levels = levels;
    this.noise = noise;
  }

  /** The darkness of a picture over its paper. */
  static Darkness of(GreyImage image, PaperShade paper) {
    int width = image.width();
    byte[] pixels = image.pixels();
    byte[] levels = new byte[pixels.length];
    int[] shades = new int[width];
    int[] scales = scales();
    for (int y = 0; y < image.height(); y++) {
      paper.row(y, shades);
      int start = y * width;
      for (int x = 0; x < width; x++) {
        int darker = shades[x] - (pixels[start + x] & 0xff);
        levels[start + x] = (byte) (darker <= 0 ? 0 : (darker * scales[shades[x]]) >> 16);
      }
    }
    return new Darkness(width, image.height(), levels, noise(image, levels));
  }

  /**
   * What the darkness on paper of each shade is multiplied with, times 2 to the 16th, rounded up: a
   * division for each of millions of pixels takes long.
   */
  private static int[] scales() {
    int[] scales = new int[256];
    for (int shade = 1; shade < scales.length; shade++) {
      scales[shade] = ((255 << 16) + shade - 1) / shade;
    }
    return scales;
  }

  /** The spread of the paper's shade from pixel to pixel (standard deviation, shades of grey). */
  private static double noise(GreyImage image, byte[] levels) {
    byte[] pixels = image.pixels();
    int[] histogram = new int[256];
    int count = 0;
    for (int i = 0; i + 1 < pixels.length; i += 7) {
      if ((levels[i] & 0xff) < SURE_INK && (levels[i + 1] & 0xff) < SURE_INK) {
        histogram[Math.abs((pixels[i] & 0xff) - (pixels[i + 1] & 0xff))]++;
        count++;
      }
    }
    int median = 0;
    for (int seen = histogram[0]; seen * 2 < count; seen += histogram[median]) {
      median++;
    }
    // The median of |a - b| of two normal values is 0.954 times their standard deviation.
    return median / 0.954;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** Row by row, 0 for paper to 255 for black; shared, not copied. */
  byte[] levels() {
    return levels;
  }

  /** The spread of the paper's shade from pixel to pixel. */
  double noise() {
    return noise;
  }

  int at(int x, int y) {
    return levels[y * width + x] & 0xff;
  }

  /** The darkest of a pixel and its neighbours above, below and beside; 0 outside. */
  int around(int x, int y) {
    if (x < 1 || y < 1 || x >= width - 1 || y >= height - 1) {
      return 0;
    }
    return Math.max(
        at(x, y),
        Math.max(Math.max(at(x - 1, y), at(x + 1, y)), Math.max(at(x, y - 1), at(x, y + 1))));
  }

  /** The picture mirrored at its diagonal: what was upright is level. */
  Darkness transposed() {
    byte[] turned = new byte[levels.length];
    int tile = 32;
    for (int top = 0; top < height; top += tile) {
      int bottom = Math.min(height, top + tile);
      for (int left = 0; left < width; left += tile) {
        int right = Math.min(width, left + tile);
        for (int y = top; y < bottom; y++) {
          for (int x = left; x < right; x++) {
            turned[x * height + y] = levels[y * width + x];
          }
        }
      }
    }
    return new Darkness(height, width, turned, noise);
  }

  /**
   * The darkness from which on a pixel is ink: well over the noise and a good part of what the
   * print of this page reaches, so that faint print is not lost and blur does not fill letters.
   */
  int inkThreshold() {
    int[] histogram = new int[256];
    for (int i = 0; i < levels.length; i += 3) {
      histogram[levels[i] & 0xff]++;
    }
    int least = (int) Math.min(120, Math.max(30, 4.5 * noise));
    long all = 0;
    for (int d = least; d < 256; d++) {
      all += histogram[d];
    }
    int dark = 255;
    for (long seen = histogram[255]; seen * 4 < all && dark > least; seen += histogram[dark]) {
      dark--;
    }
    return Math.max(least, (int) Math.min(120, 0.45 * dark));
  }
}
