package org.mingzhang.extractor.image;

/**
 * Fades a seal to paper. The channel of the seal's own colour is taken, in which the seal is light
 * and black text under it dark; what shade is left of the seal there is divided out, in the measure
 * in which a pixel has the seal's colour.
 */
final class SealFading {

  /** Strokes of a seal have this shade or a lighter one in their own channel for the most part. */
  private static final double STROKE_SHARE = 0.4;

  private static final double PAPER_SHARE = 0.9;

  private final RgbRows rows;
  private final int width;
  private final byte[] ink;

  /**
   * @param rows the picture in colour
   * @param ink its ink, which is changed
   */
  SealFading(RgbRows rows, int width, byte[] ink) {
    this.rows = rows;
    this.width = width;
    this.ink = ink;
  }

  void fade(PixelBox seal) {
    int[] row = new int[width];
    int[] strokes = new int[256];
    int[] colours = new int[256];
    int[] papers = new int[256];
    for (int y = seal.top(); y < seal.bottom(); y++) {
      rows.row(y, row);
      for (int x = seal.left(); x < seal.right(); x++) {
        if (InkChannel.isColoured(row[x])) {
          strokes[InkChannel.lightest(row[x])]++;
          colours[InkChannel.saturation(row[x])]++;
        } else {
          papers[InkChannel.lightest(row[x])]++;
        }
      }
    }
    int paper = quantile(papers, PAPER_SHARE);
    int stroke = Math.min(paper, quantile(strokes, STROKE_SHARE));
    int colour = Math.max(1, quantile(colours, 0.5));
    for (int y = seal.top(); y < seal.bottom(); y++) {
      rows.row(y, row);
      for (int x = seal.left(); x < seal.right(); x++) {
        int share = Math.min(colour, InkChannel.saturation(row[x]));
        int expected = Math.max(1, paper - share * (paper - stroke) / colour);
        int shade = InkChannel.lightest(row[x]) * paper / expected;
        ink[y * width + x] = (byte) Math.min(paper, shade); // nothing is whiter than paper
      }
    }
  }

  /** The value under which {@code share} of the counted ones lie. */
  private static int quantile(int[] counts, double share) {
    long all = 0;
    for (int count : counts) {
      all += count;
    }
    long below = 0;
    for (int value = 0; value < counts.length; value++) {
      below += counts[value];
      if (below >= share * all && below > 0) {
        return value;
      }
    }
    return counts.length - 1;
  }
}
