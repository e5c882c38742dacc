package org.mingzhang.extractor.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How high the cells under the merged headings of one line stand. A cell beside the headings that
 * is as high as they and all under them has its middle further up, and is not under any of them.
 */
final class SubHeads {

  /** Cells of one row have their middles, or their feet, within so many letter sizes. */
  private static final double SAME_HEIGHT = 0.3;

  private final List<HeadCell> cells;
  private final double heading;
  private final double top;
  private final double middle;
  private final double foot;

  /**
   * @param line merged headings beside each other, at least one
   * @param cells all cells of the head
   */
  SubHeads(List<HeadCell> line, List<HeadCell> cells) {
    this.cells = cells;
    double heading = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double middle = Double.MAX_VALUE;
    double foot = Double.MAX_VALUE;
    for (HeadCell over : line) {
      List<HeadCell> under = under(over);
      if (under.isEmpty()) {
        continue;
      }
      double y0 = under.stream().mapToDouble(cell -> cell.box().y0()).min().orElseThrow();
      double y1 = under.stream().mapToDouble(cell -> cell.box().y1()).max().orElseThrow();
      double highest = under.stream().mapToDouble(SubHeads::y).min().orElseThrow();
      heading = Math.min(heading, y(over));
      top = Math.min(top, highest);
      middle = Math.min(middle, (y0 + y1) / 2);
      foot = Math.min(foot, y1);
    }
    this.heading = heading;
    this.top = top;
    this.middle = middle;
    this.foot = foot;
  }

  /** Whether {@code cell} is in a column of {@code heading} and lower than it. */
  static boolean isUnder(HeadCell heading, HeadCell cell) {
    return isLower(heading, cell)
        && heading.first() <= cell.last()
        && heading.last() >= cell.first();
  }

  /** Whether {@code cell} stands lower than {@code heading}, in whatever column. */
  static boolean isLower(HeadCell heading, HeadCell cell) {
    return cell.box().centerY() > heading.box().y1() && cell.box().y0() > heading.box().centerY();
  }

  private List<HeadCell> under(HeadCell heading) {
    return cells.stream().filter(cell -> cell != heading && isUnder(heading, cell)).toList();
  }

  /** Whether the cells of {@code column}, none of which is beside the headings, are under them. */
  boolean reach(int column) {
    List<HeadCell> own = new ArrayList<>(cells.stream().filter(c -> c.covers(column)).toList());
    own.removeIf(cell -> cell.box().y1() <= heading);
    if (own.isEmpty() || middle == Double.MAX_VALUE) {
      return true;
    }
    HeadCell highest = own.stream().min(Comparator.comparingDouble(SubHeads::y)).orElseThrow();
    double slack = SAME_HEIGHT * highest.lowest().fontSize();
    if (own.size() == 1) {
      return y(highest) >= middle - slack || Math.abs(highest.box().y1() - foot) <= slack;
    }
    return y(highest) >= Math.min(top - slack, (heading + middle) / 2);
  }

  private static double y(HeadCell cell) {
    return cell.box().centerY();
  }
}
