package org.mingzhang.normalizer.budget;

import java.util.List;

/**
 * Code columns that together hold one code (类, 款, 项), or the one column that holds it whole.
 *
 * @param columns the columns, left to right
 * @param classification what the codes classify, or null where neither header nor content says
 */
record CodeGroup(List<Column> columns, Classification classification) {
  CodeGroup {
    columns = List.copyOf(columns);
  }
}
