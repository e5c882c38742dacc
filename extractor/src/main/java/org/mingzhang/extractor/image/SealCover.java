package org.mingzhang.extractor.image;

import java.util.List;

/**
 * What of the print seals hid that were as black as it: what is left there of a letter may look
 * like another one, and letters may be missing, however sure a reader is.
 *
 * @param rings seals' rings that let nothing shine through
 * @param stars seals' stars that let nothing shine through
 */
record SealCover(List<SealRing> rings, List<SealStar> stars) {

  SealCover {
    rings = List.copyOf(rings);
    stars = List.copyOf(stars);
  }

  /** Whether a part of a box, in pixels of the picture, was hidden, or what stands next to it. */
  boolean touches(FlatBox box) {
    return rings.stream().anyMatch(ring -> touches(ring, box))
        || stars.stream().anyMatch(star -> touches(star, box));
  }

  private static boolean touches(SealRing ring, FlatBox box) {
    double nearX = Math.max(box.left(), Math.min(box.right(), ring.centerX()));
    double nearY = Math.max(box.top(), Math.min(box.bottom(), ring.centerY()));
    double farX = farther(ring.centerX(), box.left(), box.right());
    double farY = farther(ring.centerY(), box.top(), box.bottom());
    double half = ring.thickness() / 2;
    double middleX = (box.left() + box.right()) / 2;
    double middleY = (box.top() + box.bottom()) / 2;
    double radius = ring.radius(middleX, middleY);
    return ring.distance(nearX, nearY) <= radius + half
        && ring.distance(farX, farY) >= radius - half;
  }

  private static double farther(double from, double first, double last) {
    return Math.abs(first - from) > Math.abs(last - from) ? first : last;
  }

  /** Letters under a star are gone as a whole, so those beside it tell of the gap. */
  private static boolean touches(SealStar star, FlatBox box) {
    double beside = box.height();
    return box.right() + beside >= star.centerX() - star.radius()
        && box.left() - beside <= star.centerX() + star.radius()
        && box.bottom() >= star.centerY() - star.radius()
        && box.top() <= star.centerY() + star.radius();
  }
}
