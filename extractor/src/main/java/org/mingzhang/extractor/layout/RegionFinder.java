package org.mingzhang.extractor.layout;

import java.util.ArrayList;
import java.util.List;

/** Finds the stretches of a flow that look like tables, framed by rulings or aligned only. */
final class RegionFinder {

  private final Flow flow;
  private final List<LevelRule> rules;

  RegionFinder(Flow flow, List<LevelRule> pageRules) {
    this.flow = flow;
    this.rules = rulesOf(flow, pageRules);
  }

  /** The stretches, from top to bottom, not yet judged; no line is in two of them. */
  List<Region> regions() {
    List<Region> regions = new ArrayList<>();
    List<Line> free = new ArrayList<>();
    List<Region> frames = new FrameRegions(flow.lines(), rules).regions();
    int next = 0;
    for (Line line : flow.lines()) {
      while (next < frames.size() && frames.get(next).box().y1() < line.y()) {
        addAligned(free, regions);
        regions.add(frames.get(next++));
      }
      if (next == frames.size() || !frames.get(next).lines().contains(line)) {
        free.add(line);
      }
    }
    addAligned(free, regions);
    while (next < frames.size()) {
      regions.add(frames.get(next++));
    }
    return joinHeads(regions);
  }

  private static List<LevelRule> rulesOf(Flow flow, List<LevelRule> pageRules) {
    double size = flow.lines().get(0).fontSize();
    List<LevelRule> rules = new ArrayList<>();
    for (LevelRule rule : pageRules) {
      boolean beside =
          rule.y() >= flow.box().y0() - 2 * size && rule.y() <= flow.box().y1() + 2 * size;
      boolean within =
          rule.x1() > flow.box().x0()
              && rule.x0() < flow.box().x1()
              && rule.x0() >= flow.box().x0() - 40
              && rule.x1() <= flow.box().x1() + 40;
      if (beside && within) {
        rules.add(rule);
      }
    }
    return rules;
  }

  private void addAligned(List<Line> free, List<Region> regions) {
    for (Region region : new AlignmentRegions(free).regions()) {
      regions.add(Region.of(region.lines(), rulesWithin(region), false));
    }
    free.clear();
  }

  private List<LevelRule> rulesWithin(Region region) {
    double slack = region.lines().get(0).fontSize();
    List<LevelRule> within = new ArrayList<>();
    for (LevelRule rule : rules) {
      if (rule.y() >= region.box().y0() - slack && rule.y() <= region.box().y1() + slack) {
        within.add(rule);
      }
    }
    return within;
  }

  /** A frame that holds a head only, with rows that follow it without a ruling at their foot. */
  private List<Region> joinHeads(List<Region> regions) {
    List<Region> joined = new ArrayList<>();
    for (Region region : regions) {
      Region last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && isHeadOf(last, region)) {
        List<Line> lines = new ArrayList<>(last.lines());
        lines.addAll(region.lines());
        List<LevelRule> all = new ArrayList<>(last.rules());
        all.addAll(region.rules());
        joined.set(joined.size() - 1, Region.of(lines, all, true));
      } else {
        joined.add(region);
      }
    }
    return joined;
  }

  private static boolean isHeadOf(Region head, Region body) {
    if (!head.framed() || body.framed()) {
      return false;
    }
    Line first = body.lines().get(0);
    double step = first.y() - head.lines().get(head.lines().size() - 1).y();
    boolean figures =
        head.lines().stream()
            .skip(1)
            .anyMatch(line -> line.chunks().stream().skip(1).anyMatch(Chunk::isAmount));
    return !figures
        && step <= 3.5 * first.fontSize()
        && body.box().x0() >= head.box().x0() - 5
        && body.box().x1() <= head.box().x1() + 5;
  }
}
