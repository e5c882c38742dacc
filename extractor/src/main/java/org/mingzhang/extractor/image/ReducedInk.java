package org.mingzhang.extractor.image;

import java.util.ArrayList;
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
    for (int y = 0; y < height; y++) {
      markRuns(y * width, 1, width, longest, 0, ruling);
      markRuns(y * width, 1, width, BROKEN * longest, BREAK, ruling);
    }
    for (int x = 0; x < width; x++) {
      markRuns(x, width, height, longest, 0, ruling);
      markRuns(x, width, height, BROKEN * longest, BREAK, ruling);
    }
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if (ruling[y * width + x]) {
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

  /** Marks ink that goes on for {@code longest} pixels, nearly all inked, with short breaks. */
  private void markRuns(
      int start, int step, int length, int longest, int breaks, boolean[] ruling) {
    int first = -1;
    int last = -1;
    int inked = 0;
    for (int i = 0; i <= length; i++) {
      boolean pixel = i < length && ink[start + i * step];
      if (first >= 0 && (i == length || (pixel && i - last > breaks + 1))) {
        if (last - first + 1 >= longest && inked >= FULL * (last - first + 1)) {
          mark(start + first * step, step, last - first + 1, ruling);
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

  private static void mark(int start, int step, int count, boolean[] ruling) {
    for (int i = 0; i < count; i++) {
      ruling[start + i * step] = true;
    }
  }

  /** Boxes around ink that hangs together when gaps up to {@code gap} pixels are closed. */
  List<PixelBox> pieces(int gap) {
    boolean[] joined = ink.clone();
    for (int y = 0; y < height; y++) {
      closeGaps(y * width, 1, width, gap, joined);
    }
    for (int x = 0; x < width; x++) {
      closeGaps(x, width, height, gap, joined);
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

  private void closeGaps(int start, int step, int length, int gap, boolean[] joined) {
    int last = Integer.MIN_VALUE / 2;
    for (int i = 0; i < length; i++) {
      if (ink[start + i * step]) {
        if (i - last <= gap + 1) {
          for (int between = last + 1; between < i; between++) {
            joined[start + between * step] = true;
          }
        }
        last = i;
      }
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
