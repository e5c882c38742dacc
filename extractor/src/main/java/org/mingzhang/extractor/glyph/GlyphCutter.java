package org.mingzhang.extractor.glyph;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.extractor.image.GreyImage;

/**
 * Cuts the picture of a line with a number into its characters: tall ones, digits and signs, and
 * marks, commas and points. Characters that touch stay one piece, which shows in the count.
 */
final class GlyphCutter {

  /** Where between paper and ink the border lies, from the paper. */
  private static final double INK_SHARE = 0.45;

  /** Less contrast than this, in shades of 256, is no print. */
  private static final int LEAST_CONTRAST = 40;

  /** Digits are at least so high as a share of the tallest character. */
  private static final double TALL = 0.62;

  /** Commas are not higher. What is neither tall nor a mark is broken or dirty print. */
  private static final double MOST_MARK = 0.45;

  /** What is lower than this share is a speck. */
  private static final double LEAST_MARK = 0.08;

  /** A mark stands on the line or below it, at most this share of the tallest character above. */
  private static final double MARK_OVER = 0.3;

  private final GreyImage line;
  private final int paper;
  private final int dark;
  private final int border;

  GlyphCutter(GreyImage line) {
    this.line = line;
    int[] shades = new int[256];
    for (byte pixel : line.pixels()) {
      shades[pixel & 0xff]++;
    }
    paper = quantile(shades, 0.7);
    dark = quantile(shades, 0.02);
    border = (int) (paper - INK_SHARE * (paper - dark));
  }

  /** The characters from left to right; none where there is no print or it is broken. */
  List<CutGlyph> glyphs() {
    if (paper - dark < LEAST_CONTRAST) {
      return List.of();
    }
    List<GlyphPlace> places = places();
    int tallest = places.stream().mapToInt(GlyphPlace::height).max().orElse(0);
    int foot = places.stream().mapToInt(GlyphPlace::bottom).max().orElse(0);
    List<CutGlyph> glyphs = new ArrayList<>();
    for (GlyphPlace place : places) {
      if (place.height() >= TALL * tallest) {
        glyphs.add(new CutGlyph(place, Glyph.of(line, place, paper, dark)));
      } else if (isMark(place, tallest, foot)) {
        glyphs.add(new CutGlyph(place, null));
      } else if (place.height() >= LEAST_MARK * tallest) {
        return List.of();
      }
    }
    return glyphs;
  }

  private static boolean isMark(GlyphPlace place, int tallest, int foot) {
    return place.height() >= LEAST_MARK * tallest
        && place.height() <= MOST_MARK * tallest
        && place.bottom() >= foot - MARK_OVER * tallest;
  }

  private List<GlyphPlace> places() {
    List<GlyphPlace> places = new ArrayList<>();
    int x = 0;
    while (x < line.width()) {
      if (!hasInk(x)) {
        x++;
        continue;
      }
      int left = x;
      while (x < line.width() && hasInk(x)) {
        x++;
      }
      places.add(place(left, x));
    }
    return places;
  }

  private boolean hasInk(int x) {
    for (int y = 0; y < line.height(); y++) {
      if (line.at(x, y) < border) {
        return true;
      }
    }
    return false;
  }

  private GlyphPlace place(int left, int right) {
    int top = 0;
    while (!hasInk(top, left, right)) {
      top++;
    }
    int bottom = line.height();
    while (!hasInk(bottom - 1, left, right)) {
      bottom--;
    }
    return new GlyphPlace(left, top, right, bottom);
  }

  private boolean hasInk(int y, int left, int right) {
    for (int x = left; x < right; x++) {
      if (line.at(x, y) < border) {
        return true;
      }
    }
    return false;
  }

  private static int quantile(int[] counts, double share) {
    long all = 0;
    for (int count : counts) {
      all += count;
    }
    long seen = 0;
    for (int shade = 0; shade < counts.length; shade++) {
      seen += counts[shade];
      if (seen > share * all) {
        return shade;
      }
    }
    return counts.length - 1;
  }
}
