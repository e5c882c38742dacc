package org.mingzhang.normalizer.statement;

import java.util.ArrayDeque;
import java.util.Deque;

/** The items of lists above a paragraph, of which its figures may be parts. For one document. */
final class Outline {

  /** Between two levels of numbered paragraphs there is room for those without a number. */
  private static final int STEP = 10;

  /** A paragraph without a number stands below a heading 一、 and above a list （一）. */
  private static final int UNNUMBERED = 15;

  private final Deque<Entry> entries = new ArrayDeque<>();
  private int level;
  private boolean open;
  private boolean listed;

  /**
   * A paragraph that others may belong to.
   *
   * @param level how deep it stands
   * @param frame its figures as the whole of what follows, or null where it does not lead to a list
   * @param closed whether it has figures but leads to no list
   * @param classes the levels of a classification that it names, or null
   */
  private record Entry(int level, Frame frame, boolean closed, ClassPath classes) {}

  /** Takes the place of the next paragraph. */
  void begin(Marker marker) {
    if (marker != null) {
      level = STEP * marker.level();
    } else if (open) {
      level = level + 1;
    } else if (!listed) {
      level = UNNUMBERED;
    }
    while (!entries.isEmpty() && entries.peek().level() >= level) {
      entries.pop();
    }
  }

  /** The whole that the figures of this paragraph are parts of, or null. */
  Frame frame() {
    for (Entry entry : entries) {
      if (entry.frame() != null || entry.closed()) {
        return entry.frame();
      }
    }
    return null;
  }

  /** The levels of a classification named above, or null. */
  ClassPath classes() {
    for (Entry entry : entries) {
      if (entry.classes() != null) {
        return entry.classes();
      }
    }
    return null;
  }

  /**
   * Takes what the paragraph turned out to be.
   *
   * @param leadsOn its figures as a whole where it leads to a list, or null
   * @param figures whether it has figures
   * @param semicolon whether it ends within a list
   */
  void end(Frame leadsOn, boolean figures, boolean semicolon, ClassPath classes) {
    entries.push(new Entry(level, leadsOn, figures && leadsOn == null, classes));
    open = leadsOn != null;
    listed = semicolon;
  }

  /** A paragraph without figures that is no heading changes nothing but ends what led on. */
  void pass() {
    open = false;
    listed = false;
  }
}
