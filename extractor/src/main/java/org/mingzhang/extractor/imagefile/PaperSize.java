package org.mingzhang.extractor.imagefile;

import java.awt.geom.AffineTransform;
import org.mingzhang.extractor.page.Box;

/**
 * How large a picture is on paper, and which way up it is shown.
 *
 * @param width as displayed, in points
 * @param height as displayed, in points
 * @param orientation 1 to 8 as EXIF counts them
 */
record PaperSize(double width, double height, int orientation) {

  private static final double POINTS_PER_INCH = 72;

  /** The short side of A4, in inches. */
  private static final double A4_INCHES = 8.27;

  /** A page whose short side is not between these, in inches, has no true resolution. */
  private static final double LEAST_INCHES = 3;

  private static final double MOST_INCHES = 17;

  /** Cameras and programs write 72 or 96 for want of a resolution; pixels are never so uneven. */
  private static final double MOST_UNEVEN = 2.6;

  /**
   * The size by what the file says, or as if it were A4 where that makes no sense.
   *
   * @param pixelWidth as stored
   * @param pixelHeight as stored
   */
  static PaperSize of(int pixelWidth, int pixelHeight, TiffTags tags) {
    double x = tags.dpiX();
    double y = tags.dpiY() > 0 ? tags.dpiY() : x;
    double shortSide = Math.min(pixelWidth / x, pixelHeight / y);
    boolean sensible =
        x > 0
            && shortSide >= LEAST_INCHES
            && shortSide <= MOST_INCHES
            && Math.max(x, y) <= MOST_UNEVEN * Math.min(x, y);
    if (!sensible) {
      x = Math.min(pixelWidth, pixelHeight) / A4_INCHES;
      y = x;
    }
    double width = pixelWidth / x * POINTS_PER_INCH;
    double height = pixelHeight / y * POINTS_PER_INCH;
    boolean turned = tags.orientation() >= 5;
    return new PaperSize(turned ? height : width, turned ? width : height, tags.orientation());
  }

  Box box() {
    return new Box(0, 0, width, height);
  }

  /** From the stored pixels to the page as displayed, in points. */
  AffineTransform toPage(double pixelWidth, double pixelHeight) {
    AffineTransform toPage = AffineTransform.getScaleInstance(width, height);
    toPage.concatenate(unit(orientation));
    toPage.scale(1 / pixelWidth, 1 / pixelHeight);
    return toPage;
  }

  /** Where the corners of the stored picture go, both of side 1 (EXIF 2.3, Orientation). */
  private static AffineTransform unit(int orientation) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, 1, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, 1, 1);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, 1);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, 1, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, 1, 1);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, 1);
      default -> new AffineTransform();
    };
  }
}
