package org.mingzhang.normalizer.budget;

import java.util.List;
import org.mingzhang.schema.Side;

/**
 * Columns that make one line of each printed row: codes, labels and their amounts. A two-sided
 * table (收入 | 支出) has two blocks or more.
 *
 * @param columns all its columns, left to right
 * @param codeGroups its codes
 * @param labels its label columns
 * @param amounts its money columns
 * @param side the side of a two-sided table, else null
 */
record Block(
    List<Column> columns,
    List<CodeGroup> codeGroups,
    List<Column> labels,
    List<Column> amounts,
    Side side) {
  Block {
    columns = List.copyOf(columns);
    codeGroups = List.copyOf(codeGroups);
    labels = List.copyOf(labels);
    amounts = List.copyOf(amounts);
  }

  boolean isCoded() {
    return !codeGroups.isEmpty();
  }

  Block onSide(Side newSide) {
    return new Block(columns, codeGroups, labels, amounts, newSide);
  }
}
