package org.mingzhang.extractor.glyph;

import org.mingzhang.extractor.image.GreyImage;

/**
 * The shape of one printed character, brought to one height.
 *
 * @param ink {@link #WIDTH} × {@link #HEIGHT} shades row by row with mean 0 and length 1, so that
 *     the product of two is their correlation. Not to be changed.
 */
// Numbers to multiply: a list would box them.
@SuppressWarnings("ArrayRecordComponent")
record Glyph(float[] ink) {

  /** Height that every glyph is brought to, in pixels of the shape. */
  static final int HEIGHT = 20;

  /** Digits are narrower than high; what is wider is cut off on both sides. */
  static final int WIDTH = 16;

  /**
   * Takes the shape of a character.
   *
   * @param line the picture it stands in
   * @param place where it stands there
   * @param paper the shade of the paper
   * @param dark the shade of full ink
   */
  static Glyph of(GreyImage line, GlyphPlace place, int paper, int dark) {
    float[] ink = new float[WIDTH * HEIGHT];
    double scale = (double) (place.bottom() - place.top()) / HEIGHT;
    double x0 = (place.left() + place.right() - scale * WIDTH) / 2;
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        double px = x0 + (x + 0.5) * scale;
        double py = place.top() + (y + 0.5) * scale;
        ink[y * WIDTH + x] = (float) between(line, place, px - 0.5, py - 0.5, paper, dark);
      }
    }
    return new Glyph(normal(ink));
  }

  /** The ink between the four pixels around a point, 0 to 1. */
  private static double between(
      GreyImage line, GlyphPlace place, double x, double y, int paper, int dark) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    double right = x - left;
    double low = y - top;
    return (1 - low)
            * ((1 - right) * ink(line, place, left, top, paper, dark)
                + right * ink(line, place, left + 1, top, paper, dark))
        + low
            * ((1 - right) * ink(line, place, left, top + 1, paper, dark)
                + right * ink(line, place, left + 1, top + 1, paper, dark));
  }

  private static double ink(GreyImage line, GlyphPlace place, int x, int y, int paper, int dark) {
    if (x < place.left() || x >= place.right() || y < place.top() || y >= place.bottom()) {
      return 0;
    }
    return Math.min(1, Math.max(0, (double) (paper - line.at(x, y)) / (paper - dark)));
  }

  /** The mean of shapes as a shape. */
  static Glyph mean(Iterable<Glyph> glyphs) {
    float[] sum = new float[WIDTH * HEIGHT];
    for (Glyph glyph : glyphs) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += glyph.ink[i];
      }
    }
    return new Glyph(normal(sum));
  }

  private static float[] normal(float[] ink) {
    double mean = 0;
    for (float shade : ink) {
      mean += shade;
    }
    mean /= ink.length;
    double length = 0;
    for (float shade : ink) {
      length += (shade - mean) * (shade - mean);
    }
    double unit = length == 0 ? 0 : 1 / Math.sqrt(length);
    float[] normal = new float[ink.length];
    for (int i = 0; i < ink.length; i++) {
      normal[i] = (float) ((ink[i] - mean) * unit);
    }
    return normal;
  }

  /** How alike two shapes are: 1 for the same, about 0 for strangers. */
  double likeness(Glyph other) {
    double product = 0;
    for (int i = 0; i < ink.length; i++) {
      product += ink[i] * other.ink[i];
    }
    return product;
  }
}
