package org.mingzhang.normalizer.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Things of two documents, brought together by what they are called. What has no name, or a name
 * that several have, is not paired by it: a wrong pair would be a wrong figure.
 *
 * @param both pairs, in the order of the later document
 * @param added what only the later one has
 * @param gone what only the earlier one has
 */
record Pairs<T>(List<Pair<T>> both, List<T> added, List<T> gone) {

  /** One thing in both documents. */
  record Pair<T>(T before, T after) {}

  /**
   * Pairs things.
   *
   * @param before those of the earlier document
   * @param after those of the later one
   * @param names what they may be called, the surest name first; a name of null is none
   */
  static <T> Pairs<T> of(List<T> before, List<T> after, List<Function<T, Object>> names) {
    Map<T, T> found = new LinkedHashMap<>();
    Set<T> left = new LinkedHashSet<>(before);
    Set<T> open = new LinkedHashSet<>(after);
    for (Function<T, Object> name : names) {
      Map<Object, T> earlier = unique(left, name);
      unique(open, name)
          .forEach(
              (called, thing) -> {
                if (earlier.containsKey(called)) {
                  found.put(thing, earlier.get(called));
                }
              });
      open.removeAll(found.keySet());
      left.removeAll(new LinkedHashSet<>(found.values()));
    }
    List<Pair<T>> both =
        after.stream()
            .filter(found::containsKey)
            .map(thing -> new Pair<>(found.get(thing), thing))
            .toList();
    return new Pairs<>(both, List.copyOf(open), List.copyOf(left));
  }

  private static <T> Map<Object, T> unique(Set<T> things, Function<T, Object> name) {
    Map<Object, List<T>> called = new LinkedHashMap<>();
    for (T thing : things) {
      Object own = name.apply(thing);
      if (own != null) {
        called.computeIfAbsent(own, k -> new ArrayList<>()).add(thing);
      }
    }
    Map<Object, T> unique = new LinkedHashMap<>();
    called.forEach(
        (own, all) -> {
          if (all.size() == 1) {
            unique.put(own, all.get(0));
          }
        });
    return unique;
  }
}
