package org.mingzhang.extractor.pdf;

import java.awt.geom.AffineTransform;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The way from PDF user space (origin at the lower left of the medium) to the page as displayed
 * (origin at its upper left, crop box and rotation applied), both in points.
 */
final class PageGeometry {

  /** A page less wide or high than this (points) is a mistake. */
  private static final double LEAST_SIDE = 1;

  private final double width;
  private final double height;
  private final AffineTransform toDisplay;

  PageGeometry(PDPage page) {
    PDRectangle crop = shown(page);
    int rotation = Math.floorMod(page.getRotation(), 360);
    boolean turned = rotation == 90 || rotation == 270;
    width = turned ? crop.getHeight() : crop.getWidth();
    height = turned ? crop.getWidth() : crop.getHeight();
    toDisplay = transform(crop, rotation);
  }

  /** The crop box, or what other readers show where it has no area. */
  private static PDRectangle shown(PDPage page) {
    return Stream.of(page.getCropBox(), page.getMediaBox())
        .filter(box -> box.getWidth() >= LEAST_SIDE && box.getHeight() >= LEAST_SIDE)
        .findFirst()
        .orElse(PDRectangle.LETTER);
  }

  private static AffineTransform transform(PDRectangle crop, int rotation) {
    double left = crop.getLowerLeftX();
    double bottom = crop.getLowerLeftY();
    double right = crop.getUpperRightX();
    double top = crop.getUpperRightY();
    // Columns of the matrix: where one point to the right and one point up go, then the origin.
    return switch (rotation) {
      case 90 -> new AffineTransform(0, 1, 1, 0, -bottom, -left);
      case 180 -> new AffineTransform(-1, 0, 0, 1, right, -bottom);
      case 270 -> new AffineTransform(0, -1, -1, 0, top, right);
      default -> new AffineTransform(1, 0, 0, -1, -left, top);
    };
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  /** The transformation; not to be changed. */
  AffineTransform toDisplay() {
    return toDisplay;
  }
}
