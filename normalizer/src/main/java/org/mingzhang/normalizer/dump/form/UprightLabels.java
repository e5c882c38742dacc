package org.mingzhang.normalizer.dump.form;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes labels away that are set upright beside their values (年度主要任务 in a narrow cell): they come
 * as lines of one letter each, often not in their order, and belong to no value.
 */
final class UprightLabels {

  /** So many lines of one letter one after the other are no end of a wrapped cell. */
  private static final int FEWEST = 3;

  private UprightLabels() {}

  /** The lines without those of one letter that follow each other. */
  static List<FormLine> without(List<FormLine> lines) {
    List<FormLine> kept = new ArrayList<>();
    List<FormLine> run = new ArrayList<>();
    for (FormLine line : lines) {
      if (isLetter(line)) {
        run.add(line);
        continue;
      }
      keepShort(run, kept);
      kept.add(line);
    }
    keepShort(run, kept);
    return kept;
  }

  private static void keepShort(List<FormLine> run, List<FormLine> kept) {
    if (run.size() < FEWEST) {
      kept.addAll(run);
    }
    run.clear();
  }

  /** One letter, or two marks for one that was not read. */
  private static boolean isLetter(FormLine line) {
    String text = line.compact();
    return text.length() == 1 || text.matches("[^\\p{IsHan}\\d]?[^\\p{IsHan}]");
  }
}
