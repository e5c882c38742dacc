package org.mingzhang.normalizer.turn;

import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Page;

/**
 * Turns places of one page: first by quarter turns, then by what is left until it is level. A box
 * as displayed is the smallest around what lies askew in it; the box on the level page is around
 * the same thing without the room that its slant took.
 */
final class Turn {

  private static final int QUARTER = 90;

  private final int quarters;
  private final double skew;
  private final double width;
  private final double height;

  /**
   * @param degrees clockwise, from -45 to 315
   * @param width of the page as displayed, in points
   * @param height of the page as displayed, in points
   */
  Turn(double degrees, double width, double height) {
    this.quarters = (int) Math.round(degrees / QUARTER) % 4;
    this.skew = Math.toRadians(degrees - Math.round(degrees / QUARTER) * QUARTER);
    this.width = width;
    this.height = height;
  }

  /** From a page as displayed to the same page upright. */
  static Turn upright(Page page) {
    return new Turn(page.turn(), page.width(), page.height());
  }

  /** Width of the upright page, in points. */
  double uprightWidth() {
    return quarters % 2 == 0 ? width : height;
  }

  /** Height of the upright page, in points. */
  double uprightHeight() {
    return quarters % 2 == 0 ? height : width;
  }

  /** A box as displayed where it stands on the upright page; null stays null. */
  Box upright(Box box) {
    return box == null ? null : level(turned(box, quarters, width, height));
  }

  /** A box of the upright page where it is displayed; null stays null. */
  Box displayed(Box box) {
    return box == null ? null : turned(slanted(box), 4 - quarters, uprightWidth(), uprightHeight());
  }

  private static Box turned(Box box, int quarters, double width, double height) {
    return switch (quarters) {
      case 1 -> new Box(height - box.y1(), box.x0(), height - box.y0(), box.x1());
      case 2 -> new Box(width - box.x1(), height - box.y1(), width - box.x0(), height - box.y0());
      case 3 -> new Box(box.y0(), width - box.x1(), box.y1(), width - box.x0());
      default -> box;
    };
  }

  /** Undoes {@link #slanted}; what is too small to have a slant keeps its size. */
  private Box level(Box box) {
    if (skew == 0) {
      return box;
    }
    double cos = Math.cos(skew);
    double sin = Math.abs(Math.sin(skew));
    double part = cos * cos - sin * sin;
    double wide = (box.width() * cos - box.height() * sin) / part;
    double high = (box.height() * cos - box.width() * sin) / part;
    return around(
        box, skew, wide > 0 ? wide : box.width(), high > 0 ? high : Math.min(box.height(), 1));
  }

  private Box slanted(Box box) {
    if (skew == 0) {
      return box;
    }
    double cos = Math.cos(skew);
    double sin = Math.abs(Math.sin(skew));
    double wide = box.width() * cos + box.height() * sin;
    double high = box.height() * cos + box.width() * sin;
    return around(box, -skew, wide, high);
  }

  /** A box of the given size whose middle is that of another one turned about the page's middle. */
  private Box around(Box box, double angle, double wide, double high) {
    double x = box.centerX() - uprightWidth() / 2;
    double y = box.centerY() - uprightHeight() / 2;
    double middleX = x * Math.cos(angle) - y * Math.sin(angle) + uprightWidth() / 2;
    double middleY = x * Math.sin(angle) + y * Math.cos(angle) + uprightHeight() / 2;
    return new Box(middleX - wide / 2, middleY - high / 2, middleX + wide / 2, middleY + high / 2);
  }
}
