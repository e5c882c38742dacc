package org.mingzhang.extractor.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the stretches between level rulings of one width whose lines look like rows: three-line
 * tables (三线表), and tables with a ruling under every row.
 */
final class FrameRegions {

  /** Rulings of a table begin and end within so many points of each other. */
  private static final double SAME_EDGE = 4;

  /** At least this share of the lines between two rulings has a gap in it. */
  private static final double ROWS_WITH_GAPS = 0.4;

  /** An empty strip up to this height under a table's head is its empty body, in letter sizes. */
  private static final double EMPTY_BODY = 12;

  /** A row outside of the rulings is this near to its neighbour, in letter sizes. */
  private static final double OUTSIDE = 2.6;

  /**
   * Its letters differ from those of its neighbour by this share at the most: notes are smaller.
   */
  private static final double SAME_SIZE = 0.1;

  /** So many lines in one column alone may stand between two rows outside of the rulings. */
  private static final int MAX_LABELS = 3;

  /** A head over the first ruling has so many lines at the most. */
  private static final int OUTSIDE_LINES = 12;

  private final List<Line> lines;
  private final List<LevelRule> rules;

  FrameRegions(List<Line> lines, List<LevelRule> rules) {
    this.lines = lines;
    this.rules = rules;
  }

  /** The stretches from top to bottom; none overlaps another. */
  List<Region> regions() {
    List<Region> regions = new ArrayList<>();
    List<LevelRule> open = new ArrayList<>(rules);
    while (open.size() > 1) {
      List<LevelRule> alike = takeAlike(open);
      if (alike.size() > 1) {
        addRegions(alike, regions);
      }
    }
    return withoutOverlap(regions);
  }

  /** Takes the widest-reaching first ruling and those of its width out of {@code open}. */
  private static List<LevelRule> takeAlike(List<LevelRule> open) {
    LevelRule first = open.get(0);
    List<LevelRule> alike = new ArrayList<>();
    open.removeIf(
        rule -> {
          boolean same =
              Math.abs(rule.x0() - first.x0()) <= SAME_EDGE
                  && Math.abs(rule.x1() - first.x1()) <= SAME_EDGE;
          if (same) {
            alike.add(rule);
          }
          return same;
        });
    return alike;
  }

