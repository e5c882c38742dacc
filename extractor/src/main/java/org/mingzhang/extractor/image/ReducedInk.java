package org.mingzhang.extractor.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The ink of a picture with few pixels and without rulings, joined to pieces of lines. */
final class ReducedInk {

  /**
   * The picture is looked at with so many pixels an inch at most and half as many at least: with
   * more the strokes of thin or broken letters do not hang together.
   */
  private static final double MOST_DPI = 105;

  /** Ink that goes straight on for so long, in inches, is a ruling. */
  private static final double RULING_INCHES = 0.4;

  /** A ruling broken by gaps of so many pixels is known by being longer by this factor. */
  private static final int BREAK = 2;

  private static final int BROKEN = 2;

  /** The share of a ruling that is inked; rows of letters have less. */
  private static final double FULL = 0.75;

  /** Pictures are mirrored in strips so wide that the pixels at hand stay at hand. */
  private static final int TILE = 64;

  private final int side;
  private final double dpi;
  private final int width;
  private final int height;
  private final boolean[] ink;

  private ReducedInk(GreyImage reduced, int side, double dpi) {
    this.side = side;
    this.dpi = dpi;
    width = reduced.width();
    height = reduced.height();
    ink = inked(reduced);
  }

  /**
   * Reduces a picture.
   *
   * @param picture dark ink on white paper
   * @param dpi its pixels an inch
   */
  static ReducedInk of(GreyImage picture, double dpi) {
    int side = Math.max(1, (int) Math.ceil(dpi / MOST_DPI));
    ReducedInk ink = new ReducedInk(Reduction.by(picture, side), side, dpi / side);
    ink.removeRulings();
    return ink;
  }

  /** How many pixels of the picture make one of these, each way. */
  int side() {
    return side;
  }

  private boolean[] inked(GreyImage reduced) {
    int threshold = (Threshold.of(reduced) + 255) / 2; // thin strokes are pale when reduced
    boolean[] inked = new boolean[width * height];
    for (int i = 0; i < inked.length; i++) {
      inked[i] = (reduced.pixels()[i] & 0xff) < threshold;
    }
    return inked;
  }

  private void removeRulings() {
    int longest = (int) (RULING_INCHES * dpi);
    boolean[] ruling = new boolean[ink.length];
    markRuns(ink, width, longest, ruling);
    // Columns are gone through as rows of the mirrored picture, side by side in memory.
    boolean[] upright = new boolean[ink.length];
    markRuns(mirrored(ink, width, height), height, longest, upright);
    boolean[] uprightRuling = mirrored(upright, height, width);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if (ruling[y * width + x] || uprightRuling[y * width + x]) {
          removeAround(x, y);
        }
      }
    }
  }

  /** Takes a pixel of a ruling out, with those at its ragged edge. */
  private void removeAround(int x, int y) {
    for (int row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
      for (int column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
        ink[row * width + column] = false;
      }
    }
  }

  /** The picture mirrored at its diagonal. */
  private static boolean[] mirrored(boolean[] picture, int width, int height) {
    boolean[] mirrored = new boolean[picture.length];
    for (int left = 0; left < width; left += TILE) {
      int right = Math.min(width, left + TILE);
      for (int y = 0; y < height; y++) {
        for (int x = left; x < right; x++) {
          mirrored[x * height + y] = picture[y * width + x];
        }
      }
    }
    return mirrored;
  }

  /** Marks the rulings in the rows of a picture, whole ones and broken ones. */
  private static void markRuns(boolean[] inked, int length, int longest, boolean[] ruling) {
    for (int start = 0; start < inked.length; start += length) {
      markRuns(inked, start, length, longest, 0, ruling);
      markRuns(inked, start, length, BROKEN * longest, BREAK, ruling);
    }
  }

  /** Marks ink that goes on for {@code longest} pixels, nearly all inked, with short breaks. */
  private static void markRuns(
      boolean[] ink, int start, int length, int longest, int breaks, boolean[] ruling) {
    int first = -1;
    int last = -1;
    int inked = 0;
    for (int i = 0; i <= length; i++) {
      boolean pixel = i < length && ink[start + i];
      if (first >= 0 && (i == length || (pixel && i - last > breaks + 1))) {
        if (last - first + 1 >= longest && inked >= FULL * (last - first + 1)) {
          Arrays.fill(ruling, start + first, start + last + 1, true);
        }
        first = -1;
      }
      if (pixel) {
        inked = first < 0 ? 1 : inked + 1;
        first = first < 0 ? i : first;
        last = i;
      }
    }
  }

  /** Boxes around ink that hangs together when gaps up to {@code gap} pixels are closed. */
  List<PixelBox> pieces(int gap) {
    boolean[] joined = ink.clone();
    int[] lastAbove = new int[width];
    Arrays.fill(lastAbove, Integer.MIN_VALUE / 2);
    for (int y = 0; y < height; y++) {
      closeGaps(y, gap, lastAbove, joined);
    }
    List<PixelBox> pieces = new ArrayList<>();
    int[] open = new int[width * height];
    for (int i = 0; i < joined.length; i++) {
      if (joined[i]) {
        pieces.add(take(i, joined, open));
      }
    }
    return pieces;
  }

  /**
   * Closes the gaps of a row, and those above it.
   *
   * @param lastAbove for each column the row of the last ink above; changed
   */
  private void closeGaps(int y, int gap, int[] lastAbove, boolean[] joined) {
    int start = y * width;
    int last = Integer.MIN_VALUE / 2;
    for (int x = 0; x < width; x++) {
      if (!ink[start + x]) {
        continue;
      }
      if (x - last <= gap + 1) {
        for (int between = last + 1; between < x; between++) {
          joined[start + between] = true;
        }
      }
      if (y - lastAbove[x] <= gap + 1) {
        for (int between = lastAbove[x] + 1; between < y; between++) {
          joined[between * width + x] = true;
        }
      }
      last = x;
      lastAbove[x] = y;
    }
  }

  /** Takes the piece that {@code first} belongs to out of {@code joined}. */
  private PixelBox take(int first, boolean[] joined, int[] open) {
    int left = width;
    int top = height;
    int right = 0;
    int bottom = 0;
    int count = 0;
    open[count++] = first;
    joined[first] = false;
    while (count > 0) {
      int at = open[--count];
      int x = at % width;
      int y = at / width;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
      for (int ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
        for (int nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
          if (joined[ny * width + nx]) {
            joined[ny * width + nx] = false;
            open[count++] = ny * width + nx;
          }
        }
      }
    }
    return new PixelBox(left, top, right, bottom);
  }
}
