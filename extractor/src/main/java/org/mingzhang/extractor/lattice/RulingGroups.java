package org.mingzhang.extractor.lattice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingzhang.extractor.page.Ruling;

/** Sorts joined rulings into groups that cross or touch each other: a table each. */
final class RulingGroups {

  /**
   * Lines that miss each other by no more than this (points) touch: corners are drawn carelessly.
   */
  static final double REACH = 3.0;

  /** More level lines times upright lines than any printed page has. */
  private static final long MOST_PAIRS = 4_000_000;

  /**
   * The rulings of one table.
   *
   * @param level from top to bottom
   * @param upright from left to right
   */
  record Group(List<Ruling> level, List<Ruling> upright) {}

  private RulingGroups() {}

  /** Whether there are too many rulings to look at; the page then has no readable table. */
  static boolean tooMany(List<Ruling> level, List<Ruling> upright) {
    return (long) level.size() * upright.size() > MOST_PAIRS;
  }

  /** The groups of rulings that hang together, from top to bottom; lone lines form none. */
  static List<Group> of(List<Ruling> level, List<Ruling> upright) {
    DisjointSets sets = new DisjointSets(level.size() + upright.size());
    for (int i = 0; i < level.size(); i++) {
      for (int j = 0; j < upright.size(); j++) {
        if (touch(level.get(i), upright.get(j))) {
          sets.join(i, level.size() + j);
        }
      }
    }
    Map<Integer, Group> groups = new TreeMap<>();
    for (int i = 0; i < level.size(); i++) {
      group(groups, sets.find(i)).level().add(level.get(i));
    }
    for (int j = 0; j < upright.size(); j++) {
      group(groups, sets.find(level.size() + j)).upright().add(upright.get(j));
    }
    return groups.values().stream()
        .filter(g -> !g.level().isEmpty() && !g.upright().isEmpty())
        .toList();
  }

  private static Group group(Map<Integer, Group> groups, int root) {
    return groups.computeIfAbsent(root, r -> new Group(new ArrayList<>(), new ArrayList<>()));
  }

  private static boolean touch(Ruling level, Ruling upright) {
    return upright.x0() >= level.x0() - REACH
        && upright.x0() <= level.x1() + REACH
        && level.y0() >= upright.y0() - REACH
        && level.y0() <= upright.y1() + REACH;
  }
}
