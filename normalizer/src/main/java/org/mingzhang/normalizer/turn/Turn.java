package org.mingzhang.normalizer.turn;

import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Page;

/**
 * Turns places of one page by quarter turns.
 *
 * @param degrees clockwise: 0, 90, 180 or 270
 * @param width of the page before it is turned, in points
 * @param height of the page before it is turned, in points
 */
record Turn(int degrees, double width, double height) {

  /** From a page as displayed to the same page upright. */
  static Turn upright(Page page) {
    return new Turn(page.turn(), page.width(), page.height());
  }

  /** The turn that takes this one back. */
  Turn back() {
    return new Turn((360 - degrees) % 360, turnedWidth(), turnedHeight());
  }

  private boolean isQuarter() {
    return degrees == 90 || degrees == 270;
  }

  /** Width of the turned page, in points. */
  double turnedWidth() {
    return isQuarter() ? height : width;
  }

  /** Height of the turned page, in points. */
  double turnedHeight() {
    return isQuarter() ? width : height;
  }

  /** A box where it stands on the turned page; null stays null. */
  Box of(Box box) {
    if (box == null) {
      return null;
    }
    return switch (degrees) {
      case 90 -> new Box(height - box.y1(), box.x0(), height - box.y0(), box.x1());
      case 180 -> new Box(width - box.x1(), height - box.y1(), width - box.x0(), height - box.y0());
      case 270 -> new Box(box.y0(), width - box.x1(), box.y1(), width - box.x0());
      default -> box;
    };
  }
}
