package org.mingzhang.extractor.layout;

import java.util.List;
import org.mingzhang.extractor.page.Box;

/**
 * A stretch of lines that is taken for one table.
 *
 * @param lines its lines from top to bottom, at least one
 * @param rules the level rulings in it and at its edges, from top to bottom
 * @param framed whether rulings above and below bound it (三线表)
 * @param box around its lines, or the frame
 */
record Region(List<Line> lines, List<LevelRule> rules, boolean framed, Box box) {
  Region {
    lines = List.copyOf(lines);
    rules = List.copyOf(rules);
  }

  static Region of(List<Line> lines, List<LevelRule> rules, boolean framed) {
    Box box = lines.get(0).box();
    for (Line line : lines) {
      box = box.union(line.box());
    }
    if (framed) {
      for (LevelRule rule : rules) {
        box = box.union(new Box(rule.x0(), rule.y(), rule.x1(), rule.y()));
      }
    }
    return new Region(lines, rules, framed, box);
  }
}
