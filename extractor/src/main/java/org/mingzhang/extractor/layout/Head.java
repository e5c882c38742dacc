package org.mingzhang.extractor.layout;

import java.util.List;

/** Finds where the head of a table (表头) ends and its body begins. */
final class Head {

  /** A head has so many lines at the most. */
  private static final int MAX_LINES = 12;

  /** A head is not higher than this, in letter sizes. */
  private static final double MAX_HEIGHT = 10;

  private Head() {}

  /**
   * How many lines of {@code region} are its head. A ruling across the table decides, otherwise the
   * first line with a figure that is no year; a table without figures has a head of one line.
   */
  static int lineCount(Region region) {
    int byFigures = firstRow(region.lines());
    int byRule = linesOverRule(region, byFigures);
    if (byRule > 0) {
      return byRule;
    }
    if (byFigures >= 0) {
      return withoutLabels(region.lines(), byFigures);
    }
    if (isHeadOnly(region)) {
      return region.lines().size();
    }
    return region.framed() ? 0 : 1;
  }

  /**
   * Whether there is no body: a few lines only, set beside each other as the cells of a head are.
   */
  private static boolean isHeadOnly(Region region) {
    int bands = Band.of(region.lines()).size();
    double height = region.lines().get(region.lines().size() - 1).y() - region.lines().get(0).y();
    return bands <= 3
        && region.lines().size() > bands
        && height <= MAX_HEIGHT * region.lines().get(0).fontSize();
  }

  /** The first row's name may begin on a line above its figures, and a heading row stands there. */
  private static int withoutLabels(List<Line> lines, int firstRow) {
    Line row = lines.get(firstRow);
    int head = firstRow;
    while (head > 1 && isOfRow(row, lines.get(head - 1))) {
      head--;
    }
    return head;
  }

  /** Whether {@code above} is beside the row, as the first line of a centred name, or its label. */
  private static boolean isOfRow(Line row, Line above) {
    return Band.isBeside(above, row) || isLabelOf(row, above);
  }

  private static boolean isLabelOf(Line row, Line above) {
    return !above.hasGap()
        && row.hasGap()
        && above.box().x0() <= row.box().x0() + 1
        && above.box().x0() >= row.box().x0() - 2.5 * above.fontSize()
        && above.box().x1() < row.chunks().get(1).x0()
        && !row.first().isFigure();
  }

  private static int firstRow(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (isBody(lines.get(i), i == 0)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isBody(Line line, boolean first) {
    List<Chunk> chunks = line.chunks();
    int from = chunks.size() > 1 && !first ? 0 : 1;
    for (int i = from; i < chunks.size(); i++) {
      if (chunks.get(i).isAmount()) {
        return true;
      }
    }
    return false;
  }

  /** The lines over the lowest ruling across the table that has no figures over it. */
  private static int linesOverRule(Region region, int byFigures) {
    int limit = Math.min(MAX_LINES, byFigures < 0 ? region.lines().size() : byFigures + 1);
    int best = 0;
    for (LevelRule rule : region.rules()) {
      int above = 0;
      while (above < region.lines().size() && region.lines().get(above).y() < rule.y()) {
        above++;
      }
      boolean across = rule.spans(region.box().x0(), region.box().x1());
      if (across && above > 0 && above <= limit && isDecisive(best, byFigures, above)) {
        best = above;
      }
    }
    return best;
  }

  private static boolean isDecisive(int best, int byFigures, int above) {
    return best == 0 || (byFigures >= 0 && above <= byFigures);
  }
}
