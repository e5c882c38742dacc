package org.mingzhang.extractor.layout;

import java.util.List;
import org.mingzhang.extractor.page.Box;

/**
 * A part of the page that is read from top to bottom in one go: the whole page, or one column of
 * running text (栏).
 *
 * @param lines its lines from top to bottom, at least one
 * @param box around its lines
 */
record Flow(List<Line> lines, Box box) {

  static Flow of(List<Line> lines) {
    Box box = lines.get(0).box();
    for (Line line : lines) {
      box = box.union(line.box());
    }
    return new Flow(List.copyOf(lines), box);
  }
}
