package org.mingzhang.extractor.image;

import java.util.ArrayList;
import java.util.List;

/** The ink of a picture with few pixels and without rulings, joined to pieces of lines. */
final class ReducedInk {

  /** The picture is looked at with about this many pixels an inch. */
  private static final double DPI = 100;

  /** Ink that goes straight on for so long, in inches, is a ruling. */
  private static final double RULING_INCHES = 0.4;

  private final int side;
  private final int width;
  private final int height;
  private final boolean[] ink;

  private ReducedInk(GreyImage reduced, int side) {
    this.side = side;
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
    int side = Math.max(1, (int) Math.round(dpi / DPI));
    ReducedInk ink = new ReducedInk(Reduction.by(picture, side), side);
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
    int longest = (int) (RULING_INCHES * DPI);
    boolean[] ruling = new boolean[ink.length];
    for (int y = 0; y < height; y++) {
      markRuns(y * width, 1, width, longest, ruling);
    }
    for (int x = 0; x < width; x++) {
      markRuns(x, width, height, longest, ruling);
    }
    for (int i = 0; i < ink.length; i++) {
      ink[i] &= !ruling[i];
    }
  }

  private void markRuns(int start, int step, int length, int longest, boolean[] ruling) {
    int run = 0;
    for (int i = 0; i <= length; i++) {
      if (i < length && ink[start + i * step]) {
        run++;
        continue;
      }
      if (run >= longest) {
        for (int back = i - run; back < i; back++) {
          ruling[start + back * step] = true;
        }
      }
      run = 0;
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
