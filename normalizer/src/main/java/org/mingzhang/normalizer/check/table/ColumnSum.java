package org.mingzhang.normalizer.check.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.normalizer.check.rule.Equation;
import org.mingzhang.normalizer.check.rule.Figure;
import org.mingzhang.normalizer.check.rule.Row;
import org.mingzhang.normalizer.check.rule.Table;

/**
 * A column that sums others along every row: 合计 = 基本支出/小计 + 项目支出/小计.
 *
 * @param whole the path of the sum
 * @param parts what it sums
 */
record ColumnSum(List<String> whole, List<HeaderNode> parts) {

  /** The equation in one row; empty where the sum or all parts of it are blank. */
  Optional<Equation> in(Table table, Row row) {
    Optional<Figure> sum = table.figure(row, whole);
    List<Figure> terms = new ArrayList<>();
    parts.forEach(part -> terms.addAll(part.figures(table, row)));
    if (sum.isEmpty() || terms.isEmpty()) {
      return Optional.empty();
    }
    String family = table.name() + "/along/" + String.join("/", whole);
    return Optional.of(Equation.binding(RowSums.ID, List.of(family), sum.get(), terms));
  }
}
