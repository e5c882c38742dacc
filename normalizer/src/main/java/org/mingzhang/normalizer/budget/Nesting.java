package org.mingzhang.normalizer.budget;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.mingzhang.schema.Level;

/**
 * How the rows of one block are nested: by 一、 1、 （1）, by 其中, by indentation, or by a category in a
 * column before the item.
 */
final class Nesting {

  /** A label this many points further to the right is nested in the one above. */
  private static final double INDENT = 6;

  /** Deeper than any enumerator. */
  private static final int UNNUMBERED = 10;

  private record Ancestor(String label, int depth, double indent) {}

  private final Deque<Ancestor> ancestors = new ArrayDeque<>();

  /** The path of the next row of the block: its ancestors and itself; empty without a label. */
  List<String> pathOf(Draft draft, Level level) {
    List<String> labels = draft.labels().stream().map(GridCell::text).toList();
    if (labels.isEmpty()) {
      return List.of();
    }
    if (level == Level.TOTAL) {
      ancestors.clear();
      return labels;
    }
    if (labels.size() > 1) {
      return labels;
    }
    // A centred label among enumerated ones stands for itself: 上年结转.
    double indent = draft.isCentred() ? Double.NEGATIVE_INFINITY : draft.indent();
    return nested(labels.get(0), indent);
  }

  private List<String> nested(String label, double indent) {
    int depth = Labels.depth(label);
    if (depth < 0) {
      depth = depthWithoutEnumerator(label, indent);
    }
    while (!ancestors.isEmpty() && ancestors.peek().depth() >= depth) {
      ancestors.pop();
    }
    ancestors.push(new Ancestor(label, depth, indent));
    List<String> path = new ArrayList<>();
    for (Iterator<Ancestor> down = ancestors.descendingIterator(); down.hasNext(); ) {
      path.add(down.next().label());
    }
    return path;
  }

  /** 其中 belongs to the row above; other labels to the last one that stands further left. */
  private int depthWithoutEnumerator(String label, double indent) {
    if (ancestors.isEmpty()) {
      return UNNUMBERED;
    }
    Ancestor above = ancestors.peek();
    if (Labels.isOfWhich(label)) {
      boolean sibling = Labels.isOfWhich(above.label()) && Labels.depth(above.label()) < 0;
      return sibling ? above.depth() : above.depth() + 1;
    }
    for (Ancestor ancestor : ancestors) {
      if (indent > ancestor.indent() + INDENT) {
        return Math.max(ancestor.depth() + 1, UNNUMBERED);
      }
      if (Math.abs(indent - ancestor.indent()) <= INDENT && ancestor.depth() >= UNNUMBERED) {
        return ancestor.depth();
      }
    }
    return ancestors.peekLast().depth() >= UNNUMBERED ? UNNUMBERED : 0;
  }
}
