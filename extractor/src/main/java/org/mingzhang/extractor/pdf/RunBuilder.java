package org.mingzhang.extractor.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.TextDirection;
import org.mingzhang.extractor.page.Word;
import org.mingzhang.extractor.text.Run;

/**
 * Puts glyphs together to words in the order in which they were drawn, which keeps the text of one
 * cell apart from that of the next even where both touch. A word ends at a space, at a gap, where
 * the line, the size or the direction changes, and where another string begins whose first
 * character is a figure after a word that is none, or the reverse.
 */
final class RunBuilder {

  /** A gap wider than this (em) ends a word. */
  private static final double GAP = 0.2;

  /** Glyphs that step back by more than this (em) begin a new word. */
  private static final double BACK = 0.35;

  /** Baselines that differ by more than this (em) are two lines. */
  private static final double RISE = 0.25;

  /** Two equal glyphs closer than this (em) are one, drawn twice to look bold. */
  private static final double SAME_PLACE = 0.12;

  private final List<Run> runs = new ArrayList<>();
  private final List<Glyph> word = new ArrayList<>();
  private final Map<Long, Glyph> drawn = new HashMap<>();

  private RunBuilder() {}

  /** The words of a page, in drawing order. */
  static List<Run> runs(List<Glyph> glyphs) {
    RunBuilder builder = new RunBuilder();
    for (Glyph glyph : glyphs) {
      builder.take(glyph);
    }
    builder.endWord();
    return builder.runs;
  }

  private void take(Glyph glyph) {
    if (glyph.isBlank()) {
      endWord();
      return;
    }
    if (isDrawnAgain(glyph)) {
      return;
    }
    if (!word.isEmpty() && !continues(word.get(word.size() - 1), glyph)) {
      endWord();
    }
    word.add(glyph);
  }

  /** Bold faked by drawing the same glyph once more at nearly the same place. */
  private boolean isDrawnAgain(Glyph glyph) {
    double near = Math.max(1, glyph.size() * SAME_PLACE);
    // Cells of twice the distance: what is near lies in the glyph's cell or in its nearer
    // neighbours.
    double x = glyph.box().x0() / (2 * near);
    double y = glyph.box().y0() / (2 * near);
    long column = (long) Math.floor(x);
    long row = (long) Math.floor(y);
    long besides = x - column < 0.5 ? column - 1 : column + 1;
    long above = y - row < 0.5 ? row - 1 : row + 1;
    long home = place(column, row);
    if (isSame(drawn.get(home), glyph, near)
        || isSame(drawn.get(place(besides, row)), glyph, near)
        || isSame(drawn.get(place(column, above)), glyph, near)
        || isSame(drawn.get(place(besides, above)), glyph, near)) {
      return true;
    }
    drawn.put(home, glyph);
    return false;
  }

  private static boolean isSame(Glyph other, Glyph glyph, double near) {
    return other != null
        && other.text().equals(glyph.text())
        && Math.abs(other.box().x0() - glyph.box().x0()) <= near
        && Math.abs(other.box().y0() - glyph.box().y0()) <= near;
  }

  /** One number for a cell, spread so that neighbouring cells do not share a hash. */
  private static long place(long column, long row) {
    return column * 1_000_003 + row;
  }

  private static boolean continues(Glyph before, Glyph glyph) {
    if (before.direction() != glyph.direction()
        || before.hidden() != glyph.hidden()
        || Math.abs(before.size() - glyph.size()) > 0.3 * Math.max(before.size(), glyph.size())) {
      return false;
    }
    double em = Math.max(before.size(), glyph.size());
    Box a = inReadingFrame(before);
    Box b = inReadingFrame(glyph);
    double gap = b.x0() - a.x1();
    if (Math.abs(a.y1() - b.y1()) > RISE * em || gap > GAP * em || gap < -BACK * em) {
      return false;
    }
    return before.operation() == glyph.operation() || isFigure(before) == isFigure(glyph);
  }

  /** The glyph's box turned so that its text runs from left to right. */
  private static Box inReadingFrame(Glyph glyph) {
    Box b = glyph.box();
    return switch (glyph.direction()) {
      case LEFT_TO_RIGHT -> b;
      case RIGHT_TO_LEFT -> new Box(-b.x1(), -b.y1(), -b.x0(), -b.y0());
      case TOP_TO_BOTTOM -> new Box(b.y0(), -b.x1(), b.y1(), -b.x0());
      case BOTTOM_TO_TOP -> new Box(-b.y1(), b.x0(), -b.y0(), b.x1());
    };
  }

  private static boolean isFigure(Glyph glyph) {
    char c = glyph.text().charAt(0);
    return (c >= '0' && c <= '9') || c == ',' || c == '.' || c == '-';
  }

  private void endWord() {
    if (word.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    DoubleStream.Builder edges = DoubleStream.builder();
    IntStream.Builder seams = IntStream.builder();
    Glyph before = word.get(0);
    for (Glyph glyph : word) {
      if (glyph.operation() != before.operation()) {
        seams.add(text.length());
      }
      addEdges(glyph, edges);
      text.append(glyph.text());
      before = glyph;
    }
    Box box = Box.around(word.stream().map(Glyph::box).toList());
    Glyph first = word.get(0);
    edges.add(first.direction() == TextDirection.LEFT_TO_RIGHT ? before.box().x1() : box.x1());
    Word made = new Word(text.toString(), box, first.size(), first.direction(), first.hidden());
    runs.add(new Run(made, edges.build().toArray(), seams.build().toArray()));
    word.clear();
  }

  /** A glyph may stand for several characters, a ligature for instance. */
  private static void addEdges(Glyph glyph, DoubleStream.Builder edges) {
    int length = glyph.text().length();
    for (int i = 0; i < length; i++) {
      edges.add(glyph.box().x0() + glyph.box().width() * i / length);
    }
  }
}
