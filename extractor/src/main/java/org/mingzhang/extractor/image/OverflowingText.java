package org.mingzhang.extractor.image;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Text that is too wide for its cell and runs over an upright ruling into the next one, as
 * spreadsheets print it where the next one is empty there. A line of letters that a ruling goes
 * through belongs as a whole to the cell that has more of it.
 */
final class OverflowingText {

  /**
   * Ink on both sides of a ruling, so close to it (letters), is ink that the ruling goes through.
   */
  private static final double TOUCH = 0.15;

  /** The gaps between the letters of a line are at most so wide (letters). */
  private static final double GAP = 0.6;

  /** What has so much space (letters) before it is another text. */
  private static final double APART = 1;

  /** A line of letters is at most so high (letters); what is higher is a seal or a drawing. */
  private static final double LINE = 1.4;

  /** Both parts of a line stand at the same height, but for so much (letters). */
  private static final double LEVEL = 0.3;

  /** A letter or two (letters) are no line that runs over. */
  private static final double LEAST = 1.5;

  /** The cell of a line has so many times more of it than the one that it runs into. */
  private static final double CLEARLY = 1.5;

  private final List<FlatBox> cells;
  private final CellInk ink;
  private final double letter;

  /**
   * @param cells boxes in flat pixels that do not overlap
   * @param ink the ink of each, which {@link #bringBack} changes
   * @param letter the usual height of a letter, in pixels
   */
  OverflowingText(List<FlatBox> cells, CellInk ink, double letter) {
    this.cells = cells;
    this.ink = ink;
    this.letter = letter;
  }

  /** Puts the ink of all texts that run over an upright ruling into one cell each. */
  void bringBack() {
    for (int left = 0; left < cells.size(); left++) {
      for (int right = 0; right < cells.size(); right++) {
        if (left != right && areNeighbours(cells.get(left), cells.get(right))) {
          bringBack(left, right);
        }
      }
    }
  }

  private boolean areNeighbours(FlatBox left, FlatBox right) {
    double shared = Math.min(left.bottom(), right.bottom()) - Math.max(left.top(), right.top());
    return Math.abs(right.left() - left.right()) < letter / 2 && shared > letter / 2;
  }

  private void bringBack(int left, int right) {
    double edge = (cells.get(left).right() + cells.get(right).left()) / 2;
    for (Band crossing : crossings(ink.of(left), ink.of(right), edge)) {
      Part before = part(ink.of(left), crossing, edge, -1);
      Part after = part(ink.of(right), crossing, edge, 1);
      if (before.length() >= CLEARLY * after.length() && isOneLine(before, after)) {
        ink.move(after.blobs(), right, left);
      } else if (after.length() >= CLEARLY * before.length() && isOneLine(after, before)) {
        ink.move(before.blobs(), left, right);
      }
    }
  }

  /** From one row up to but not including another. */
  private record Band(int top, int bottom) {
    int height() {
      return bottom - top;
    }

    double middle() {
      return (top + bottom) / 2.0;
    }

    static Band around(List<Blob> blobs) {
      return new Band(
          blobs.stream().mapToInt(Blob::top).min().orElseThrow(),
          blobs.stream().mapToInt(Blob::bottom).max().orElseThrow());
    }
  }

  /** Where letters stand that the ruling goes through. */
  private List<Band> crossings(List<Blob> left, List<Blob> right, double edge) {
    double touch = Math.max(2.5, TOUCH * letter);
    List<Band> bands = new ArrayList<>();
    List<Blob> before = left.stream().filter(b -> b.right() >= edge - touch).toList();
    List<Blob> after = right.stream().filter(b -> b.left() <= edge + touch).toList();
    before.stream().filter(b -> b.right() > edge + touch).forEach(b -> add(bands, List.of(b)));
    after.stream().filter(b -> b.left() < edge - touch).forEach(b -> add(bands, List.of(b)));
    for (Blob l : before) {
      for (Blob r : after) {
        if (Math.min(l.bottom(), r.bottom()) - Math.max(l.top(), r.top()) >= 0.1 * letter) {
          add(bands, List.of(l, r));
        }
      }
    }
    return bands;
  }

  private void add(List<Band> bands, List<Blob> blobs) {
    Band band = Band.around(blobs);
    boolean known = bands.stream().anyMatch(b -> Math.abs(b.middle() - band.middle()) < letter / 2);
    if (band.height() <= LINE * letter && !known) {
      bands.add(band);
    }
  }

  /**
   * The part of a line on one side of a ruling.
   *
   * @param blobs its letters, from the ruling on
   * @param length how far it reaches, in pixels
   * @param space how far the next ink is from its end, in pixels
   */
  private record Part(List<Blob> blobs, double length, double space) {}

  /**
   * Follows a line from a ruling on.
   *
   * @param direction 1 to the right, -1 to the left
   */
  private Part part(List<Blob> blobs, Band band, double edge, int direction) {
    ToDoubleFunction<Blob> near = b -> direction > 0 ? b.left() - edge : edge - b.right();
    ToDoubleFunction<Blob> far = b -> direction > 0 ? b.right() - edge : edge - b.left();
    List<Blob> level =
        blobs.stream()
            .filter(b -> Math.abs(b.centerY() - band.middle()) < LINE / 2 * letter)
            .sorted(Comparator.comparingDouble(near))
            .toList();
    List<Blob> part = new ArrayList<>();
    double end = 0;
    for (Blob blob : level) {
      double gap = near.applyAsDouble(blob) - end;
      if (gap > GAP * letter) {
        return new Part(part, end, gap);
      }
      part.add(blob);
      end = Math.max(end, far.applyAsDouble(blob));
    }
    return new Part(part, end, Double.POSITIVE_INFINITY);
  }

  private boolean isOneLine(Part most, Part rest) {
    if (rest.blobs().isEmpty() || most.length() < LEAST * letter) {
      return false;
    }
    Band one = Band.around(most.blobs());
    Band other = Band.around(rest.blobs());
    return rest.space() >= APART * letter
        && one.height() <= LINE * letter
        && other.height() <= LINE * letter
        && Math.abs(one.middle() - other.middle()) <= LEVEL * letter;
  }
}
