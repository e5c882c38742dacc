package org.mingzhang.extractor.lattice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.extractor.page.Ruling;

/**
 * Joins what belongs to one line: pieces drawn cell by cell, the dashes of a dashed line, the same
 * line drawn twice.
 */
final class RulingJoiner {

  /** Rulings closer than this (points) to each other lie on one line. */
  private static final double SAME_LINE = 1.5;

  /**
   * Pieces closer than this (points) on one line are joined; borders of neighbours leave 1 to 2.
   */
  private static final double PIECE_GAP = 3.0;

  /** A joined line shorter than this (points) is a stroke of a drawn character or a mark. */
  private static final double LEAST_LENGTH = 4.0;

  private RulingJoiner() {}

  /** The joined level rulings from top to bottom. */
  static List<Ruling> level(List<Ruling> rulings) {
    return join(rulings.stream().filter(Ruling::isLevel).map(Span::of).toList()).stream()
        .map(s -> Ruling.level(s.from, s.to, s.at, s.thickness))
        .toList();
  }

  /** The joined upright rulings from left to right. */
  static List<Ruling> upright(List<Ruling> rulings) {
    return join(rulings.stream().filter(r -> !r.isLevel()).map(Span::of).toList()).stream()
        .map(s -> Ruling.upright(s.at, s.from, s.to, s.thickness))
        .toList();
  }

  /** A ruling without its direction: where it lies, from where to where it goes. */
  private record Span(double at, double from, double to, double thickness) {
    static Span of(Ruling r) {
      return r.isLevel()
          ? new Span(r.y0(), r.x0(), r.x1(), r.thickness())
          : new Span(r.x0(), r.y0(), r.y1(), r.thickness());
    }
  }

  private static List<Span> join(List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparingDouble(Span::at));
    List<Span> joined = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).at - sorted.get(start).at > SAME_LINE) {
        joinLine(sorted.subList(start, i), joined);
        start = i;
      }
    }
    return joined;
  }

  /** Joins the pieces of one line. */
  private static void joinLine(List<Span> line, List<Span> joined) {
    List<Span> pieces = new ArrayList<>(line);
    pieces.sort(Comparator.comparingDouble(Span::from));
    double at = 0;
    double weight = 0;
    double from = 0;
    double to = Double.NEGATIVE_INFINITY;
    double thickness = 0;
    for (Span piece : pieces) {
      if (weight > 0 && piece.from - to > PIECE_GAP) {
        add(joined, at / weight, from, to, thickness);
        weight = 0;
      }
      if (weight == 0) {
        at = 0;
        from = piece.from;
        to = piece.to;
        thickness = 0;
      }
      double length = Math.max(0.01, piece.to - piece.from);
      at += piece.at * length;
      weight += length;
      to = Math.max(to, piece.to);
      thickness = Math.max(thickness, piece.thickness);
    }
    if (weight > 0) {
      add(joined, at / weight, from, to, thickness);
    }
  }

  private static void add(List<Span> joined, double at, double from, double to, double thickness) {
    if (to - from >= LEAST_LENGTH) {
      joined.add(new Span(at, from, to, thickness));
    }
  }
}
