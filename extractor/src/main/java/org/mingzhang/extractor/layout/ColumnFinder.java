package org.mingzhang.extractor.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the columns of a table from what stands above each other in its lines. Narrow chunks come
 * first and make columns; a wider one that reaches over several of them is a merged head, a heading
 * or a name that runs over, unless its columns never have something on the same line.
 */
final class ColumnFinder {

  /** Chunks of neighbouring columns may overlap by so many points. */
  private static final double SLACK = 1.5;

  /** What begins or ends this close to the edge of its column is set flush to it. */
  private static final double FLUSH = 2;

  /** Cells of a head are beside each other when their lines overlap by this share. */
  private static final double BESIDE_IN_HEAD = 0.25;

  /** In a body the lines of a name reach half way up and down beside its figures. */
  private static final double BESIDE_IN_BODY = 0.6;

  private final List<Line> lines;
  private final int[] bands;
  private final int headBands;

  private final List<Draft> drafts = new ArrayList<>();
  private List<Placed> bridges = new ArrayList<>();

  private static final class Draft {
    double x0;
    double x1;
    int figures;
    int texts;
    int headChunks;
    int bodyChunks;
    double headTop = Double.MAX_VALUE;
    double headBottom = -1;
    final BitSet bands = new BitSet();

    boolean isHeadOnly() {
      return bodyChunks == 0;
    }

    boolean isBodyOnly() {
      return headChunks == 0;
    }

    boolean holdsFigures() {
      return figures > texts;
    }

    void add(Chunk chunk, int band, boolean head) {
      x0 = headChunks + bodyChunks == 0 ? chunk.x0() : Math.min(x0, chunk.x0());
      x1 = headChunks + bodyChunks == 0 ? chunk.x1() : Math.max(x1, chunk.x1());
      bands.set(band);
      if (head) {
        headChunks++;
        headTop = Math.min(headTop, chunk.box().y0());
        headBottom = Math.max(headBottom, chunk.box().y1());
      } else {
        bodyChunks++;
        figures += chunk.isFigure() ? 1 : 0;
        texts += chunk.isFigure() ? 0 : 1;
      }
    }

    void add(Draft other) {
      x0 = Math.min(x0, other.x0);
      x1 = Math.max(x1, other.x1);
      figures += other.figures;
      texts += other.texts;
      headChunks += other.headChunks;
      bodyChunks += other.bodyChunks;
      headTop = Math.min(headTop, other.headTop);
      headBottom = Math.max(headBottom, other.headBottom);
      bands.or(other.bands);
    }
  }

  private record Placed(Chunk chunk, int line) {}

  /**
   * @param lines the lines of the table
   * @param headLines how many of them are its head
   */
  ColumnFinder(List<Line> lines, int headLines) {
    this.lines = lines;
    this.bands = bands(lines, headLines);
    this.headBands = headLines == 0 ? 0 : bands[headLines - 1] + 1;
  }

  /** The columns from left to right. */
  List<Column> columns() {
    for (Placed placed : inOrder()) {
      place(placed);
    }
    drafts.sort(Comparator.comparingDouble(draft -> draft.x0));
    mergeBridged();
    settleBridges();
    dropFloatingHeads();
    mergeComplements();
    List<Column> columns = new ArrayList<>();
    for (Draft draft : drafts) {
      columns.add(
          new Column(
              draft.x0,
              draft.x1,
              draft.holdsFigures(),
              isFlush(draft, true),
              isFlush(draft, false)));
    }
    return columns;
  }

  /** Whether most of what stands in the column's body begins, or ends, at its edge. */
  private boolean isFlush(Draft draft, boolean left) {
    int flush = 0;
    int all = 0;
    for (int i = 0; i < lines.size(); i++) {
      for (Chunk chunk : lines.get(i).chunks()) {
        if (bands[i] < headBands || chunk.x0() > draft.x1 || chunk.x1() < draft.x0) {
          continue;
        }
        double off = left ? chunk.x0() - draft.x0 : draft.x1 - chunk.x1();
        all++;
        flush += Math.abs(off) <= FLUSH ? 1 : 0;
      }
    }
    return flush >= 2 && flush * 2 > all;
  }

  /** Numbers the lines; lines that stand beside each other, as in a head, have one number. */
  private static int[] bands(List<Line> lines, int headLines) {
    int[] bands = new int[lines.size()];
    for (int i = 1; i < bands.length; i++) {
      Line line = lines.get(i);
      Line above = lines.get(i - 1);
      double overlap = above.box().overlapY(line.box());
      double least = i < headLines ? BESIDE_IN_HEAD : BESIDE_IN_BODY;
      boolean beside = i != headLines && overlap > least * line.box().height();
      bands[i] = bands[i - 1] + (beside ? 0 : 1);
    }
    return bands;
  }

