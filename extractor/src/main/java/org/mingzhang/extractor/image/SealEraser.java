package org.mingzhang.extractor.image;

import java.util.Arrays;

/**
 * Takes the ring of a seal out of a picture. Where the ring lets print shine through, its shade is
 * divided out; where it is as black as print, the strokes that go on at both sides of it stay, as
 * they do with rulings.
 */
final class SealEraser {

  /** A ring at least so dark lets nothing shine through. */
  private static final int OPAQUE = 195;

  /**
   * What is left in the ring's place is print if it is at least so dark, as a share of the ring.
   */
  private static final double PRINT = 0.35;

  /** The blur beside the ring's stroke, in pixels. */
  private static final int BLUR = 2;

  /** The edge of the ring's stroke may be so much further out, in pixels. */
  private static final double EDGE = 0.7;

  /** Ink that goes on so much farther (pixels) on both sides of the ring is a stroke of its own. */
  private static final int BEYOND = 4;

  /** A stroke leaves the ring within this distance, in thicknesses of the ring. */
  private static final double FAR = 2;

  /** Directions in which strokes may cross. */
  private static final int DIRECTIONS = 12;

  private final int width;
  private final int height;
  private final byte[] clean;
  private final byte[] darkness;
  private final PaperShade paper;
  private final int threshold;

  /**
   * @param clean the pixels of the picture, to be painted
   * @param darkness their darkness, to be painted as well
   * @param threshold the darkness from which on a pixel is ink
   */
  SealEraser(
      int width, int height, byte[] clean, byte[] darkness, PaperShade paper, int threshold) {
    this.width = width;
    this.height = height;
    this.clean = clean;
    this.darkness = darkness;
    this.paper = paper;
    this.threshold = threshold;
  }

  /**
   * Takes out a ring.
   *
   * @return whether it let nothing shine through
   */
  boolean erase(SealRing ring) {
    int half = (int) Math.ceil(ring.thickness() / 2) + BLUR;
    int[] profile = profile(ring, half);
    byte[] before = darkness.clone();
    boolean opaque = Arrays.stream(profile).max().orElse(0) >= OPAQUE;
    double reach = ring.reach() + half + 1;
    forEachPixel(
        ring.centerX(),
        ring.centerY(),
        reach,
        (x, y) -> {
          double offset = ring.offset(x, y);
          int dark = before[y * width + x] & 0xff;
          if (Math.abs(offset) > half) {
            return;
          }
          if (!opaque) {
            paint(x, y, shiningThrough(dark, profile, offset + half));
          } else if (isBlur(ring, offset) ? dark < threshold : !isCrossed(ring, before, x, y)) {
            paint(x, y, 0);
          }
        });
    return opaque;
  }

  /**
   * Takes out a star.
   *
   * @return whether it let nothing shine through
   */
  boolean erase(SealStar star) {
    int[] profile = {usualDarkness(star)};
    boolean opaque = profile[0] >= OPAQUE;
    forEachPixel(
        star.centerX(),
        star.centerY(),
        star.radius() + 2 * BLUR,
        (x, y) -> {
          if (star.holds(x, y, BLUR)) {
            int dark = darkness[y * width + x] & 0xff;
            paint(x, y, opaque ? 0 : shiningThrough(dark, profile, 0));
          }
        });
    return opaque;
  }

  /** Something done with a pixel. */
  @FunctionalInterface
  private interface PixelAction {
    void at(int x, int y);
  }

  private void forEachPixel(double centerX, double centerY, double reach, PixelAction action) {
    int toY = (int) Math.min(height - 1, centerY + reach);
    int toX = (int) Math.min(width - 1, centerX + reach);
    for (int y = (int) Math.max(0, centerY - reach); y <= toY; y++) {
      for (int x = (int) Math.max(0, centerX - reach); x <= toX; x++) {
        action.at(x, y);
      }
    }
  }

  private int usualDarkness(SealStar star) {
    int[] histogram = new int[256];
    forEachPixel(
        star.centerX(),
        star.centerY(),
        star.radius(),
        (x, y) -> {
          if (star.holds(x, y, -1)) {
            histogram[darkness[y * width + x] & 0xff]++;
          }
        });
    int all = Arrays.stream(histogram).sum();
    int median = 0;
    for (int seen = histogram[0]; seen * 2 < all; seen += histogram[median]) {
      median++;
    }
    return median;
  }

  /** Whether a place is beside the stroke of a ring. */
  private static boolean isBlur(SealRing ring, double offset) {
    return Math.abs(offset) > ring.thickness() / 2 + EDGE;
  }

  /** The usual darkness of the ring across its stroke, from inside to outside. */
  private int[] profile(SealRing ring, int half) {
    int[] profile = new int[2 * half + 1];
    int directions = ring.radii().length;
    for (int i = 0; i < profile.length; i++) {
      int[] levels = new int[directions];
      for (int d = 0; d < directions; d++) {
        double angle = 2 * Math.PI * d / directions;
        double r = ring.radii()[d] + i - half;
        int x = (int) Math.round(ring.centerX() + r * Math.cos(angle));
        int y = (int) Math.round(ring.centerY() + r * Math.sin(angle));
        boolean inside = x >= 0 && y >= 0 && x < width && y < height;
        levels[d] = inside ? darkness[y * width + x] & 0xff : 0;
      }
      Arrays.sort(levels);
      profile[i] = levels[directions / 2];
    }
    return profile;
  }

  /** How dark a pixel would be without the ring, as inks let light through one after the other. */
  private static int shiningThrough(int dark, int[] profile, double at) {
    int below = Math.max(0, Math.min(profile.length - 1, (int) at));
    int above = Math.min(profile.length - 1, below + 1);
    double ring = profile[below] + (profile[above] - profile[below]) * (at - below);
    double light = Math.min(1, (255 - dark) / Math.max(1, 255 - ring));
    int left = (int) Math.round(255 * (1 - light));
    return left < PRINT * ring ? 0 : left;
  }

  private void paint(int x, int y, int dark) {
    int at = y * width + x;
    darkness[at] = (byte) dark;
    clean[at] = (byte) (paper.at(x, y) * (255 - dark) / 255);
  }

  /** Whether a stroke goes through a pixel of the ring and on at both sides of it. */
  private boolean isCrossed(SealRing ring, byte[] before, int x, int y) {
    if ((before[y * width + x] & 0xff) < threshold) {
      return false;
    }
    for (int d = 0; d < DIRECTIONS; d++) {
      double stepX = Math.cos(Math.PI * d / DIRECTIONS);
      double stepY = Math.sin(Math.PI * d / DIRECTIONS);
      if (goesOn(ring, before, x, y, stepX, stepY) && goesOn(ring, before, x, y, -stepX, -stepY)) {
        return true;
      }
    }
    return false;
  }

  private boolean goesOn(SealRing ring, byte[] before, int x, int y, double stepX, double stepY) {
    int beyond = 0;
    int most = (int) (FAR * ring.thickness()) + BEYOND;
    for (int s = 1; s <= most; s++) {
      int column = (int) Math.round(x + s * stepX);
      int row = (int) Math.round(y + s * stepY);
      boolean inside = column >= 0 && row >= 0 && column < width && row < height;
      if (!inside || (before[row * width + column] & 0xff) < threshold) {
        return false;
      }
      beyond += isBlur(ring, ring.offset(column, row)) ? 1 : 0;
      if (beyond >= BEYOND) {
        return true;
      }
    }
    return false;
  }
}
