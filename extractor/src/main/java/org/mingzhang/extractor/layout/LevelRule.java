package org.mingzhang.extractor.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.extractor.page.Ruling;

/**
 * Everything drawn at one height: a single level ruling, or several with gaps between them.
 *
 * @param y its height on the page
 * @param parts the level rulings from left to right, those that touch joined
 */
record LevelRule(double y, List<Ruling> parts) {

  /** Rulings so close in height are one (a line drawn twice, or a double line). */
  private static final double SAME_HEIGHT = 2.5;

  /** Parts this close to each other touch. */
  private static final double TOUCH = 1.5;

  /** Shorter strokes are letters or marks. */
  private static final double MIN_LENGTH = 8;

  double x0() {
    return parts.get(0).x0();
  }

  double x1() {
    return parts.get(parts.size() - 1).x1();
  }

  /** Whether it is drawn in one piece from {@code x0} to {@code x1}, give or take a little. */
  boolean spans(double x0, double x1) {
    double slack = 0.06 * (x1 - x0) + 3;
    double drawn = 0;
    for (Ruling part : parts) {
      drawn += Math.max(0, Math.min(part.x1(), x1) - Math.max(part.x0(), x0));
    }
    return x0() <= x0 + slack && x1() >= x1 - slack && drawn >= 0.8 * (x1 - x0);
  }

  /** The level rulings among {@code rulings} by height, from top to bottom. */
  static List<LevelRule> of(List<Ruling> rulings) {
    List<Ruling> level = new ArrayList<>();
    for (Ruling ruling : rulings) {
      if (ruling.isLevel() && ruling.length() >= MIN_LENGTH) {
        level.add(ruling);
      }
    }
    level.sort(Comparator.comparingDouble(Ruling::y0));
    List<LevelRule> rules = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= level.size(); i++) {
      if (i == level.size() || level.get(i).y0() - level.get(from).y0() > SAME_HEIGHT) {
        rules.add(new LevelRule(level.get(from).y0(), joined(level.subList(from, i))));
        from = i;
      }
    }
    return rules;
  }

  private static List<Ruling> joined(List<Ruling> band) {
    List<Ruling> sorted = new ArrayList<>(band);
    sorted.sort(Comparator.comparingDouble(Ruling::x0));
    List<Ruling> parts = new ArrayList<>();
    for (Ruling ruling : sorted) {
      Ruling last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
      if (last != null && ruling.x0() - last.x1() <= TOUCH) {
        parts.set(
            parts.size() - 1,
            Ruling.level(last.x0(), Math.max(last.x1(), ruling.x1()), last.y0(), last.thickness()));
      } else {
        parts.add(ruling);
      }
    }
    return List.copyOf(parts);
  }
}
