package org.mingzhang.normalizer.arithmetic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.mingzhang.normalizer.check.rule.Equation;
import org.mingzhang.normalizer.check.rule.Figure;
import org.mingzhang.schema.BudgetLine;

/**
 * The sums of one table that say something about what was read.
 *
 * @param all those that are not nothing but zeros
 */
record TableEquations(List<Equation> all) {

  TableEquations {
    all = List.copyOf(all);
  }

  /** The sums that the lines of a table promise. */
  static TableEquations of(List<BudgetLine> lines) {
    List<Equation> equations = new ArrayList<>();
    for (Equation equation : new LinkedHashSet<>(Sums.of(lines))) {
      if (!equation.isTrivial()) {
        equations.add(equation);
      }
    }
    return new TableEquations(equations);
  }

  /** Where an amount stands, as the sums name it. */
  static String ref(int row, int place) {
    return "/budgets/" + row + "/amounts/" + place;
  }

  /** Whether a sum says something that no second look at the same digits says: it has parts. */
  static boolean isSum(Equation equation) {
    return equation.parts().stream().filter(part -> part.value().signum() != 0).count() > 1;
  }

  /** The sums in which a figure stands. */
  List<Equation> with(Figure figure) {
    return all.stream().filter(equation -> equation.terms().contains(figure)).toList();
  }
}
