package org.mingzhang.normalizer.check.table;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.ColumnWords;
import org.mingzhang.normalizer.check.rule.Equation;
import org.mingzhang.normalizer.check.rule.Figure;
import org.mingzhang.normalizer.check.rule.Row;
import org.mingzhang.normalizer.check.rule.Table;
import org.mingzhang.normalizer.check.rule.Words;

/**
 * A row that sums others, down every column.
 *
 * @param rule the rule it follows from
 * @param whole the row of the sum
 * @param parts what it sums
 */
record RowSum(String rule, Row whole, List<RowNode> parts) {

  private static final Words BLANK_PARTS =
      new Words("合计行有数而各明细行为空", "the sum is printed and its rows are blank");
  private static final Words BLANK_SUM =
      new Words("明细行有数而合计行为空", "the rows have figures and their sum is blank");

  RowSum {
    parts = List.copyOf(parts);
  }

  /** The equations down the columns. */
  List<Application> in(Table table) {
    List<Application> applications = new ArrayList<>();
    for (List<String> column : table.columns()) {
      if (ColumnWords.isSummable(column)) {
        apply(table, column, applications);
      }
    }
    return applications;
  }

  private void apply(Table table, List<String> column, List<Application> applications) {
    List<Figure> terms = new ArrayList<>();
    parts.forEach(part -> terms.addAll(part.figures(table, column)));
    Figure sum = table.figure(whole, column).orElse(null);
    if (sum == null && terms.isEmpty()) {
      return;
    }
    if (sum == null) {
      applications.add(new Application.Unchecked(rule, BLANK_SUM));
    } else if (terms.isEmpty()) {
      applications.add(new Application.Unchecked(rule, BLANK_PARTS));
    } else {
      applications.add(equation(table, column, sum, terms));
    }
  }

  /** Where a row that is printed twice was counted once, the second print of it is no term. */
  private Equation equation(Table table, List<String> column, Figure sum, List<Figure> terms) {
    List<String> families = families(table, column);
    Equation equation = Equation.binding(rule, families, sum, terms);
    if (equation.holds()) {
      return equation;
    }
    List<Figure> once = new ArrayList<>();
    DuplicateRows.once(parts).forEach(part -> once.addAll(part.figures(table, column)));
    Equation without = Equation.binding(rule, families, sum, once);
    return !once.isEmpty() && without.holds() ? without : equation;
  }

  /** The same sum in all columns, and all sums of that level in the same column. */
  private List<String> families(Table table, List<String> column) {
    return List.of(
        table.name() + "/row/" + whole.index(),
        table.name() + "/down/" + whole.level() + "/" + String.join("/", column));
  }
}
