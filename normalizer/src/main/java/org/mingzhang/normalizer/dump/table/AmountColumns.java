package org.mingzhang.normalizer.dump.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of amounts of a table and how they add up.
 *
 * @param names the innermost heading of each, from left to right; of the sum of a group the group's
 * @param sums which column is the sum of which others
 * @param parts which column is a part of which other one
 */
record AmountColumns(List<String> names, List<Sum> sums, List<Part> parts) {

  /**
   * A column that sums others; where one of those is blank it adds nothing.
   *
   * @param total the column of the sum
   * @param addends the columns that it sums
   */
  record Sum(int total, List<Integer> addends) {
    Sum {
      addends = List.copyOf(addends);
    }

    boolean involves(int column) {
      return column == total || addends.contains(column);
    }
  }

  /**
   * 其中: a column that is a part of another.
   *
   * @param part the part
   * @param whole the column of which it is one
   */
  record Part(int part, int whole) {}

  AmountColumns {
    names = List.copyOf(names);
    sums = List.copyOf(sums);
    parts = List.copyOf(parts);
  }

  int count() {
    return names.size();
  }

  /** The columns under the cells at the top of a header. */
  static AmountColumns of(List<HeadCell> top) {
    List<String> names = new ArrayList<>();
    List<Sum> sums = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    List<Integer> addends = new ArrayList<>();
    int total = -1;
    boolean complete = true;
    for (HeadCell cell : top) {
      if (!cell.isAmount()) {
        continue;
      }
      int first = names.size();
      if (cell.children().isEmpty()) {
        names.add(cell.text());
        if (cell.isSum()) {
          complete &= total < 0;
          total = first;
        } else if (HeadingBook.isOfWhich(cell.text())) {
          parts.add(new Part(first, Math.max(0, first - 1)));
        } else {
          addends.add(first);
        }
      } else {
        addGroup(cell, names, sums, parts, addends);
      }
    }
    if (total >= 0 && complete && !addends.isEmpty()) {
      sums.add(new Sum(total, addends));
    }
    return new AmountColumns(names, sums, parts);
  }

  /** The sum of a group stands for it among the addends of the row; without one all its columns. */
  private static void addGroup(
      HeadCell group, List<String> names, List<Sum> sums, List<Part> parts, List<Integer> addends) {
    int total = -1;
    List<Integer> inner = new ArrayList<>();
    for (HeadCell child : group.children()) {
      int index = names.size();
      names.add(child.isSum() ? group.text() : child.text());
      if (child.isSum()) {
        total = index;
      } else if (HeadingBook.isOfWhich(child.text())) {
        parts.add(new Part(index, total >= 0 ? total : Math.max(0, index - 1)));
      } else {
        inner.add(index);
      }
    }
    if (total >= 0) {
      addends.add(total);
      if (!inner.isEmpty()) {
        sums.add(new Sum(total, inner));
      }
    } else {
      addends.addAll(inner);
    }
  }
}
