package org.mingzhang.extractor.image;

/**
 * Tells whether the lines of text in a picture run level or upright: letters of a line stand closer
 * together than lines do, so that those which nearly touch join to pieces that are long along the
 * line. Rulings are left out, which stand in both directions.
 */
public final class LineDirection {

  /** Letters so far apart, in pixels, are joined; each of these distances is tried. */
  private static final int[] GAPS = {1, 2, 3, 5};

  /** A line of text is so high, in pixels: from 4 to 40 points. */
  private static final int LOWEST = 5;

  private static final int HIGHEST = 55;

  /** A piece this much longer than high shows which way its line runs. */
  private static final double LONG = 3;

  /** Upright lines must show by this factor before the page is taken to lie on its side. */
  private static final double CLEARLY = 1.5;

  /** Pieces that show one way by this factor are beyond doubt, if they are worth 20 of an inch. */
  private static final double BEYOND_DOUBT = 10;

  private static final double ENOUGH = 20 * 100 * 100;

  private LineDirection() {}

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
    ReducedInk ink = ReducedInk.of(picture, dpi);
    double level = 0;
    double upright = 0;
    for (int gap : GAPS) {
      if (isBeyondDoubt(level, upright)) {
        break;
      }
      for (PixelBox piece : ink.pieces(gap)) {
        int shorter = Math.min(piece.width(), piece.height());
        if (shorter >= LOWEST && shorter <= HIGHEST) {
          level += piece.width() >= LONG * piece.height() ? square(piece.width()) : 0;
          upright += piece.height() >= LONG * piece.width() ? square(piece.height()) : 0;
        }
      }
    }
    return new Evidence(level, upright);
  }

  /** Whether no further distance need be tried. */
  private static boolean isBeyondDoubt(double level, double upright) {
    return level + upright >= ENOUGH
        && (level > BEYOND_DOUBT * upright || upright > BEYOND_DOUBT * level);
  }

  private static double square(double length) {
    return length * length;
  }
}
