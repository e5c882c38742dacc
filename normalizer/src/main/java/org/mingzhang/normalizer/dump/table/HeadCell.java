package org.mingzhang.normalizer.dump.table;

import java.util.List;

/**
 * A cell of a header with those that stand under it.
 *
 * @param text as printed, made whole
 * @param heading what is known of it, or null
 * @param children the cells under it, from left to right
 */
record HeadCell(String text, Heading heading, List<HeadCell> children) {

  HeadCell {
    children = List.copyOf(children);
  }

  HeadCell over(List<HeadCell> below) {
    return new HeadCell(text, heading, below);
  }

  boolean isAmount() {
    return children.isEmpty()
        ? heading == null || heading.isAmount()
        : children.stream().allMatch(HeadCell::isAmount);
  }

  boolean isSum() {
    return heading != null && heading.role() == Heading.Role.SUM;
  }

  boolean opens(String group) {
    return heading != null && group.equals(heading.opens());
  }

  boolean isIn(Heading.Role role) {
    return heading != null && heading.role() == role;
  }
}
