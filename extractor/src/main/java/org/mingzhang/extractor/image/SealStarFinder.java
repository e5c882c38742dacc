package org.mingzhang.extractor.image;

import java.util.List;
import java.util.Optional;

/** Finds the star of a seal by trying stars of all sizes and turns in the middle of its ring. */
final class SealStarFinder {

  private static final int POINTS = 5;

  /** A star's radius as a share of the ring's. */
  private static final double LEAST = 0.14;

  private static final double MOST = 0.5;

  /** The star is so far off the ring's middle at most, as a share of the ring's radius. */
  private static final double OFF_CENTRE = 0.06;

  /** Steps in which size and place are tried, as a share of the ring's radius. */
  private static final double STEP = 0.015;

  /** Turns that are tried from one point to the next. */
  private static final int TURNS = 24;

  /** Where there must be ink: on the way from the middle to a point, as shares of it. */
  private static final double[] IN_POINT = {0.1, 0.3, 0.5, 0.7, 0.86};

  /** Where there must be ink: on the way to an inner corner. */
  private static final double[] IN_CORNER = {0.2, 0.31};

  /** Where there must be none: on the way to an inner corner and beyond, and beyond a point. */
  private static final double[] BESIDE_CORNER = {0.48, 0.62, 0.8};

  private static final double[] BESIDE_POINT = {1.12};

  /** Share of the places in the star that are inked. */
  private static final double LEAST_INK = 0.95;

  /** Share of the places beside the star that may be inked: print may run there. */
  private static final double MOST_BESIDE = 0.3;

  /** Of a star with a larger radius (pixels) every second pixel is enough. */
  private static final double LARGE = 50;

  private final int width;
  private final int height;
  private final byte[] darkness;
  private final int threshold;

  /**
   * @param darkness of each pixel, 0 for paper
   * @param threshold the darkness from which on a pixel is ink
   */
  SealStarFinder(int width, int height, byte[] darkness, int threshold) {
    this.width = width;
    this.height = height;
    this.darkness = darkness;
    this.threshold = threshold;
  }

  /** The star within a ring. */
  Optional<SealStar> find(SealRing ring) {
    double radius = ring.reach();
    SealStar best = null;
    double score = 0;
    for (double size = LEAST; size <= MOST; size += STEP) {
      for (double x = -OFF_CENTRE; x <= OFF_CENTRE; x += STEP) {
        for (double y = -OFF_CENTRE; y <= OFF_CENTRE; y += STEP) {
          for (int turn = 0; turn < TURNS; turn++) {
            SealStar star =
                new SealStar(
                    ring.centerX() + x * radius,
                    ring.centerY() + y * radius,
                    size * radius,
                    2 * Math.PI / POINTS * turn / TURNS);
            double likeness = likeness(star);
            if (likeness > score) {
              score = likeness;
              best = star;
            }
          }
        }
      }
    }
    return best == null ? Optional.empty() : Optional.of(fitted(best));
  }

  /** The star moved, turned and stretched until no small change makes it fit better. */
  private SealStar fitted(SealStar about) {
    SealStar star = about;
    int fit = fit(star);
    for (double step = 3; step >= 0.4; step /= 2) {
      boolean better = true;
      while (better) {
        better = false;
        for (SealStar next : neighbours(star, step)) {
          int nextFit = fit(next);
          if (nextFit > fit) {
            star = next;
            fit = nextFit;
            better = true;
          }
        }
      }
    }
    return star;
  }

  /** Stars that differ by so many pixels, at their points, in one thing. */
  private static List<SealStar> neighbours(SealStar s, double step) {
    double turn = step / s.radius();
    return List.of(
        new SealStar(s.centerX() + step, s.centerY(), s.radius(), s.turn()),
        new SealStar(s.centerX() - step, s.centerY(), s.radius(), s.turn()),
        new SealStar(s.centerX(), s.centerY() + step, s.radius(), s.turn()),
        new SealStar(s.centerX(), s.centerY() - step, s.radius(), s.turn()),
        new SealStar(s.centerX(), s.centerY(), s.radius() + step, s.turn()),
        new SealStar(s.centerX(), s.centerY(), s.radius() - step, s.turn()),
        new SealStar(s.centerX(), s.centerY(), s.radius(), s.turn() + turn),
        new SealStar(s.centerX(), s.centerY(), s.radius(), s.turn() - turn));
  }

  /** Pixels of ink in the star less those of paper in it. */
  private int fit(SealStar star) {
    int fit = 0;
    int every = star.radius() > LARGE ? 2 : 1;
    int reach = (int) star.radius() + 1;
    for (int y = (int) star.centerY() - reach; y <= star.centerY() + reach; y += every) {
      for (int x = (int) star.centerX() - reach; x <= star.centerX() + reach; x += every) {
        if (star.holds(x, y, 0)) {
          fit += isInk(x, y) ? 1 : -1;
        }
      }
    }
    return fit;
  }

  private boolean isInk(int x, int y) {
    boolean within = x >= 0 && y >= 0 && x < width && y < height;
    return within && (darkness[y * width + x] & 0xff) >= threshold;
  }

  /** How well ink and paper fit; 0 if it is no star. */
  private double likeness(SealStar star) {
    double inside = inked(star, IN_POINT, true) + inked(star, IN_CORNER, false);
    double most = POINTS * (IN_POINT.length + IN_CORNER.length);
    if (inside < LEAST_INK * most) {
      return 0;
    }
    double beside = inked(star, BESIDE_CORNER, false) + inked(star, BESIDE_POINT, true);
    double besides = POINTS * (BESIDE_CORNER.length + BESIDE_POINT.length);
    return beside > MOST_BESIDE * besides ? 0 : inside / most - beside / besides;
  }

  /** How many of some places on the ways to the points, or to the inner corners, are inked. */
  private int inked(SealStar star, double[] shares, boolean points) {
    int inked = 0;
    for (int p = 0; p < POINTS; p++) {
      double angle = star.turn() + 2 * Math.PI / POINTS * (points ? p : p + 0.5);
      for (double share : shares) {
        double r = share * star.radius();
        int x = (int) Math.round(star.centerX() + r * Math.cos(angle));
        int y = (int) Math.round(star.centerY() + r * Math.sin(angle));
        inked += isInk(x, y) ? 1 : 0;
      }
    }
    return inked;
  }
}
