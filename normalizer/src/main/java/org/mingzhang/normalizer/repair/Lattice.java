package org.mingzhang.normalizer.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ways of reading a line that are still possible: nodes are places of the read text with what
 * the language model remembers, arcs say what was printed for a piece of it.
 */
final class Lattice {

  /** A place in the read text, reached with a state of the language model. */
  static final class Node {
    final long state;
    double best = Double.NEGATIVE_INFINITY;
    double forward = Double.NEGATIVE_INFINITY;
    double backward = Double.NEGATIVE_INFINITY;
    Arc bestArc;
    final List<Arc> arcs = new ArrayList<>(4);

    Node(long state) {
      this.state = state;
    }
  }

  /**
   * A piece of the read text taken for something.
   *
   * @param from where it begins
   * @param start of the piece, 0-based, in the compact line
   * @param end after the piece
   * @param printed what was printed
   * @param reason why; null where the piece is what was printed
   * @param score logarithm of the probability
   */
  record Arc(Node from, int start, int end, String printed, Reason reason, double score) {}

  private final List<Map<Long, Node>> places = new ArrayList<>();

  Lattice(int length, long start) {
    for (int i = 0; i <= length; i++) {
      places.add(new HashMap<>());
    }
    Node first = new Node(start);
    first.best = 0;
    first.forward = 0;
    places.get(0).put(start, first);
  }

  int length() {
    return places.size() - 1;
  }

  /** The best nodes at a place, best first. */
  List<Node> beam(int place, int width, double depth) {
    List<Node> nodes = new ArrayList<>(places.get(place).values());
    nodes.sort((a, b) -> Double.compare(b.best, a.best));
    int end = 0;
    while (end < Math.min(width, nodes.size())
        && nodes.get(end).best >= nodes.get(0).best - depth) {
      end++;
    }
    return nodes.subList(0, end);
  }

  void add(Arc arc, long state) {
    Node node = places.get(arc.end()).computeIfAbsent(state, Node::new);
    node.arcs.add(arc);
    double best = arc.from().best + arc.score();
    if (best > node.best) {
      node.best = best;
      node.bestArc = arc;
    }
    node.forward = sum(node.forward, arc.from().forward + arc.score());
  }

  /** Spreads the {@code backward} of the nodes at the end over all others. */
  void sumBackward() {
    for (int place = length(); place > 0; place--) {
      for (Node node : places.get(place).values()) {
        for (Arc arc : node.arcs) {
          if (node.backward > Double.NEGATIVE_INFINITY) {
            arc.from().backward = sum(arc.from().backward, node.backward + arc.score());
          }
        }
      }
    }
  }

  /** All nodes at a place. */
  Iterable<Node> at(int place) {
    return places.get(place).values();
  }

  /** Logarithm of a sum of two probabilities. */
  static double sum(double a, double b) {
    double high = Math.max(a, b);
    double low = Math.min(a, b);
    return low < high - 30 ? high : high + Math.log1p(Math.exp(low - high));
  }
}
