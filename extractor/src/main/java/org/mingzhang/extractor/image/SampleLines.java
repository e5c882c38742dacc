package org.mingzhang.extractor.image;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes a few pieces of lines out of a picture whose lines run level, to try a reader on. */
public final class SampleLines {

  /** A piece is so many times as long as high at least, and cut off beyond the second. */
  private static final double SHORTEST = 4;

  private static final int LONGEST = 12;

  /** Where long pieces are few, as in letter-spaced print, two letters are one as well. */
  private static final double TWO_LETTERS = 1.5;

  /** As many short pieces say as much as one long one. */
  private static final int SHORT_FOR_LONG = 3;

  /** Letters so far apart are joined, in pixels of the reduced picture. */
  private static final int GAP = 3;

  /** Letters lower than this, in pixels of the reduced picture, are too small to be read. */
  private static final int LOWEST = 7;

  private static final int HIGHEST = 40;

  private SampleLines() {}

  /**
   * The pieces, with a little margin, those of the usual height first; short ones, the longest
   * first, only where there are too few long ones.
   *
   * @param most how many long ones are wanted
   */
  public static List<GreyImage> of(GreyImage picture, double dpi, int most) {
    ReducedInk ink = ReducedInk.of(picture, dpi);
    List<PixelBox> pieces = new ArrayList<>();
    List<PixelBox> pairs = new ArrayList<>();
    for (PixelBox piece : ink.pieces(GAP)) {
      boolean line = piece.height() >= LOWEST && piece.height() <= HIGHEST;
      if (line && piece.width() >= SHORTEST * piece.height()) {
        pieces.add(piece);
      } else if (line && piece.width() >= TWO_LETTERS * piece.height()) {
        pairs.add(piece);
      }
    }
    List<PixelBox> samples = new ArrayList<>(usualFirst(pieces).stream().limit(most).toList());
    pairs.sort(Comparator.comparingInt((PixelBox pair) -> -pair.width()));
    pairs.stream().limit((long) SHORT_FOR_LONG * (most - samples.size())).forEach(samples::add);
    return samples.stream().map(p -> cut(picture, p, ink.side())).toList();
  }

  private static List<PixelBox> usualFirst(List<PixelBox> pieces) {
    if (pieces.isEmpty()) {
      return pieces;
    }
    pieces.sort(Comparator.comparingInt(PixelBox::height));
    int usual = pieces.get(pieces.size() / 2).height();
    pieces.sort(
        Comparator.comparingInt((PixelBox p) -> Math.abs(p.height() - usual))
            .thenComparingInt(p -> -p.width()));
    return pieces;
  }

  private static GreyImage cut(GreyImage picture, PixelBox piece, int side) {
    int margin = 2;
    int right = Math.min(piece.right(), piece.left() + LONGEST * piece.height());
    int left = Math.max(0, (piece.left() - margin) * side);
    int top = Math.max(0, (piece.top() - margin) * side);
    int width = Math.min(picture.width(), (right + margin) * side) - left;
    int height = Math.min(picture.height(), (piece.bottom() + margin) * side) - top;
    return picture.part(left, top, width, height);
  }
}