  /** The body first, narrow before wide; then the head from its lowest line up. */
  private List<Placed> inOrder() {
    List<Placed> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      for (Chunk chunk : lines.get(i).chunks()) {
        all.add(new Placed(chunk, i));
      }
    }
    all.sort(
        Comparator.comparingInt((Placed placed) -> isHead(placed) ? 1 : 0)
            .thenComparingInt(placed -> isHead(placed) ? -placed.line : 0)
            .thenComparingDouble(placed -> placed.chunk.box().width()));
    return all;
  }

  private boolean isHead(Placed placed) {
    return bands[placed.line] < headBands;
  }

  private void place(Placed placed) {
    Chunk chunk = placed.chunk;
    Draft only = null;
    int overlaps = 0;
    double slack = Math.min(SLACK, 0.2 * chunk.box().width());
    for (Draft draft : drafts) {
      if (Math.min(draft.x1, chunk.x1()) - Math.max(draft.x0, chunk.x0()) > slack) {
        overlaps++;
        only = draft;
      }
    }
    if (overlaps > 1) {
      bridges.add(placed);
      return;
    }
    if (only == null) {
      only = new Draft();
      drafts.add(only);
    }
    int band = bands[placed.line];
    only.add(chunk, band, band < headBands);
  }

  /** Joins neighbours that are bridged more often than they are both filled on one line. */
  private void mergeBridged() {
    for (int i = 0; i + 1 < drafts.size(); ) {
      if (bridgesOver(drafts.get(i), drafts.get(i + 1))
          > shared(drafts.get(i), drafts.get(i + 1))) {
        drafts.get(i).add(drafts.remove(i + 1));
      } else {
        i++;
      }
    }
  }

  /** Places the chunks that reached over parts of what turned out to be one column. */
  private void settleBridges() {
    int before = Integer.MAX_VALUE;
    while (!bridges.isEmpty() && bridges.size() < before) {
      before = bridges.size();
      List<Placed> open = bridges;
      bridges = new ArrayList<>();
      open.forEach(this::place);
    }
    drafts.sort(Comparator.comparingDouble(draft -> draft.x0));
  }

  /** Headings that are merged over two headings beside each other do not make these one. */
  private int bridgesOver(Draft left, Draft right) {
    int shared = sharedBands(left, right).nextSetBit(0);
    boolean twoHeadings = shared >= 0 && shared < headBands;
    int count = 0;
    for (Placed bridge : bridges) {
      if (lines.get(bridge.line).hasGap()
          && !(twoHeadings && isHead(bridge))
          && bridge.chunk.x0() < left.x1 - SLACK
          && bridge.chunk.x1() > right.x0 + SLACK) {
        count++;
      }
    }
    return count;
  }

  private static int shared(Draft left, Draft right) {
    return sharedBands(left, right).cardinality();
  }

  private static BitSet sharedBands(Draft left, Draft right) {
    BitSet both = (BitSet) left.bands.clone();
    both.and(right.bands);
    return both;
  }

  /** Drops what is no column but a merged head that happens to stand over the gap between two. */
  private void dropFloatingHeads() {
    for (int i = 1; i + 1 < drafts.size(); ) {
      Draft head = drafts.get(i);
      if (head.isHeadOnly() && isOver(head, drafts.get(i - 1)) && isOver(head, drafts.get(i + 1))) {
        drafts.remove(i);
      } else {
        i++;
      }
    }
  }

  private static boolean isOver(Draft head, Draft column) {
    return column.headChunks > 0 && column.headTop >= head.headBottom - 1;
  }

  /**
   * Joins neighbours that are never filled on one line: a centred head and the figures set to the
   * right under it, a centred total and the names set to the left. Figures choose their head first.
   */
  private void mergeComplements() {
    mergeWhere(ColumnFinder::isHeadOverFigures);
    mergeWhere(ColumnFinder::isHeadBesideNames);
    mergeWhere(
        (left, right) ->
            left.isHeadOnly() != right.isHeadOnly() && left.isBodyOnly() != right.isBodyOnly());
    mergeWhere(ColumnFinder::areNames);
  }

  private static boolean isHeadOverFigures(Draft left, Draft right) {
    boolean open = right.isBodyOnly() || right.headBottom <= left.headTop + 1;
    return left.isHeadOnly() && open && right.holdsFigures();
  }

  /** Names under a merged heading alone, and a heading of the row below it right of them. */
  private static boolean isHeadBesideNames(Draft left, Draft right) {
    boolean open = !left.isBodyOnly() && left.headBottom <= right.headTop + 1;
    return right.isHeadOnly() && !left.isHeadOnly() && !left.holdsFigures() && open;
  }

  private static boolean areNames(Draft left, Draft right) {
    return !left.isHeadOnly()
        && !right.isHeadOnly()
        && !left.holdsFigures()
        && !right.holdsFigures()
        && shared(left, right) == 0;
  }

  private interface Pair {
    boolean joins(Draft left, Draft right);
  }

  private void mergeWhere(Pair pair) {
    for (int i = 0; i + 1 < drafts.size(); ) {
      Draft left = drafts.get(i);
      Draft right = drafts.get(i + 1);
      if (pair.joins(left, right)) {
        left.add(drafts.remove(i + 1));
      } else {
        i++;
      }
    }
  }
}
