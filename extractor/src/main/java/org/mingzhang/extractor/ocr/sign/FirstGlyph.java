package org.mingzhang.extractor.ocr.sign;

import java.util.Optional;
import org.mingzhang.extractor.image.GreyImage;

/**
 * The first glyph of a line of print, cut out and brought to one size.
 *
 * @param features {@link #SIZE} × {@link #SIZE} shades row by row, 0 for paper to 1 for ink, and
 *     after them its width, its height and the height of its middle as shares of the line's height.
 *     Not to be changed.
 */
// Numbers for a network: a list would box them.
@SuppressWarnings("ArrayRecordComponent")
public record FirstGlyph(float[] features) {

  /** Side of the square that the glyph is fitted into, in pixels. */
  public static final int SIZE = 24;

  /** How many features there are. */
  public static final int FEATURES = SIZE * SIZE + 3;

  /** Where between ink and paper the border lies, from the paper. */
  private static final double INK_SHARE = 0.4;

  /** Less contrast than this, in shades of 256, is no print. */
  private static final int LEAST_CONTRAST = 40;

  /** A gap of this share of the line's height parts two glyphs. */
  private static final double GAP = 0.035;

  /** Ink of less than this share of the square of the line's height is a speck. */
  private static final double SPECK = 0.02;

  /** No sign is wider than this, as a share of the line's height. */
  private static final double WIDEST = 1.25;

  /** Where glyphs that touch are cut: between these shares of the line's height. */
  private static final double NARROWEST_CUT = 0.45;

  private static final double WIDEST_CUT = 1.15;

  /**
   * Cuts it out.
   *
   * @param line the picture of one upright line, dark on light
   * @return the first glyph that is no speck; empty for a picture without print
   */
  public static Optional<FirstGlyph> of(GreyImage line) {
    int[] shades = shades(line);
    int paper = quantile(shades, 0.8);
    int dark = quantile(shades, 0.01);
    if (paper - dark < LEAST_CONTRAST) {
      return Optional.empty();
    }
    int border = (int) (paper - INK_SHARE * (paper - dark));
    int[] columns = inkOfColumns(line, border);
    int[] rows = inkOfRows(line, border, 0, line.width());
    int top = first(rows);
    int height = last(rows) - top + 1;
    int left = 0;
    while (left < line.width()) {
      left = nextInk(columns, left);
      int right = endOfGlyph(columns, left, height);
      if (left < right && sum(columns, left, right) >= SPECK * height * height) {
        return Optional.of(fitted(line, border, left, right, top, height, paper, dark));
      }
      left = Math.max(right, left + 1);
    }
    return Optional.empty();
  }

  private static int endOfGlyph(int[] columns, int left, int height) {
    int gap = Math.max(1, (int) Math.round(GAP * height));
    int empty = 0;
    int x = left;
    while (x < columns.length && empty < gap) {
      empty = columns[x] == 0 ? empty + 1 : 0;
      x++;
    }
    int right = x - empty;
    if (right - left <= WIDEST * height) {
      return right;
    }
    int cut = left + (int) (NARROWEST_CUT * height);
    for (int c = cut; c < Math.min(right, left + (int) (WIDEST_CUT * height)); c++) {
      if (columns[c] < columns[cut]) {
        cut = c;
      }
    }
    return Math.max(cut, left + 1);
  }

  private static FirstGlyph fitted(
      GreyImage line, int border, int left, int right, int top, int height, int paper, int dark) {
    int[] rows = inkOfRows(line, border, left, right);
    int glyphTop = first(rows);
    int glyphBottom = last(rows) + 1;
    float[] features = new float[FEATURES];
    double scale = (double) Math.max(right - left, glyphBottom - glyphTop) / SIZE;
    double x0 = (left + right - scale * SIZE) / 2;
    double y0 = (glyphTop + glyphBottom - scale * SIZE) / 2;
    Square square = new Square(line, left, right, glyphTop, glyphBottom, paper, dark);
    for (int y = 0; y < SIZE; y++) {
      for (int x = 0; x < SIZE; x++) {
        features[y * SIZE + x] =
            (float)
                square.ink(
                    x0 + x * scale, y0 + y * scale, x0 + (x + 1) * scale, y0 + (y + 1) * scale);
      }
    }
    features[SIZE * SIZE] = (float) (right - left) / height;
    features[SIZE * SIZE + 1] = (float) (glyphBottom - glyphTop) / height;
    features[SIZE * SIZE + 2] = ((glyphTop + glyphBottom) / 2f - top) / height;
    return new FirstGlyph(features);
  }

  /** The glyph's part of the picture; around it is paper. */
  private record Square(
      GreyImage line, int left, int right, int top, int bottom, int paper, int dark) {

    /** The mean ink of a box of fractional pixels, 0 to 1. */
    double ink(double x0, double y0, double x1, double y1) {
      double sum = 0;
      for (int y = (int) Math.floor(y0); y < y1; y++) {
        double high = Math.min(y + 1, y1) - Math.max(y, y0);
        for (int x = (int) Math.floor(x0); x < x1; x++) {
          double wide = Math.min(x + 1, x1) - Math.max(x, x0);
          sum += high * wide * at(x, y);
        }
      }
      return sum / ((x1 - x0) * (y1 - y0));
    }

    private double at(int x, int y) {
      if (x < left || x >= right || y < top || y >= bottom) {
        return 0;
      }
      return Math.min(1, Math.max(0, (double) (paper - line.at(x, y)) / (paper - dark)));
    }
  }

  private static int[] shades(GreyImage line) {
    int[] counts = new int[256];
    for (byte pixel : line.pixels()) {
      counts[pixel & 0xff]++;
    }
    return counts;
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

  private static int[] inkOfColumns(GreyImage line, int border) {
    int[] ink = new int[line.width()];
    for (int y = 0; y < line.height(); y++) {
      for (int x = 0; x < line.width(); x++) {
        if (line.at(x, y) < border) {
          ink[x]++;
        }
      }
    }
    return ink;
  }

  private static int[] inkOfRows(GreyImage line, int border, int left, int right) {
    int[] ink = new int[line.height()];
    for (int y = 0; y < line.height(); y++) {
      for (int x = left; x < right; x++) {
        if (line.at(x, y) < border) {
          ink[y]++;
        }
      }
    }
    return ink;
  }

  private static int nextInk(int[] ink, int from) {
    int i = from;
    while (i < ink.length && ink[i] == 0) {
      i++;
    }
    return i;
  }

  private static int first(int[] ink) {
    return Math.min(nextInk(ink, 0), ink.length - 1);
  }

  private static int last(int[] ink) {
    int i = ink.length - 1;
    while (i > 0 && ink[i] == 0) {
      i--;
    }
    return i;
  }

  private static int sum(int[] ink, int from, int to) {
    int sum = 0;
    for (int i = from; i < to; i++) {
      sum += ink[i];
    }
    return sum;
  }
}
