package org.mingzhang.extractor.image;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes a few pieces of lines out of a picture whose lines run level, to try a reader on. */
public final class SampleLines {

  /** A piece is so many times as long as high at least, and cut off beyond the second. */
  private static final double SHORTEST = 4;

  private static final int LONGEST = 12;

  /** Letters so far apart are joined, in pixels of the reduced picture. */
  private static final int GAP = 3;

  /** Letters lower than this, in pixels of the reduced picture, are too small to be read. */
  private static final int LOWEST = 7;

  private static final int HIGHEST = 40;

  private SampleLines() {}

  /**
   * The pieces, with a little margin, those of the usual height first.
   *
   * @param most how many are wanted
   */
  public static List<GreyImage> of(GreyImage picture, double dpi, int most) {
    ReducedInk ink = ReducedInk.of(picture, dpi);
    List<PixelBox> pieces = new ArrayList<>();
    for (PixelBox piece : ink.pieces(GAP)) {
      boolean line = piece.height() >= LOWEST && piece.height() <= HIGHEST;
      if (line && piece.width() >= SHORTEST * piece.height()) {
        pieces.add(piece);
      }
    }
    if (pieces.isEmpty()) {
      return List.of();
    }
    pieces.sort(Comparator.comparingInt(PixelBox::height));
    int usual = pieces.get(pieces.size() / 2).height();
    pieces.sort(
        Comparator.comparingInt((PixelBox p) -> Math.abs(p.height() - usual))
            .thenComparingInt(p -> -p.width()));
    return pieces.stream().limit(most).map(p -> cut(picture, p, ink.side())).toList();
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
