package org.mingzhang.extractor.image;

import java.awt.geom.AffineTransform;
import java.util.Arrays;
import java.util.Random;

/**
 * A picture drawn for a test, at 200 dpi: rulings, and letters that are made of strokes like 日 so
 * that no font is needed.
 */
public final class PictureSketch {

  public static final double DPI = 200;

  private final int width;
  private final int height;
  private final int[] shades;

  public PictureSketch(int width, int height) {
    this.width = width;
    this.height = height;
    shades = new int[width * height];
    Arrays.fill(shades, 255);
  }

  /** A filled rectangle. */
  public PictureSketch bar(int left, int top, int right, int bottom, int shade) {
    for (int y = Math.max(0, top); y < Math.min(height, bottom); y++) {
      for (int x = Math.max(0, left); x < Math.min(width, right); x++) {
        shades[y * width + x] = Math.min(shades[y * width + x], shade);
      }
    }
    return this;
  }

  /** A level ruling two pixels thick that falls by {@code fall} pixels from end to end. */
  public PictureSketch level(int left, int right, int y, double fall, int shade) {
    for (int x = left; x < right; x++) {
      int at = (int) Math.round(y + fall * (x - left) / (right - left));
      bar(x, at, x + 1, at + 2, shade);
    }
    return this;
  }

  /** An upright ruling two pixels thick. */
  public PictureSketch upright(int x, int top, int bottom, int shade) {
    return bar(x, top, x + 2, bottom, shade);
  }

  /** Letters of 30 pixels, 36 from one to the next. */
  public PictureSketch letters(int left, int top, int count) {
    for (int i = 0; i < count; i++) {
      int x = left + 36 * i;
      bar(x + 4, top, x + 7, top + 30, 20);
      bar(x + 23, top, x + 26, top + 30, 20);
      for (int y : new int[] {0, 13, 27}) {
        bar(x + 4, top + y, x + 26, top + y + 3, 20);
      }
    }
    return this;
  }

  /** Wipes a rectangle. */
  public PictureSketch wipe(int left, int top, int right, int bottom) {
    for (int y = top; y < bottom; y++) {
      Arrays.fill(shades, y * width + left, y * width + right, 255);
    }
    return this;
  }

  /** A ring, such as a seal leaves. */
  public PictureSketch ring(int centerX, int centerY, int radius, int thickness, int shade) {
    for (int y = centerY - radius; y <= centerY + radius; y++) {
      for (int x = centerX - radius; x <= centerX + radius; x++) {
        double far = Math.hypot(x - centerX, y - centerY);
        if (far <= radius && far > radius - thickness) {
          bar(x, y, x + 1, y + 1, shade);
        }
      }
    }
    return this;
  }

  /** The picture on paper that grows darker to the right, with noise. */
  public ScanImage scanned(int shadow, int noise, long seed) {
    Random random = new Random(seed);
    byte[] pixels = new byte[width * height];
    for (int i = 0; i < pixels.length; i++) {
      double paper = 245 - (double) shadow * (i % width) / width;
      double shade = shades[i] * paper / 255 + random.nextGaussian() * noise;
      pixels[i] = (byte) Math.max(0, Math.min(255, (int) shade));
    }
    AffineTransform toPoints = AffineTransform.getScaleInstance(72 / DPI, 72 / DPI);
    return new ScanImage(new GreyImage(width, height, pixels), toPoints, DPI);
  }

  /** The picture as it was drawn. */
  public ScanImage plain() {
    return scanned(0, 0, 0);
  }
}
