package org.mingzhang.extractor.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The part of the page on which drawing shows, as the upright rectangle around it, in display
 * points. Saved and restored with the graphics state.
 */
final class Clip {

  private final Deque<Rectangle2D> saved = new ArrayDeque<>();
  private Rectangle2D now;

  Clip(Rectangle2D page) {
    now = page;
  }

  Rectangle2D bounds() {
    return now;
  }

  /** Nothing shows outside of {@code bounds} any more, until the state before is restored. */
  void intersect(Rectangle2D bounds) {
    Rectangle2D both = now.createIntersection(bounds);
    now = both.getWidth() < 0 || both.getHeight() < 0 ? new Rectangle2D.Double() : both;
  }

  void save() {
    saved.push(now);
  }

  /** Back to what was saved last; a restore without a save changes nothing. */
  void restore() {
    if (!saved.isEmpty()) {
      now = saved.pop();
    }
  }

  /** How many states are saved. */
  int depth() {
    return saved.size();
  }

  /** Back to the state in which {@code depth} states were saved, for a stream that left some. */
  void restoreTo(int depth) {
    while (saved.size() > depth) {
      now = saved.pop();
    }
  }
}