  private void addRegions(List<LevelRule> alike, List<Region> regions) {
    int start = -1;
    for (int i = 0; i + 1 < alike.size(); i++) {
      List<Line> between = between(alike.get(i), alike.get(i + 1));
      if (isRows(between) || (start >= 0 && goesOn(alike, i))) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        addRegion(alike.subList(start, i + 1), regions);
        start = -1;
      }
    }
    if (start >= 0) {
      addRegion(alike.subList(start, alike.size()), regions);
    }
  }

  /** Whether a strip without rows belongs to the table above it: a heading row, an empty body. */
  private boolean goesOn(List<LevelRule> alike, int i) {
    List<Line> between = between(alike.get(i), alike.get(i + 1));
    double height = alike.get(i + 1).y() - alike.get(i).y();
    if (between.isEmpty()) {
      return height <= EMPTY_BODY * letterSize();
    }
    return between.size() == 1
        && !between.get(0).isProse()
        && height <= 2.5 * between.get(0).fontSize()
        && i + 2 < alike.size()
        && isRows(between(alike.get(i + 1), alike.get(i + 2)));
  }

  private void addRegion(List<LevelRule> bounds, List<Region> regions) {
    LevelRule top = bounds.get(0);
    LevelRule bottom = bounds.get(bounds.size() - 1);
    List<Line> inside = withRowsOutside(between(top, bottom));
    List<LevelRule> within = new ArrayList<>();
    for (LevelRule rule : rules) {
      if (rule.y() >= top.y()
          && rule.y() <= bottom.y()
          && rule.x0() >= top.x0() - SAME_EDGE
          && rule.x1() <= top.x1() + SAME_EDGE) {
        within.add(rule);
      }
    }
    if (Band.of(inside).stream().filter(b -> b.union().hasGap()).count() >= 2
        || within.size() > 2) {
      regions.add(Region.of(inside, within, true));
    }
  }

  /**
   * Takes in the lines right above the first ruling and right below the last one that keep to the
   * columns between them: the first ruling may be under the head, and there may be none at the
   * foot.
   */
  private List<Line> withRowsOutside(List<Line> inside) {
    Rivers rivers = null;
    for (Line line : inside) {
      if (line.hasGap()) {
        if (rivers == null) {
          rivers = new Rivers(line);
        } else {
          rivers.take(line);
        }
      }
    }
    if (rivers == null || rivers.isEmpty()) {
      return inside;
    }
    List<Line> all = new ArrayList<>(inside);
    int first = lines.indexOf(inside.get(0));
    List<Band> above = Band.of(lines.subList(Math.max(0, first - OUTSIDE_LINES), first));
    for (int i = above.size() - 1; i >= 0; i--) {
      if (!isRowOutside(above.get(i).union(), all.get(0), rivers)) {
        break;
      }
      all.addAll(0, above.get(i).lines());
    }
    int last = lines.indexOf(inside.get(inside.size() - 1));
    List<Line> labels = new ArrayList<>();
    for (Band band : Band.of(lines.subList(last + 1, lines.size()))) {
      Line neighbour = labels.isEmpty() ? all.get(all.size() - 1) : labels.get(labels.size() - 1);
      if (isRowOutside(band.union(), neighbour, rivers)) {
        all.addAll(labels);
        all.addAll(band.lines());
        labels.clear();
      } else if (labels.size() < MAX_LABELS && isLabelOutside(band.union(), neighbour, rivers)) {
        labels.addAll(band.lines());
      } else {
        break;
      }
    }
    return all;
  }

  private static boolean isRowOutside(Line line, Line neighbour, Rivers rivers) {
    return line.hasGap()
        && !(line.isProse() && line.chunks().stream().noneMatch(Chunk::isAmount))
        && keepsToColumns(line, neighbour, rivers)
        && rivers.fits(line);
  }

  /** The first line of a cell that goes on beside its figures, or a heading of the rows below. */
  private static boolean isLabelOutside(Line line, Line neighbour, Rivers rivers) {
    return !line.hasGap() && keepsToColumns(line, neighbour, rivers);
  }

  private static boolean keepsToColumns(Line line, Line neighbour, Rivers rivers) {
    return !CaptionLine.isOutside(line)
        && step(line, neighbour) <= OUTSIDE * line.fontSize()
        && Math.abs(line.fontSize() - neighbour.fontSize()) <= SAME_SIZE * line.fontSize()
        && rivers.crossings(line) == crossedByCode(line, rivers);
  }

  /** How many rivers a code crosses that stands over the headings of all its levels (类款项). */
  private static int crossedByCode(Line line, Rivers rivers) {
    boolean code = line.hasGap() && line.first().isFigure() && line.last().isAmount();
    return code ? rivers.crossings(Line.of(List.of(line.first()))) : 0;
  }

  /** How far the nearer edges of both are apart, and one line more. */
  private static double step(Line line, Line neighbour) {
    double top = Math.max(line.box().y0(), neighbour.box().y0());
    double bottom = Math.min(line.box().y1(), neighbour.box().y1());
    return top - bottom + line.first().box().height();
  }

  private List<Line> between(LevelRule top, LevelRule bottom) {
    List<Line> between = new ArrayList<>();
    for (Line line : lines) {
      if (line.y() > top.y()
          && line.y() < bottom.y()
          && line.box().x1() > top.x0()
          && line.box().x0() < top.x1()) {
        between.add(line);
      }
    }
    return between;
  }

  private static boolean isRows(List<Line> lines) {
    List<Line> between = Band.of(lines).stream().map(Band::union).toList();
    long gaps =
        between.stream().filter(line -> line.hasGap() && !CaptionLine.isOutside(line)).count();
    long prose =
        between.stream().filter(line -> line.chunks().size() == 1 && line.isProse()).count();
    return gaps > 0 && gaps >= ROWS_WITH_GAPS * between.size() && prose <= gaps;
  }

  private double letterSize() {
    return lines.get(lines.size() / 2).fontSize();
  }

  private static List<Region> withoutOverlap(List<Region> regions) {
    List<Region> kept = new ArrayList<>();
    regions.sort((a, b) -> Integer.compare(b.lines().size(), a.lines().size()));
    for (Region region : regions) {
      if (kept.stream().noneMatch(other -> other.box().overlapArea(region.box()) > 0)) {
        kept.add(region);
      }
    }
    kept.sort((a, b) -> Double.compare(a.box().y0(), b.box().y0()));
    return kept;
  }
}
