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

  /**
   * By how many degrees clockwise the page as displayed has to be turned to stand as the picture
   * does: 0, 90, 180 or 270.
   */
  public int turn() {
    double right = toPage.getScaleX();
    double down = toPage.getShearY();
    if (Math.abs(right) >= Math.abs(down)) {
      return right >= 0 ? 0 : 180;
    }
    return down > 0 ? 270 : 90;
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
