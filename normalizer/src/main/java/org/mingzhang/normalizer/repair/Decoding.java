package org.mingzhang.normalizer.repair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.normalizer.repair.Lattice.Arc;
import org.mingzhang.normalizer.repair.Lattice.Node;

/**
 * What a decoder made of a line.
 *
 * @param lattice all ways it looked at
 * @param path the best one
 * @param total logarithm of the probability that the OCR reads this line, over all ways
 */
record Decoding(Lattice lattice, List<Arc> path, double total) {

  /** For each piece that the best way uses: every printed text for it with its probability. */
  Map<Integer, Map<String, Double>> alternatives() {
    Map<Integer, Map<String, Double>> all = new HashMap<>();
    for (Arc chosen : path) {
      all.put(chosen.start(), new HashMap<>());
    }
    Map<Integer, Integer> ends = new HashMap<>();
    path.forEach(arc -> ends.put(arc.start(), arc.end()));
    for (int place = 1; place <= lattice.length(); place++) {
      for (Node node : lattice.at(place)) {
        for (Arc arc : node.arcs) {
          if (ends.getOrDefault(arc.start(), -1) == arc.end()) {
            double share = Math.exp(arc.from().forward + arc.score() + node.backward - total);
            if (share > 1e-6) {
              all.get(arc.start()).merge(arc.printed(), share, Double::sum);
            }
          }
        }
      }
    }
    return all;
  }
}
