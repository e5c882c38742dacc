package org.mingzhang.extractor.image;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.mingzhang.extractor.page.Box;

/**
 * The picture of a page made ready for reading: upright, without skew, seals faded as far as their
 * colour allows.
 *
 * @param ink the picture
 * @param toPage from its pixels to points of the page as displayed, origin at the top left. Not to
 *     be changed.
 * @param dpi pixels an inch of the page
 */
public record ScanImage(GreyImage ink, AffineTransform toPage, double dpi) {

  /** A line across A4 that falls by less than half a point, in degrees. */
  private static final double LEAST_TURN = 0.05;

  /**
   * By how many degrees clockwise the page as displayed has to be turned to stand as the picture
   * does, from -45 to 315; 0 where it is less than can be measured.
   */
  public double turn() {
    double slope = Math.toDegrees(Math.atan2(toPage.getShearY(), toPage.getScaleX()));
    double turn = slope > 45 ? 360 - slope : -slope;
    return Math.abs(turn) < LEAST_TURN ? 0 : turn;
  }

  /**
   * The box on the page, in points, around a box of pixels; a little larger where there is skew.
   */
  public Box onPage(double left, double top, double right, double bottom) {
    Rectangle2D box =
        toPage
            .createTransformedShape(new Rectangle2D.Double(left, top, right - left, bottom - top))
            .getBounds2D();
    return new Box(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
  }
}
