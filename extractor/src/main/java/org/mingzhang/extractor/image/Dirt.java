package org.mingzhang.extractor.image;

import java.util.ArrayList;
import java.util.List;

/** Drops what is no print from lines: lone specks, and specks far off a line's ends. */
final class Dirt {

  /** Ink smaller than this (letters) both ways is a speck where it stands alone. */
  private static final double SPECK = 0.2;

  /** A speck further from the rest of its line than this (letters) is none of it. */
  private static final double FAR = 0.6;

  private final double letter;

  /**
   * @param letter the usual height of a letter, in pixels
   */
  Dirt(double letter) {
    this.letter = letter;
  }

  /** The lines, each from left to right, without specks; those of nothing else are left out. */
  List<List<Blob>> cleaned(List<List<Blob>> lines) {
    List<List<Blob>> cleaned = new ArrayList<>();
    for (List<Blob> line : lines) {
      List<Blob> rest = withoutStrays(line);
      if (!isSpeck(FreeLines.box(rest))) {
        cleaned.add(rest);
      }
    }
    return cleaned;
  }

  private List<Blob> withoutStrays(List<Blob> line) {
    List<Blob> rest = new ArrayList<>(line);
    while (rest.size() > 1 && isStray(rest.get(0), rest.subList(1, rest.size()))) {
      rest.remove(0);
    }
    while (rest.size() > 1
        && isStray(rest.get(rest.size() - 1), rest.subList(0, rest.size() - 1))) {
      rest.remove(rest.size() - 1);
    }
    return rest;
  }

  private boolean isStray(Blob blob, List<Blob> others) {
    if (!isSpeck(FreeLines.box(List.of(blob)))) {
      return false;
    }
    FlatBox box = FreeLines.box(others);
    double gap = Math.max(box.left() - blob.right(), blob.left() - box.right());
    return gap > FAR * letter;
  }

  private boolean isSpeck(FlatBox box) {
    return Math.max(box.width(), box.height()) < SPECK * letter;
  }
}
