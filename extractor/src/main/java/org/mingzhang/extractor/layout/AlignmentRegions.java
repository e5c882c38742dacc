package org.mingzhang.extractor.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds stretches of lines whose wide gaps stand above each other: tables without rulings. It looks
 * at each line once, from top to bottom.
 */
final class AlignmentRegions {

  /** Rows of a table stand no further apart than so many letter sizes. */
  private static final double MAX_DISTANCE = 3.6;

  /** So many lines without a gap may stand between two rows when they cross the columns. */
  private static final int MAX_CROSSING = 3;

  /** So many may stand in the first column alone: rows without figures. */
  private static final int MAX_LABELS = 15;

  /** A line before which so many times the usual distance is free begins something new. */
  private static final double WIDE_SPACE = 1.6;

  /** Letters of a table differ in size by less than this factor. */
  private static final double SAME_SIZE = 1.2;

  private final List<Band> bands;
  private final List<Line> lines;
  private final List<Region> found = new ArrayList<>();

  private int start = -1;
  private int end = -1;
  private int crossing;
  private int labels;
  private double distance;
  private Rivers rivers;

  AlignmentRegions(List<Line> lines) {
    this.bands = Band.of(lines);
    this.lines = bands.stream().map(Band::union).toList();
  }

  /** The stretches from top to bottom, not yet judged. */
  List<Region> regions() {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (start >= 0 && !isNear(i)) {
        close();
      }
      if (CaptionLine.isOutside(line)) {
        close();
      } else if (isRow(line)) {
        takeRow(i);
      } else if (start >= 0) {
        passLine(i);
      }
    }
    close();
    return found;
  }

  private boolean isNear(int i) {
    Line line = lines.get(i);
    Line last = lines.get(i - 1);
    double size = Math.max(line.fontSize(), last.fontSize());
    return line.y() - last.y() <= MAX_DISTANCE * size;
  }

  private static boolean isRow(Line line) {
    if (!line.hasGap()) {
      return false;
    }
    boolean textOnly = !line.hasFigure() && line.chunks().size() == 2;
    return !(textOnly && line.isProse());
  }

  private void takeRow(int i) {
    Line line = lines.get(i);
    if (start >= 0 && !(rivers.fits(line) && isSameSize(line))) {
      close();
    }
    if (start < 0) {
      start = i;
      rivers = new Rivers(line);
      distance = 0;
    } else {
      distance = distance == 0 ? step(i) : Math.min(distance, Math.max(step(i), line.fontSize()));
      rivers.take(line);
    }
    end = i;
    crossing = 0;
    labels = 0;
  }

  private double step(int i) {
    return lines.get(i).y() - lines.get(i - 1).y();
  }

  private boolean isSameSize(Line line) {
    double other = lines.get(end).fontSize();
    return line.fontSize() <= SAME_SIZE * other && other <= SAME_SIZE * line.fontSize();
  }

  /** A line without a gap: a label, a heading across the columns, or the end of the table. */
  private void passLine(int i) {
    Line line = lines.get(i);
    boolean crosses = rivers.crossings(line) > 0 || line.isProse();
    boolean apart = distance > 0 && step(i) > WIDE_SPACE * distance;
    if (!isSameSize(line) || (crosses && apart)) {
      close();
      return;
    }
    crossing += crosses ? 1 : 0;
    labels++;
    if (crossing > MAX_CROSSING || labels > MAX_LABELS) {
      close();
    }
  }

  private void close() {
    if (start >= 0 && end > start && !rivers.isEmpty()) {
      int first = withHeadAbove(start);
      int last = withLabelsBelow(end);
      List<Line> taken = new ArrayList<>();
      bands.subList(first, last + 1).forEach(band -> taken.addAll(band.lines()));
      found.add(Region.of(taken, List.of(), false));
    }
    start = -1;
    end = -1;
    crossing = 0;
    labels = 0;
  }

  /** Takes in a line of the head that has a single text over some of the columns. */
  private int withHeadAbove(int first) {
    int taken = first;
    while (taken > 0 && first - taken < 2 && isHeadAbove(taken)) {
      taken--;
    }
    return taken;
  }

  private boolean isHeadAbove(int line) {
    Line above = lines.get(line - 1);
    Line below = lines.get(line);
    return !above.hasGap()
        && !above.isProse()
        && !CaptionLine.isOutside(above)
        && isOverSomeColumns(above)
        && below.y() - above.y() <= 2.2 * above.fontSize()
        && Math.abs(above.fontSize() - below.fontSize()) < 0.5;
  }

  /** Right of the first column, or in the middle of some: a title is in the middle of all. */
  private boolean isOverSomeColumns(Line line) {
    double left = Double.MAX_VALUE;
    double right = 0;
    for (int i = start; i <= end; i++) {
      left = Math.min(left, lines.get(i).box().x0());
      right = Math.max(right, lines.get(i).box().x1());
    }
    double width = right - left;
    boolean inside = line.box().x1() <= right + line.fontSize();
    boolean centred =
        line.box().x0() > left + 1.5 * line.fontSize()
            && line.box().width() < 0.3 * width
            && Math.abs(line.box().centerX() - (left + right) / 2) > 0.12 * width;
    return inside && (centred || line.box().x0() > rivers.firstEdge());
  }

  /** Takes in the rows without figures at the foot, as long as they keep the distance of rows. */
  private int withLabelsBelow(int last) {
    int taken = last;
    while (taken + 1 < lines.size()) {
      Line below = lines.get(taken + 1);
      double step = step(taken + 1);
      boolean label =
          !below.hasGap()
              && !below.isProse()
              && !CaptionLine.isOutside(below)
              && distance > 0
              && step <= 1.15 * distance
              && Math.abs(below.fontSize() - lines.get(taken).fontSize()) < 0.2
              && below.box().x1() <= rivers.firstBank()
              && below.box().x0() >= lines.get(last).box().x0() - below.fontSize();
      if (!label) {
        break;
      }
      taken++;
    }
    return taken;
  }
}
