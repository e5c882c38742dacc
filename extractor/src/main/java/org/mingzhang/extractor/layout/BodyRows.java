package org.mingzhang.extractor.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts the lines of a table's body together to rows. Where rows have more space between them than
 * the lines of one cell, space decides; where they have not, a line goes on with the one above only
 * if its words say so.
 */
final class BodyRows {

  /** Lines closer than this (letter sizes) stand beside each other. */
  private static final double BESIDE = 0.75;

  /** Lines of one cell are closer than this share of the distance of rows. */
  private static final double TIGHT = 0.85;

  /** Distances that differ by less than this factor are the same. */
  private static final double SAME_DISTANCE = 1.2;

  /** Lines of one cell follow each other within so many letter sizes. */
  private static final double LEADING = 1.7;

  private final List<Column> columns;
  private final List<LevelRule> rules;

  BodyRows(List<Column> columns, List<LevelRule> rules) {
    this.columns = columns;
    this.rules = rules;
  }

  /** The rows of a body whose lines are {@code lines}, each as one strip. */
  List<Strip> rows(List<Line> lines) {
    List<Strip> strips = strips(lines);
    if (strips.size() < 2) {
      return strips;
    }
    boolean[] linked = isRuledByRow(strips) ? linkedByRules(strips) : linkedBySpace(strips);
    List<Strip> rows = new ArrayList<>();
    Strip open = strips.get(0);
    for (int i = 1; i < strips.size(); i++) {
      if (linked[i]) {
        open = open.with(strips.get(i));
      } else {
        rows.add(open);
        open = strips.get(i);
      }
    }
    rows.add(open);
    return rows;
  }

  private List<Strip> strips(List<Line> lines) {
    ColumnFitter fitter = new ColumnFitter(columns);
    List<Strip> strips = new ArrayList<>();
    for (Line line : lines) {
      Strip strip = Strip.of(fitter.bodyPieces(line), line);
      Strip last = strips.isEmpty() ? null : strips.get(strips.size() - 1);
      if (last != null
          && strip.top() - last.bottom() < BESIDE * strip.fontSize()
          && !last.excludes(strip)
          && !beginsItem(last, strip)) {
        strips.set(strips.size() - 1, last.with(strip));
      } else {
        strips.add(strip);
      }
    }
    return strips;
  }

  private boolean isRuledByRow(List<Strip> strips) {
    int ruled = 0;
    for (int i = 1; i < strips.size(); i++) {
      ruled += isRuledOff(strips.get(i - 1), strips.get(i)) ? 1 : 0;
    }
    return ruled >= 3 && ruled >= 0.4 * (strips.size() - 1);
  }

  private boolean[] linkedByRules(List<Strip> strips) {
    boolean[] linked = new boolean[strips.size()];
    for (int i = 1; i < linked.length; i++) {
      linked[i] =
          !isRuledOff(strips.get(i - 1), strips.get(i))
              && !strips.get(i - 1).excludes(strips.get(i));
    }
    return linked;
  }

  private boolean isRuledOff(Strip above, Strip below) {
    for (LevelRule rule : rules) {
      if (rule.y() > above.bottom()
          && rule.y() < below.top()
          && rule.spans(columns.get(0).x0(), columns.get(columns.size() - 1).x1())) {
        return true;
      }
    }
    return false;
  }

  /** For each strip whether it is of the same row as the one above. */
  private boolean[] linkedBySpace(List<Strip> strips) {
    boolean hasFigures = strips.stream().filter(Strip::hasFigures).count() * 3 >= strips.size();
    double limit = hasFigures ? limitBetweenFigures(strips) : limitBetweenTexts(strips);
    boolean[] linked = new boolean[strips.size()];
    for (int i = 1; i < linked.length; i++) {
      Strip above = strips.get(i - 1);
      Strip below = strips.get(i);
      double gap = gap(strips, i);
      linked[i] =
          !(hasFigures && above.hasFigures() && below.hasFigures())
              && !isRuledOff(above, below)
              && !beginsItem(above, below)
              && (gap < limit || (gap <= LEADING * below.fontSize() && goesOn(above, below)));
    }
    unlinkExcluding(strips, linked);
    return linked;
  }

  /** Whether {@code below} begins an item of its own under another text: 二、 under 一、. */
  private static boolean beginsItem(Strip above, Strip below) {
    for (Piece piece : below.pieces()) {
      if (!piece.chunk().isFigure()
          && Continuation.isItem(piece.chunk().text())
          && above.in(piece.first()) != null) {
        return true;
      }
    }
    return false;
  }

  private static double gap(List<Strip> strips, int i) {
    return strips.get(i).top() - strips.get(i - 1).bottom();
  }

  /** Lines closer than this are of one row; 0 where the distances do not tell. */
  private static double limitBetweenFigures(List<Strip> strips) {
    double[] between = new double[strips.size()];
    int count = 0;
    for (int i = 1; i < strips.size(); i++) {
      if (strips.get(i - 1).hasFigures() && strips.get(i).hasFigures()) {
        between[count++] = gap(strips, i);
      }
    }
    if (count == 0) {
      return limitBetweenTexts(strips);
    }
    double[] sorted = Arrays.copyOf(between, count);
    Arrays.sort(sorted);
    return TIGHT * sorted[count / 2];
  }

  private static double limitBetweenTexts(List<Strip> strips) {
    double least = Double.MAX_VALUE;
    double most = 0;
    for (int i = 1; i < strips.size(); i++) {
      least = Math.min(least, gap(strips, i));
      most = Math.max(most, gap(strips, i));
    }
    boolean leading = least <= LEADING * strips.get(0).fontSize();
    return leading && most > SAME_DISTANCE * least ? least * 1.1 + 0.1 : 0;
  }

  /** A row holds one figure a column: where two met, the widest gap between them parts them. */
  private static void unlinkExcluding(List<Strip> strips, boolean[] linked) {
    int lastFigures = -1;
    for (int i = 0; i < linked.length; i++) {
      if (i > 0 && !linked[i]) {
        lastFigures = -1;
      }
      if (!strips.get(i).hasFigures()) {
        continue;
      }
      if (lastFigures >= 0 && strips.get(lastFigures).excludes(strips.get(i))) {
        linked[widestGap(strips, lastFigures + 1, i)] = false;
      }
      lastFigures = i;
    }
  }

  private static int widestGap(List<Strip> strips, int from, int to) {
    int widest = to;
    for (int i = to; i >= from; i--) {
      if (gap(strips, i) > gap(strips, widest) + 0.2) {
        widest = i;
      }
    }
    return widest;
  }

  /** Whether the words of {@code below} go on with those of {@code above}. */
  private boolean goesOn(Strip above, Strip below) {
    Piece next = below.pieces().get(0);
    Piece last = above.in(next.first());
    if (last == null || (above.hasFigures() && below.hasFigures())) {
      return false;
    }
    if (!below.hasFigures() && !isUnder(above, below)) {
      return false;
    }
    if (!above.hasFigures() && above.pieces().size() > 1 && below.hasFigures()) {
      return false;
    }
    double room = next.first() + 1 < columns.size() ? roomAfter(last) : 0;
    return Continuation.goesOn(last.chunk(), next.chunk(), room);
  }

  private double roomAfter(Piece piece) {
    return columns.get(piece.first() + 1).x0() - piece.chunk().x1();
  }

  private static boolean isUnder(Strip above, Strip below) {
    return below.pieces().stream().allMatch(piece -> above.in(piece.first()) != null);
  }
}
