package org.mingzhang.normalizer.budget;

import java.util.List;
import org.mingzhang.normalizer.number.MoneyUnit;

/**
 * One column of a money table and what it means.
 *
 * @param index its place in the grid, 0-based
 * @param role what it holds
 * @param path its header from the top down
 * @param classification of its codes, for code columns; else null
 * @param moneyUnit the unit its own header states, or null
 */
record Column(
    int index,
    ColumnRole role,
    List<String> path,
    Classification classification,
    MoneyUnit moneyUnit) {

  Column {
    path = List.copyOf(path);
  }
}
