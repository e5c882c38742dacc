package org.mingzhang.extractor.lattice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.extractor.lattice.Grid.Region;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Reading;
import org.mingzhang.extractor.page.ReadingMethod;
import org.mingzhang.extractor.page.TextLine;
import org.mingzhang.extractor.page.Word;
import org.mingzhang.extractor.text.LineBuilder;
import org.mingzhang.extractor.text.Run;

/**
 * Puts words into the cells of a grid. A word belongs to one cell, also when it overflows: text to
 * the cell in which it begins if it is set flush left there, figures to the one in which they end
 * if they are set flush right there, and what is set in the middle to that in which its middle
 * stands. Only a word with a gap at the ruling, or one whose strings stand in a cell each, is cut.
 */
final class CellText {

  /** A gap of this share of the letters' size at a ruling parts a word. */
  private static final double CUT_GAP = 0.12;

  /** Text within this (em) of an edge of its cell is set flush with it. */
  private static final double FLUSH = 1.2;

  private final Grid grid;
  private final Region[] regionOfPlace;
  private final Map<Region, List<Word>> words = new HashMap<>();

  CellText(Grid grid, List<Region> regions) {
    this.grid = grid;
    regionOfPlace = new Region[grid.rows() * grid.columns()];
    for (Region region : regions) {
      for (int r = region.row(); r < region.row() + region.rowSpan(); r++) {
        for (int c = region.column(); c < region.column() + region.columnSpan(); c++) {
          regionOfPlace[r * grid.columns() + c] = region;
        }
      }
    }
  }

  /** Puts one word into its cell, or its parts into theirs. */
  void put(Run run) {
    int from = 0;
    int length = run.word().text().length();
    boolean stringsInCells = areStringsInCells(run);
    for (int i = 1; i < length && run.runsLeftToRight(); i++) {
      if (isBetweenCells(run, i) && (stringsInCells || isGap(run, i))) {
        putWhole(run.part(from, i));
        from = i;
      }
    }
    putWhole(run.part(from, length));
  }

  /** Whether the word is made of several strings and each new one begins in a new cell. */
  private boolean areStringsInCells(Run run) {
    return run.seams().length > 0
        && Arrays.stream(run.seams()).allMatch(seam -> isBetweenCells(run, seam));
  }

  /** Whether characters i-1 and i stand in different cells. */
  private boolean isBetweenCells(Run run, int i) {
    double[] edges = run.edges();
    double y = run.box().centerY();
    double before = (edges[i - 1] + edges[i]) / 2;
    double after = (edges[i] + edges[i + 1]) / 2;
    return !regionAt(before, y).equals(regionAt(after, y));
  }

  /** Whether there is a gap between characters i-1 and i. */
  private static boolean isGap(Run run, int i) {
    // edges[i] is where character i begins; the one before ends its usual width after its start.
    double usual = usualWidth(run, i - 1);
    return run.edges()[i] - (run.edges()[i - 1] + usual) > CUT_GAP * run.word().fontSize();
  }

  private static double usualWidth(Run run, int i) {
    double em = run.word().fontSize();
    return run.word().text().charAt(i) < 0x2E80 ? em * 0.62 : em;
  }

  private void putWhole(Run run) {
    words.computeIfAbsent(home(run), r -> new ArrayList<>()).add(run.word());
  }

  private Region home(Run run) {
    Box box = run.box();
    double y = box.centerY();
    Region start = regionAt(box.x0() + Math.min(box.width(), run.word().fontSize()) / 4, y);
    Region end = regionAt(box.x1() - Math.min(box.width(), run.word().fontSize()) / 4, y);
    if (start.equals(end)) {
      return start;
    }
    double flush = FLUSH * run.word().fontSize();
    boolean flushLeft = box.x0() - grid.box(start).x0() <= flush;
    boolean flushRight = grid.box(end).x1() - box.x1() <= flush;
    if (isFigure(run.word().text()) && flushRight) {
      return end;
    }
    return flushLeft ? start : regionAt(box.centerX(), y);
  }

  private Region regionAt(double x, double y) {
    return regionOfPlace[grid.rowAt(y) * grid.columns() + grid.columnAt(x)];
  }

  private static boolean isFigure(String text) {
    return text.chars().allMatch(c -> (c >= '0' && c <= '9') || ",.-%()".indexOf(c) >= 0);
  }

  /** What was read in the cell: one reading, or none for a blank cell. */
  List<Reading> readings(Region region) {
    List<Word> inside = words.get(region);
    if (inside == null) {
      return List.of();
    }
    List<TextLine> lines = LineBuilder.lines(inside);
    String text = String.join("\n", lines.stream().map(TextLine::text).toList());
    Box box = Box.around(lines.stream().map(TextLine::box).toList());
    boolean hidden = inside.get(0).hidden();
    ReadingMethod method = hidden ? ReadingMethod.HIDDEN_TEXT : ReadingMethod.TEXT;
    return List.of(new Reading(text, method, confidence(text), box));
  }

  /** Born-digital text is what was printed, unless the font does not tell its characters. */
  private static double confidence(String text) {
    long unknown = text.chars().filter(c -> c == 0xFFFD).count();
    return text.isEmpty() ? 0 : 1 - (double) unknown / text.length();
  }
}
