package org.mingzhang.extractor.image;

import java.awt.geom.AffineTransform;

/**
 * The picture of a page, or of a part of one, as it came: perhaps askew or on its side.
 *
 * @param ink its ink, see {@link InkChannel}
 * @param toPage from its pixels to points of the page as displayed, origin at the top left. Not to
 *     be changed.
 * @param brokenOff whether its data end before it does, so that a part of it is missing
 */
public record PagePicture(GreyImage ink, AffineTransform toPage, boolean brokenOff) {

  private static final double POINTS_PER_INCH = 72;

  /** Pixels an inch of the page. */
  public double dpi() {
    return POINTS_PER_INCH / Math.sqrt(Math.abs(toPage.getDeterminant()));
  }

  /** The picture turned, which must have been made from it. */
  public PagePicture after(Turning turning) {
    AffineTransform turned = new AffineTransform(toPage);
    turned.concatenate(turning.back());
    return new PagePicture(turning.picture(), turned, brokenOff);
  }

  /**
   * The picture as it is displayed, but for small angles: not mirrored and not turned by quarters.
   */
  public PagePicture asDisplayed() {
    PagePicture facing = toPage.getDeterminant() < 0 ? after(Turning.mirrored(ink)) : this;
    double angle = Math.atan2(facing.toPage.getShearY(), facing.toPage.getScaleX());
    int quarters = (int) Math.round(angle / (Math.PI / 2));
    return quarters == 0 ? facing : facing.after(Turning.quarters(facing.ink, quarters));
  }
}
