package org.mingzhang.extractor.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts the ink of one cell into lines of text: between rows without ink, and through the thinnest
 * rows where tight lines touch each other.
 */
final class LineCutter {

  /** A band lower than this share of a letter is a part of one, such as the strokes of 二. */
  private static final double PART = 0.6;

  /** Parts this far apart (letters) may belong to one letter. */
  private static final double PART_GAP = 0.4;

  /** A line is no higher than this (letters) after parts were put together. */
  private static final double LINE = 1.25;

  /** A band higher than this (letters) may be several lines. */
  private static final double SEVERAL = 1.55;

  /** Rows between two lines have at most this share of the ink of a usual row of letters. */
  private static final double VALLEY = 0.4;

  /** A stroke higher than this (letters) tells that the letters are larger than thought. */
  private static final double LARGE_STROKE = 1.2;

  private final double letter;

  /**
   * @param letter the usual height of a letter, in pixels
   */
  LineCutter(double letter) {
    this.letter = letter;
  }

  /** The lines that pieces of ink make, from top to bottom, each as its pieces. */
  List<List<Blob>> lines(List<Blob> ink) {
    if (ink.isEmpty()) {
      return List.of();
    }
    int top = ink.stream().mapToInt(Blob::top).min().orElseThrow();
    int bottom = ink.stream().mapToInt(Blob::bottom).max().orElseThrow();
    int[] profile = profile(ink, top, bottom);
    List<int[]> bands = new ArrayList<>();
    for (int[] band : joined(bands(profile))) {
      cut(band, profile, ink, top, bands);
    }
    return assigned(ink, bands, top);
  }

  private static int[] profile(List<Blob> ink, int top, int bottom) {
    int[] profile = new int[bottom - top];
    for (Blob blob : ink) {
      int[] runs = blob.runs();
      for (int i = 0; i < runs.length; i += 3) {
        profile[runs[i] - top] += runs[i + 2] - runs[i + 1];
      }
    }
    return profile;
  }

  private static List<int[]> bands(int[] profile) {
    List<int[]> bands = new ArrayList<>();
    int from = -1;
    for (int y = 0; y <= profile.length; y++) {
      boolean inked = y < profile.length && profile[y] > 0;
      if (inked && from < 0) {
        from = y;
      } else if (!inked && from >= 0) {
        bands.add(new int[] {from, y});
        from = -1;
      }
    }
    return bands;
  }

  /** Puts low bands, which are parts of letters, to the nearest neighbour that has room. */
  private List<int[]> joined(List<int[]> bands) {
    List<int[]> joined = new ArrayList<>(bands);
    boolean changed = true;
    while (changed) {
      changed = false;
      int best = -1;
      double nearest = PART_GAP * letter;
      for (int i = 0; i + 1 < joined.size(); i++) {
        int[] a = joined.get(i);
        int[] b = joined.get(i + 1);
        boolean part = a[1] - a[0] < PART * letter || b[1] - b[0] < PART * letter;
        if (part && b[1] - a[0] <= LINE * letter && b[0] - a[1] < nearest) {
          best = i;
          nearest = b[0] - a[1];
        }
      }
      if (best >= 0) {
        int[] next = joined.remove(best + 1);
        joined.set(best, new int[] {joined.get(best)[0], next[1]});
        changed = true;
      }
    }
    return joined;
  }

  /** Cuts a band that is too high for one line where it has the least ink, and its parts again. */
  private void cut(int[] band, int[] profile, List<Blob> ink, int top, List<int[]> bands) {
    int at = band[1] - band[0] > SEVERAL * letter ? valley(band, profile) : -1;
    if (at < 0 || isLargePrint(ink, top + at, band[1] - band[0])) {
      bands.add(band);
      return;
    }
    cut(new int[] {band[0], at}, profile, ink, top, bands);
    cut(new int[] {at, band[1]}, profile, ink, top, bands);
  }

  /** The thinnest row a letter's height inside of the band; -1 if it is not thin. */
  private int valley(int[] band, int[] profile) {
    int from = band[0] + (int) (PART * letter);
    int to = band[1] - (int) (PART * letter);
    int best = -1;
    double least = Double.MAX_VALUE;
    for (int y = from; y < to; y++) {
      // The middle of a wide valley is better than its first row.
      double around =
          profile[y] + 0.25 * (profile[Math.max(0, y - 1)] + profile[Math.min(to, y + 1)]);
      if (around < least) {
        least = around;
        best = y;
      }
    }
    int[] sorted = Arrays.copyOfRange(profile, band[0], band[1]);
    Arrays.sort(sorted);
    int usual = sorted[sorted.length * 2 / 3];
    return best >= 0 && profile[best] <= VALLEY * usual ? best : -1;
  }

  /** Whether most strokes at a row are higher than small letters have them. */
  private boolean isLargePrint(List<Blob> ink, int y, int height) {
    int crossing = 0;
    int large = 0;
    for (Blob blob : ink) {
      if (blob.top() < y && blob.bottom() > y) {
        crossing++;
        boolean one = blob.height() > LARGE_STROKE * letter && blob.height() <= height;
        large += one ? 1 : 0;
      }
    }
    return height < 2.2 * letter && crossing > 0 && large * 2 > crossing;
  }

  /** Gives each piece to the line in which its middle lies; those over several lines are cut. */
  private List<List<Blob>> assigned(List<Blob> ink, List<int[]> bands, int top) {
    List<List<Blob>> lines = new ArrayList<>();
    bands.forEach(band -> lines.add(new ArrayList<>()));
    for (Blob blob : ink) {
      int first = bandAt(bands, blob.top() - top);
      int last = bandAt(bands, blob.bottom() - 1 - top);
      if (first == last || blob.height() < SEVERAL * letter) {
        lines.get(bandAt(bands, (int) (blob.centerY() - top))).add(blob);
      } else {
        for (int b = first; b <= last; b++) {
          Blob part = blob.between(bands.get(b)[0] + top, bands.get(b)[1] + top);
          if (part != null) {
            lines.get(b).add(part);
          }
        }
      }
    }
    lines.removeIf(List::isEmpty);
    lines.forEach(line -> line.sort(Comparator.comparingInt(Blob::left)));
    return lines;
  }

  private static int bandAt(List<int[]> bands, int y) {
    int at = 0;
    while (at + 1 < bands.size() && bands.get(at + 1)[0] <= y) {
      at++;
    }
    return at;
  }
}
