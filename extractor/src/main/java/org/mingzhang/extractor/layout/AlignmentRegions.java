package org.mingzhang.extractor.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds stretches of lines whose wide gaps stand above each other: tables without rulings. It looks
 * at each line once, from top to bottom.
 */
final class AlignmentRegions {

  /** Rows of a table stand no further apart than so many letter sizes. */
  private static final double MAX_DISTANCE = 3.6;

  /** Two rows that begin a table may stand further apart. */
  private static final double WIDE_PITCH = 5;

  /** Blank rows may be this high, in letter sizes, when the figures under them are in line. */
  private static final double EMPTY_ROWS = 20;

  /** A head has so many rows at the most. */
  private static final int MAX_HEAD = 5;

  /** So many lines without a gap may stand between two rows when they cross the columns. */
  private static final int MAX_CROSSING = 3;

  /** So many may stand in the first column alone: rows without figures. */
  private static final int MAX_LABELS = 15;

  /** A line before which so many times the usual distance is free begins something new. */
  private static final double WIDE_SPACE = 1.6;

  /** Letters of its head may be larger by this factor than those of its body. */
  private static final double HEAD_SIZE = 2;

  /** Letters of a table differ in size by less than this factor. */
  private static final double SAME_SIZE = 1.2;

  private final List<Band> bands;
  private final List<Line> lines;
  private final List<Region> found = new ArrayList<>();

  /** Where figures of the open stretch end, to the point. */
  private final Set<Long> figureEnds = new HashSet<>();

  /** The last line of each stretch found. */
  private final Deque<Integer> lastTaken = new ArrayDeque<>();

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
    double step = step(i);
    boolean wide = distance == 0 || line.chunks().size() > 2;
    double limit = Math.max((wide ? WIDE_PITCH : MAX_DISTANCE) * size, WIDE_SPACE * distance);
    return step <= limit || (step <= EMPTY_ROWS * size && isUnderFigures(line));
  }

  /** Whether all figures of the line end where figures of the rows above do: blank rows between. */
  private boolean isUnderFigures(Line line) {
    int under = 0;
    for (Chunk chunk : line.chunks()) {
      if (chunk.isAmount()) {
        if (!figureEnds.contains(Math.round(chunk.x1()))) {
          return false;
        }
        under++;
      }
    }
    return under > 1 && rivers.fits(line);
  }

  private void noteFigureEnds(Line line) {
    for (Chunk chunk : line.chunks()) {
      if (chunk.isAmount()) {
        long end = Math.round(chunk.x1());
        figureEnds.add(end - 1);
        figureEnds.add(end);
        figureEnds.add(end + 1);
      }
    }
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
      figureEnds.clear();
      start = i;
      rivers = new Rivers(line);
      distance = 0;
    } else {
      distance = distance == 0 ? step(i) : Math.min(distance, Math.max(step(i), line.fontSize()));
      rivers.take(line);
    }
    noteFigureEnds(line);
    end = i;
    crossing = 0;
    labels = 0;
  }

  private double step(int i) {
    Line line = lines.get(i);
    return line.box().y0() - lines.get(i - 1).box().y1() + line.first().box().height();
  }

  /**
   * Whether both have letters of about one size; a row of many cells may be larger than the next.
   */
  private boolean isSameSize(Line line) {
    Line other = lines.get(end);
    double factor = line.chunks().size() > 2 && other.chunks().size() > 2 ? HEAD_SIZE : SAME_SIZE;
    return line.smallest() <= factor * other.fontSize()
        && other.smallest() <= factor * line.fontSize();
  }

  /** A line without a gap: a label, a heading across the columns, or the end of the table. */
  private void passLine(int i) {
    Line line = lines.get(i);
    boolean crosses = rivers.crossings(line) > 0 || (line.isProse() && !isInFirstColumn(line));
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

  /** A long name may look like running text. */
  private boolean isInFirstColumn(Line line) {
    return line.box().x0() >= rivers.left() - line.fontSize()
        && line.box().x1() <= rivers.firstBank();
  }

  private void close() {
    if (start >= 0 && end > start && !rivers.isEmpty()) {
      int first = withHeadAbove(start);
      while (!lastTaken.isEmpty() && lastTaken.peek() >= first) {
        lastTaken.pop();
        found.remove(found.size() - 1); // was the head of this one
      }
      int last = withLabelsBelow(end);
      List<Line> taken = new ArrayList<>();
      bands.subList(first, last + 1).forEach(band -> taken.addAll(band.lines()));
      found.add(Region.of(taken, List.of(), false));
      lastTaken.push(last);
    }
    start = -1;
    end = -1;
    crossing = 0;
    labels = 0;
  }

  /** Takes in a line of the head that has a single text over some of the columns. */
  private int withHeadAbove(int first) {
    int taken = first;
    while (taken > 0 && first - taken < MAX_HEAD && isHeadAbove(taken)) {
      taken--;
    }
    return taken;
  }

  private boolean isHeadAbove(int line) {
    Line above = lines.get(line - 1);
    Line below = lines.get(line);
    return !above.isProse()
        && !CaptionLine.isOutside(above)
        && (above.hasGap() ? isRowOfHeadings(above) : isOverSomeColumns(above))
        && step(line) <= headStep(above)
        && Math.abs(above.fontSize() - below.fontSize()) < 0.5;
  }

  /** Several headings within the width of the table: merged ones may stand over its rivers. */
  private boolean isRowOfHeadings(Line line) {
    double left = Double.MAX_VALUE;
    double right = 0;
    for (int i = start; i <= end; i++) {
      left = Math.min(left, lines.get(i).box().x0());
      right = Math.max(right, lines.get(i).box().x1());
    }
    return line.chunks().stream().noneMatch(Chunk::isAmount)
        && line.box().x0() >= left - line.fontSize()
        && line.box().x1() <= right + 3 * line.fontSize();
  }

  /** Chinese tables have high rows; elsewhere a line further up is a heading of the text. */
  private static double headStep(Line above) {
    boolean chinese = Character.isIdeographic(above.first().text().charAt(0));
    return (chinese ? MAX_DISTANCE : 2.2) * above.fontSize();
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
