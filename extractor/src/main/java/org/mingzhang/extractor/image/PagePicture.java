package org.mingzhang.extractor.image;

import java.awt.geom.AffineTransform;

/**
 * The picture of a page, or of a part of one, as it came: perhaps askew or on its side.
 *
 * @param ink its ink, see {@link InkChannel}
 * @param toPage from its pixels to points of the page as displayed, origin at the top left. Not to
 *     be changed.
 */
public record PagePicture(GreyImage ink, AffineTransform toPage) {

  private static final double POINTS_PER_INCH = 72;

  /** Pixels an inch of the page. */
  public double dpi() {
    return POINTS_PER_INCH / Math.sqrt(Math.abs(toPage.getDeterminant()));
  }

  /** The picture turned, which must have been made from it. */
  public PagePicture after(Turning turning) {
    AffineTransform turned = new AffineTransform(toPage);
    turned.concatenate(turning.back());
    return new PagePicture(turning.picture(), turned);
  }
}
