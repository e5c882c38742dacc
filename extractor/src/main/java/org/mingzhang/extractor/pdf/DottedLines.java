package org.mingzhang.extractor.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.extractor.page.Ruling;

/**
 * Finds the rulings of dotted borders, which some producers fill dot by dot. A dot at a corner
 * belongs to both of its lines; a full stop or the dot of a leader is a glyph and never comes here.
 */
final class DottedLines {

  /** Dots further apart than this many times their size do not belong to one line. */
  private static final double MOST_PITCH = 3.5;

  /** Fewer dots than this in a row are marks, not a line. */
  private static final int LEAST_DOTS = 5;

  /** Dots whose places across the line differ by no more than this share of their size. */
  private static final double SAME_LINE = 0.6;

  /**
   * One filled dot.
   *
   * @param x its middle
   * @param y its middle
   * @param size its width or height, the larger
   */
  record Dot(double x, double y, double size) {
    private Dot turned() {
      return new Dot(y, x, size);
    }
  }

  private DottedLines() {}

  /** The level and upright lines that the dots form. */
  static List<Ruling> rulings(List<Dot> dots) {
    List<Ruling> rulings = new ArrayList<>();
    for (Line line : lines(dots)) {
      rulings.add(Ruling.level(line.from, line.to, line.at, line.size));
    }
    for (Line line : lines(dots.stream().map(Dot::turned).toList())) {
      rulings.add(Ruling.upright(line.at, line.from, line.to, line.size));
    }
    return rulings;
  }

  /** A row of dots as a line along x. */
  private record Line(double at, double from, double to, double size) {}

  private static List<Line> lines(List<Dot> dots) {
    List<Dot> sorted = new ArrayList<>(dots);
    sorted.sort(Comparator.comparingDouble(Dot::y));
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      Dot first = sorted.get(start);
      if (i == sorted.size() || sorted.get(i).y - first.y > SAME_LINE * first.size) {
        addLines(sorted.subList(start, i), lines);
        start = i;
      }
    }
    return lines;
  }

  /** Cuts dots of one height where they are too far apart. */
  private static void addLines(List<Dot> level, List<Line> lines) {
    List<Dot> dots = new ArrayList<>(level);
    dots.sort(Comparator.comparingDouble(Dot::x));
    int start = 0;
    for (int i = 1; i <= dots.size(); i++) {
      if (i == dots.size() || dots.get(i).x - dots.get(i - 1).x > MOST_PITCH * dots.get(i).size) {
        addLine(dots.subList(start, i), lines);
        start = i;
      }
    }
  }

  private static void addLine(List<Dot> dots, List<Line> lines) {
    Dot first = dots.get(0);
    Dot last = dots.get(dots.size() - 1);
    if (dots.size() >= LEAST_DOTS && last.x - first.x >= LEAST_DOTS * first.size) {
      double half = first.size / 2;
      lines.add(new Line(first.y, first.x - half, last.x + half, first.size));
    }
  }
}
