package org.mingzhang.normalizer.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mingzhang.schema.Amount;
import org.mingzhang.schema.Level;
import org.mingzhang.schema.Side;

/** Finds the rows that may be summed over a table without counting anything twice. */
final class Leaves {

  private Leaves() {}

  /**
   * Marks the leaves.
   *
   * @param rows the rows of a table
   * @param paths the path of each, empty where the table is not nested
   * @return for each row whether it is a leaf
   */
  static boolean[] of(List<Standing> rows, List<List<String>> paths) {
    boolean[] leaf = new boolean[rows.size()];
    Map<Side, Integer> firstViews = firstViews(rows);
    Set<Integer> coded = StandingReader.codedBlocks(rows.stream().map(Standing::draft).toList());
    for (int i = 0; i < leaf.length; i++) {
      leaf[i] =
          rows.get(i).level() == Level.ITEM
              && !isSecondView(rows.get(i), firstViews)
              && !isUncodedAmongCoded(rows.get(i), coded);
    }
    if (rows.stream().noneMatch(row -> row.level() == Level.ITEM)) {
      // Nothing is divided further: the units are the finest rows there are.
      for (int i = 0; i < leaf.length; i++) {
        leaf[i] = rows.get(i).level() == Level.UNIT;
      }
    }
    for (int row = 0; row < leaf.length; row++) {
      settleChildren(rows, paths, row, leaf);
      leaf[row] &= !isSubtotalOfCategory(paths, row);
    }
    return leaf;
  }

  private static Map<Side, Integer> firstViews(List<Standing> rows) {
    Map<Side, Integer> first = new EnumMap<>(Side.class);
    for (Standing row : rows) {
      if (row.draft().block().side() != null) {
        first.merge(row.draft().block().side(), row.draft().blockIndex(), Math::min);
      }
    }
    return first;
  }

  /** 支出 by function and again by use: the second block repeats the side before it. */
  private static boolean isSecondView(Standing row, Map<Side, Integer> firstViews) {
    Side side = row.draft().block().side();
    return side != null && row.draft().blockIndex() > firstViews.get(side);
  }

  /** 其中 and the like between coded rows repeats what they say. */
  private static boolean isUncodedAmongCoded(Standing row, Set<Integer> coded) {
    return coded.contains(row.draft().blockIndex())
        && row.draft().procurement() == null
        && !row.draft().codes().hasClassification();
  }

  /** 小计 in a category that has further rows. */
  private static boolean isSubtotalOfCategory(List<List<String>> paths, int row) {
    List<String> path = paths.get(row);
    if (path.size() < 2 || !last(path).equals("小计") || row + 1 == paths.size()) {
      return false;
    }
    List<String> next = paths.get(row + 1);
    return next.size() > 1 && next.get(0).equals(path.get(0));
  }

  private static void settleChildren(
      List<Standing> rows, List<List<String>> paths, int parent, boolean[] leaf) {
    List<Integer> children = children(rows, paths, parent);
    if (children.isEmpty() || !leaf[parent]) {
      return;
    }
    boolean partial =
        Labels.isOfWhich(last(paths.get(children.get(0))))
            && !sums(rows, children).equals(values(rows.get(parent)));
    if (partial) {
      // 其中 names only a part of its parent.
      children.forEach(child -> leaf[child] = false);
    } else {
      leaf[parent] = false;
    }
  }

  private static List<Integer> children(List<Standing> rows, List<List<String>> paths, int parent) {
    List<Integer> children = new ArrayList<>();
    List<String> path = paths.get(parent);
    int block = rows.get(parent).draft().blockIndex();
    for (int i = parent + 1; i < rows.size() && !path.isEmpty(); i++) {
      if (rows.get(i).draft().blockIndex() != block) {
        continue;
      }
      List<String> other = paths.get(i);
      if (other.size() <= path.size() || !other.subList(0, path.size()).equals(path)) {
        break;
      }
      if (other.size() == path.size() + 1) {
        children.add(i);
      }
    }
    return children;
  }

  private static Map<String, BigDecimal> sums(List<Standing> rows, List<Integer> indexes) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (int index : indexes) {
      values(rows.get(index))
          .forEach((column, value) -> sums.merge(column, value, BigDecimal::add));
    }
    sums.replaceAll((column, value) -> value.stripTrailingZeros());
    return sums;
  }

  private static Map<String, BigDecimal> values(Standing row) {
    Map<String, BigDecimal> values = new TreeMap<>();
    for (Amount amount : row.draft().amounts()) {
      values.put(String.join("/", amount.column()), amount.yuan().stripTrailingZeros());
    }
    return values;
  }

  private static String last(List<String> path) {
    return path.get(path.size() - 1);
  }
}
