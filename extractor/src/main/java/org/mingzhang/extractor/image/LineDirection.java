package org.mingzhang.extractor.image;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells whether the lines of text in a picture run level or upright: letters of a line stand closer
 * together than lines do, so that those which nearly touch join to pieces that are long along the
 * line. Rulings are left out, which stand in both directions.
 */
public final class LineDirection {

  /** The picture is looked at with about this many pixels an inch. */
  private static final double DPI = 100;

  /** Ink that goes straight on for so long, in inches, is a ruling. */
  private static final double RULING_INCHES = 0.4;

  /** Letters so far apart, in pixels, are joined; each of these distances is tried. */
  private static final int[] GAPS = {1, 2, 3, 5};

  /** A line of text is so high, in pixels: from 4 to 40 points. */
  private static final int LOWEST = 5;

  private static final int HIGHEST = 55;

  /** A piece this much longer than high shows which way its line runs. */
  private static final double LONG = 3;

  /** Upright lines must show by this factor before the page is taken to lie on its side. */
  private static final double CLEARLY = 1.5;

  private final boolean[] ink;
  private final int width;
  private final int height;

  private LineDirection(GreyImage picture, double dpi) {
    int side = Math.max(1, (int) Math.round(dpi / DPI));
    width = Math.max(1, picture.width() / side);
    height = Math.max(1, picture.height() / side);
    ink = inked(Reduction.by(picture, side));
  }

  /**
   * Whether the lines run upright, so that the page lies on its side.
   *
   * @param picture dark ink on white paper
   * @param dpi its pixels an inch
   */
  public static boolean isUpright(GreyImage picture, double dpi) {
    Evidence evidence = evidence(picture, dpi);
    return evidence.upright() > CLEARLY * evidence.level();
  }

  /**
   * How much of the text runs which way.
   *
   * @param level sum of the squared lengths of pieces that are level
   * @param upright sum of the squared lengths of pieces that are upright
   */
  record Evidence(double level, double upright) {}

  static Evidence evidence(GreyImage picture, double dpi) {
    LineDirection direction = new LineDirection(picture, dpi);
    direction.removeRulings();
    double level = 0;
    double upright = 0;
    for (int gap : GAPS) {
      for (PixelBox piece : direction.pieces(gap)) {
        int shorter = Math.min(piece.width(), piece.height());
        if (shorter >= LOWEST && shorter <= HIGHEST) {
          level += piece.width() >= LONG * piece.height() ? square(piece.width()) : 0;
          upright += piece.height() >= LONG * piece.width() ? square(piece.height()) : 0;
        }
      }
    }
    return new Evidence(level, upright);
  }

  private static double square(double length) {
    return length * length;
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
  private List<PixelBox> pieces(int gap) {
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
