package org.mingzhang.normalizer.check.rule;

import java.util.List;
import java.util.Optional;
import org.mingzhang.schema.Amount;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Level;

/**
 * A row of a money table.
 *
 * @param index its place among the document's budget lines
 * @param line what it says
 */
public record Row(int index, BudgetLine line) {

  public Level level() {
    return line.level();
  }

  /** The label, empty where there is none. */
  public String label() {
    return line.item() == null ? "" : line.item();
  }

  /** The labels of its ancestors and its own; its label alone where the table is not nested. */
  public List<String> path() {
    return line.path() == null || line.path().isEmpty() ? List.of(label()) : line.path();
  }

  /** The place of the amount in a column; empty where the cell is blank, or printed twice. */
  public Optional<Integer> amountAt(List<String> column) {
    Integer found = null;
    for (int i = 0; i < line.amounts().size(); i++) {
      if (line.amounts().get(i).column().equals(column)) {
        if (found != null) {
          return Optional.empty();
        }
        found = i;
      }
    }
    return Optional.ofNullable(found);
  }

  /** The amount at a place of the row. */
  public Amount amount(int place) {
    return line.amounts().get(place);
  }

  /** The classification code by which the table is ordered, empty where the row has none. */
  public String code() {
    if (line.function() != null) {
      return line.function();
    }
    if (line.economic() != null) {
      return line.economic();
    }
    return line.governmentEconomic() == null ? "" : line.governmentEconomic();
  }
}
