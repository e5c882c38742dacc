package org.mingzhang.extractor.image;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells the words of a seal, which run along its ring, from the print of the cell over which it was
 * stamped: they begin lines of their own where no line of the cell begins.
 */
final class SealWords {

  /** Words of a seal stand between these shares of its radius. */
  private static final double INNERMOST = 0.35;

  private static final double OUTERMOST = 1.03;

  /** The words along the ring stand between this share and the outermost. */
  private static final double WORDS = 0.55;

  /** Lines of a cell begin or have their middle so close to each other (letters). */
  private static final double ALIGNED = 1.0;

  /** Words in one line are no further apart than this (letters). */
  private static final double GAP = 1.3;

  private final List<SealRing> seals;
  private final Flattening flattening;
  private final double letter;

  /**
   * @param letter the usual height of a letter, in pixels
   */
  SealWords(List<SealRing> seals, Flattening flattening, double letter) {
    this.seals = seals;
    this.flattening = flattening;
    this.letter = letter;
  }

  /**
   * The lines of a cell without words of seals. A cell of which all lines could be those of a seal
   * is left as it is: nothing that may be print is lost.
   *
   * @param lines of one cell, each from left to right
   */
  List<List<Blob>> printed(List<List<Blob>> lines) {
    if (seals.isEmpty() || lines.stream().allMatch(this::isInSeal)) {
      return lines;
    }
    List<List<Blob>> sure = lines.stream().filter(line -> !isInSeal(line)).toList();
    List<List<Blob>> printed = new ArrayList<>();
    for (List<Blob> line : lines) {
      if (!isInSeal(line) || sure.stream().anyMatch(other -> areAligned(line, other))) {
        printed.add(withoutEnd(line));
      }
    }
    return printed;
  }

  /**
   * Whether a line that stands in no table is a part of a seal's writing: all of it is as far from
   * the middle of the seal as its words are. Print may be anywhere in it.
   */
  boolean isWriting(List<Blob> line) {
    return !seals.isEmpty() && line.stream().allMatch(blob -> isWithin(blob, WORDS, OUTERMOST));
  }

  private boolean isInSeal(List<Blob> line) {
    return line.stream().allMatch(this::isInSeal);
  }

  private boolean isInSeal(Blob blob) {
    return isWithin(blob, INNERMOST, OUTERMOST);
  }

  private boolean isWithin(Blob blob, double least, double most) {
    double x = flattening.pictureX(blob.centerX(), blob.centerY());
    double y = flattening.pictureY(blob.centerX(), blob.centerY());
    return seals.stream()
        .anyMatch(
            seal -> {
              double share = seal.distance(x, y) / seal.radius(x, y);
              return share >= least && share <= most;
            });
  }

  private boolean areAligned(List<Blob> line, List<Blob> other) {
    FlatBox a = FreeLines.box(line);
    FlatBox b = FreeLines.box(other);
    double near = ALIGNED * letter;
    return Math.abs(a.left() - b.left()) < near
        || Math.abs(a.left() + a.right() - b.left() - b.right()) < 2 * near;
  }

  /** The line without what stands in a seal behind a gap at its end. */
  private List<Blob> withoutEnd(List<Blob> line) {
    double end = line.get(0).right();
    for (int i = 1; i < line.size(); i++) {
      List<Blob> rest = line.subList(i, line.size());
      if (line.get(i).left() - end > GAP * letter && isInSeal(rest)) {
        return line.subList(0, i);
      }
      end = Math.max(end, line.get(i).right());
    }
    return line;
  }
}
