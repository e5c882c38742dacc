package org.mingzhang.extractor.pdf;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.mingzhang.extractor.page.PageImage;

/**
 * A picture as it is placed on a page.
 *
 * @param place where it shows
 * @param image the picture, not decoded; null where its dictionary makes no sense
 * @param unitToDisplay from the unit square, in which PDF puts pictures, to the page as displayed.
 *     Not to be changed.
 * @param opaque whether nothing shows through it
 */
record PlacedPicture(
    PageImage place, PDImage image, AffineTransform unitToDisplay, boolean opaque) {

  private static final double POINTS_PER_INCH = 72;

  /** From its pixels, its top row first, to the page as displayed, in points. */
  AffineTransform pixelsToDisplay(double width, double height) {
    AffineTransform toDisplay = new AffineTransform(unitToDisplay);
    toDisplay.translate(0, 1);
    toDisplay.scale(1 / width, -1 / height);
    return toDisplay;
  }

  /** Its pixels an inch of the page. */
  double dpi() {
    double points = Math.sqrt(Math.abs(unitToDisplay.getDeterminant()));
    double pixels = Math.sqrt((double) place.widthPixels() * place.heightPixels());
    return points == 0 ? 0 : pixels / points * POINTS_PER_INCH;
  }
}
