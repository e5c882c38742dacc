package org.mingzhang.extractor.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.extractor.page.Ruling;

/**
 * Gathers the path that a content stream builds, in display points, and notes the rulings among
 * what is painted: stroked level or upright segments, and filled shapes so thin that they are
 * lines.
 */
final class PathReader {

  /** A filled shape up to this thick (points) is a line; table borders are 0.1 to 2.5 points. */
  private static final double MOST_THICKNESS = 3.0;

  /** A segment leaning by no more than this (points over its length) counts as straight. */
  private static final double STRAIGHT = 0.6;

  /** Shorter marks (points) are dots of a dashed line at best; kept, for they may be joined. */
  private static final double LEAST_LENGTH = 0.4;

  /** More than the fullest table by two orders of magnitude. */
  private static final int MOST_POINTS = 2_000_000;

  /** A filled shape no larger than this (points) either way is a dot. */
  private static final double LARGEST_DOT = 1.6;

  private final List<Ruling> rulings = new ArrayList<>();
  private final List<DottedLines.Dot> dots = new ArrayList<>();
  private final List<List<Point2D>> subpaths = new ArrayList<>();
  private List<Point2D> subpath = new ArrayList<>();
  private boolean curved;
  private int outlines;
  private int points;

  /** The rulings painted so far, dotted ones last. */
  List<Ruling> rulings() {
    List<Ruling> all = new ArrayList<>(rulings);
    all.addAll(DottedLines.rulings(dots));
    return all;
  }

  int outlines() {
    return outlines;
  }

  void moveTo(Point2D point) {
    subpath = new ArrayList<>(5);
    subpath.add(point);
    subpaths.add(subpath);
  }

  void lineTo(Point2D point) throws TooMuchContentException {
    if (subpath.isEmpty()) {
      moveTo(point);
      return;
    }
    count();
    subpath.add(point);
  }

  /**
   * A curve is never a ruling; its end is noted so that a following line starts at the spot, its
   * control points because the curve lies between them.
   */
  void curveTo(Point2D control1, Point2D control2, Point2D end) throws TooMuchContentException {
    curved = true;
    count();
    moveTo(control1);
    moveTo(control2);
    moveTo(end);
  }

  void closePath() throws TooMuchContentException {
    if (subpath.size() > 1) {
      lineTo(subpath.get(0));
    }
  }

  private void count() throws TooMuchContentException {
    if (++points > MOST_POINTS) {
      throw new TooMuchContentException("more than " + MOST_POINTS + " lines");
    }
  }

  void clear() {
    subpaths.clear();
    subpath = new ArrayList<>();
    curved = false;
  }

  boolean isEmpty() {
    return subpaths.isEmpty();
  }

  /** The bounds of the path, empty where there is none. */
  Rectangle2D bounds() {
    double x0 = Double.POSITIVE_INFINITY;
    double y0 = Double.POSITIVE_INFINITY;
    double x1 = Double.NEGATIVE_INFINITY;
    double y1 = Double.NEGATIVE_INFINITY;
    for (List<Point2D> sub : subpaths) {
      for (Point2D p : sub) {
        x0 = Math.min(x0, p.getX());
        y0 = Math.min(y0, p.getY());
        x1 = Math.max(x1, p.getX());
        y1 = Math.max(y1, p.getY());
      }
    }
    return x1 < x0 ? new Rectangle2D.Double() : new Rectangle2D.Double(x0, y0, x1 - x0, y1 - y0);
  }

  /** Notes the straight segments of the path as rulings. */
  void stroke(Rectangle2D clip, double width) {
    for (List<Point2D> sub : subpaths) {
      for (int i = 1; i < sub.size(); i++) {
        segment(sub.get(i - 1), sub.get(i), clip, width);
      }
    }
  }

  private void segment(Point2D a, Point2D b, Rectangle2D clip, double width) {
    double x0 = Math.min(a.getX(), b.getX());
    double x1 = Math.max(a.getX(), b.getX());
    double y0 = Math.min(a.getY(), b.getY());
    double y1 = Math.max(a.getY(), b.getY());
    if (y1 - y0 <= STRAIGHT && x1 - x0 > y1 - y0) {
      if (width > MOST_THICKNESS && x1 - x0 < 4 * width) {
        return; // a filled box drawn as one fat stroke
      }
      addLevel(x0, x1, (y0 + y1) / 2, width, clip);
    } else if (x1 - x0 <= STRAIGHT) {
      if (width > MOST_THICKNESS && y1 - y0 < 4 * width) {
        return;
      }
      addUpright((x0 + x1) / 2, y0, y1, width, clip);
    }
  }

  /** Notes the thin shapes of the path as rulings. */
  void fill(Rectangle2D clip) {
    if (curved) {
      if (!takeDot(bounds(), clip)) {
        outlines++;
      }
      return;
    }
    for (List<Point2D> sub : subpaths) {
      if (sub.size() >= 3 && !takeDot(boundsOf(sub), clip)) {
        takeThinShape(boundsOf(sub), clip);
      }
    }
  }

  /** Notes a shape that is small both ways as a dot of a dotted line. */
  private boolean takeDot(Rectangle2D shape, Rectangle2D clip) {
    double size = Math.max(shape.getWidth(), shape.getHeight());
    boolean dot =
        size > 0 && size <= LARGEST_DOT && size < 2 * Math.min(shape.getWidth(), shape.getHeight());
    if (dot && clip.contains(shape.getCenterX(), shape.getCenterY())) {
      dots.add(new DottedLines.Dot(shape.getCenterX(), shape.getCenterY(), size));
    }
    return dot;
  }

  private static Rectangle2D boundsOf(List<Point2D> sub) {
    Rectangle2D.Double bounds = new Rectangle2D.Double(sub.get(0).getX(), sub.get(0).getY(), 0, 0);
    sub.forEach(bounds::add);
    return bounds;
  }

  /**
   * Notes a shape as a ruling if it is thin and long.
   *
   * @param clip where drawing shows
   * @return whether it was one
   */
  boolean takeThinShape(Rectangle2D shape, Rectangle2D clip) {
    double width = shape.getWidth();
    double height = shape.getHeight();
    boolean thin = Math.min(width, height) <= MOST_THICKNESS;
    if (!thin || Math.max(width, height) < 2 * Math.min(width, height)) {
      return false;
    }
    if (width >= height) {
      addLevel(shape.getMinX(), shape.getMaxX(), shape.getCenterY(), height, clip);
    } else {
      addUpright(shape.getCenterX(), shape.getMinY(), shape.getMaxY(), width, clip);
    }
    return true;
  }

  private void addLevel(double x0, double x1, double y, double thickness, Rectangle2D clip) {
    double left = Math.max(x0, clip.getMinX());
    double right = Math.min(x1, clip.getMaxX());
    // Half the thickness may lie outside: a border drawn exactly on the edge of its clip.
    double margin = thickness / 2 + 0.5;
    boolean inside = y >= clip.getMinY() - margin && y <= clip.getMaxY() + margin;
    if (inside && right - left >= LEAST_LENGTH) {
      rulings.add(Ruling.level(left, right, y, thickness));
    }
  }

  private void addUpright(double x, double y0, double y1, double thickness, Rectangle2D clip) {
    double top = Math.max(y0, clip.getMinY());
    double bottom = Math.min(y1, clip.getMaxY());
    double margin = thickness / 2 + 0.5;
    boolean inside = x >= clip.getMinX() - margin && x <= clip.getMaxX() + margin;
    if (inside && bottom - top >= LEAST_LENGTH) {
      rulings.add(Ruling.upright(x, top, bottom, thickness));
    }
  }
}
