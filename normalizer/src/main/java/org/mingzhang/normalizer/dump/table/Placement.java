package org.mingzhang.normalizer.dump.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One way to place the figures of a row in columns.
 *
 * @param columns for each figure the column it stands in, ascending
 * @param misprint the column whose figure must be wrong if the others are right; {@link #NONE}
 */
record Placement(List<Integer> columns, int misprint) {

  /** No figure need be wrong. */
  static final int NONE = -1;

  Placement {
    columns = List.copyOf(columns);
  }

  /** That of a row without a blank. */
  static Placement full(int count) {
    return new Placement(IntStream.range(0, count).boxed().toList(), NONE);
  }

  boolean isMisprinted() {
    return misprint != NONE;
  }

  /** The amounts by column, null where one is blank. */
  BigDecimal[] amounts(List<Figure> figures, int count) {
    BigDecimal[] amounts = new BigDecimal[count];
    for (int i = 0; i < columns.size(); i++) {
      amounts[columns.get(i)] = figures.get(i).value();
    }
    return amounts;
  }

  /** The amounts by column, 0 where one is blank. */
  BigDecimal[] vector(List<Figure> figures, int count) {
    BigDecimal[] vector = amounts(figures, count);
    Arrays.setAll(vector, i -> vector[i] == null ? BigDecimal.ZERO : vector[i]);
    return vector;
  }
}
