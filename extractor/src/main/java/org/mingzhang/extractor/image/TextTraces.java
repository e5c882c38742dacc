package org.mingzhang.extractor.image;

/**
 * Tells by shades and shapes alone whether a picture may hold text, so that no engine is asked
 * about photographs, logos and ornaments.
 */
public final class TextTraces {

  /** Lines of text, or pieces of them, that a picture worth reading has at least. */
  private static final int FEWEST_LINES = 3;

  /** On a page of text this share of the pixels is paper at least. */
  private static final double LEAST_PAPER = 0.55;

  /** Between ink and paper; a photograph has most of its pixels there. */
  private static final int DARKEST_GREY = 70;

  private static final int LIGHTEST_GREY = 205;

  private static final double MOST_GREY = 0.3;

  /** Letters so far apart are joined, in pixels of the reduced picture. */
  private static final int GAP = 3;

  /** The height of lines, in pixels of the reduced picture. */
  private static final int LOWEST = 5;

  private static final int HIGHEST = 45;

  /** A piece of a line is so many times as long as high at least. */
  private static final double LONG = 2.5;

  private TextTraces() {}

  /**
   * Whether there may be text.
   *
   * @param picture dark ink on white paper, its lines level
   * @param dpi its pixels an inch
   */
  public static boolean in(GreyImage picture, double dpi) {
    return isPrint(picture) && lines(ReducedInk.of(picture, dpi)) >= FEWEST_LINES;
  }

  private static boolean isPrint(GreyImage picture) {
    long paper = 0;
    long grey = 0;
    for (byte pixel : picture.pixels()) {
      int shade = pixel & 0xff;
      if (shade > LIGHTEST_GREY) {
        paper++;
      } else if (shade > DARKEST_GREY) {
        grey++;
      }
    }
    double all = picture.pixels().length;
    return paper >= LEAST_PAPER * all && grey <= MOST_GREY * all;
  }

  private static int lines(ReducedInk ink) {
    int lines = 0;
    for (PixelBox piece : ink.pieces(GAP)) {
      boolean high = piece.height() >= LOWEST && piece.height() <= HIGHEST;
      lines += high && piece.width() >= LONG * piece.height() ? 1 : 0;
    }
    return lines;
  }
}
