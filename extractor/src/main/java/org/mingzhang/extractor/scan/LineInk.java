package org.mingzhang.extractor.scan;

import java.util.Arrays;
import org.mingzhang.extractor.image.GreyImage;

/**
 * The ink in the picture of a line, column by column. Engines tell only roughly where a character
 * begins and ends; the ink tells how far two of them are apart, and how high a word stands.
 */
final class LineInk {

  /** Where between paper and ink the border lies, from the paper. */
  private static final double INK_SHARE = 0.35;

  private static final double PAPER = 0.7;
  private static final double INK = 0.02;

  /** The first inked row of each column; the height of the picture where there is none. */
  private final int[] tops;

  /** Below the last inked row of each column; 0 where there is none. */
  private final int[] bottoms;

  private LineInk(int[] tops, int[] bottoms) {
    this.tops = tops;
    this.bottoms = bottoms;
  }

  /**
   * A blank stretch.
   *
   * @param from where it begins, in pixels of the line's picture
   * @param to where it ends
   */
  record Gap(double from, double to) {

    double width() {
      return to - from;
    }

    double middle() {
      return (from + to) / 2;
    }
  }

  /**
   * The rows between which ink stands.
   *
   * @param top the first one, in pixels of the line's picture
   * @param bottom below the last one
   */
  record Rows(int top, int bottom) {

    int height() {
      return bottom - top;
    }
  }

  static LineInk of(GreyImage line) {
    int[] shades = new int[256];
    for (byte pixel : line.pixels()) {
      shades[pixel & 0xff]++;
    }
    int paper = quantile(shades, PAPER);
    int dark = quantile(shades, INK);
    int border = (int) (paper - INK_SHARE * (paper - dark));
    int[] tops = new int[line.width()];
    int[] bottoms = new int[line.width()];
    Arrays.fill(tops, line.height());
    for (int y = 0; y < line.height(); y++) {
      for (int x = 0; x < line.width(); x++) {
        if (line.at(x, y) < border) {
          tops[x] = Math.min(tops[x], y);
          bottoms[x] = y + 1;
        }
      }
    }
    return new LineInk(tops, bottoms);
  }

  private static int quantile(int[] counts, double share) {
    long all = 0;
    for (int count : counts) {
      all += count;
    }
    long seen = 0;
    int shade = -1;
    while (shade < counts.length - 1 && seen <= share * all) {
      seen += counts[++shade];
    }
    return Math.max(0, shade);
  }

  /**
   * The widest blank stretch between two places.
   *
   * @param from x in pixels of the picture
   * @param to another to the right of it
   */
  Gap widestGap(double from, double to) {
    int last = (int) Math.min(tops.length, Math.ceil(to));
    Gap widest = new Gap(last, last);
    int x = (int) Math.max(0, from);
    while (x < last) {
      int end = x;
      while (end < last && bottoms[end] == 0) {
        end++;
      }
      widest = end - x > widest.width() ? new Gap(x, end) : widest;
      x = end + 1;
    }
    return widest;
  }

  /**
   * The rows that are inked between two places; none of height above 0 where there is no ink.
   *
   * @param from x in pixels of the picture
   * @param to another to the right of it
   */
  Rows rows(double from, double to) {
    int top = Integer.MAX_VALUE;
    int bottom = 0;
    for (int x = (int) Math.max(0, from); x < Math.min(tops.length, to); x++) {
      top = Math.min(top, tops[x]);
      bottom = Math.max(bottom, bottoms[x]);
    }
    return new Rows(Math.min(top, bottom), bottom);
  }
}
