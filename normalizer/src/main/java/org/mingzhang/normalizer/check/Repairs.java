package org.mingzhang.normalizer.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingzhang.schema.Amount;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.Finding;

/**
 * Puts other values in place of misread ones.
 *
 * @param values by JSON pointer, what is printed
 */
record Repairs(Map<String, BigDecimal> values) {

  /** The document with these values and with other findings. */
  Disclosure in(Disclosure document, List<Finding> findings) {
    return new Disclosure(
        document.schemaVersion(),
        document.source(),
        document.department(),
        document.fiscalYear(),
        document.stage(),
        document.pages(),
        lines(document.budgets()),
        document.projects(),
        document.units(),
        document.indicators(),
        document.statements(),
        findings,
        document.unread());
  }

  private List<BudgetLine> lines(List<BudgetLine> lines) {
    if (values.isEmpty()) {
      return lines;
    }
    List<BudgetLine> repaired = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      repaired.add(line(lines.get(i), i));
    }
    return repaired;
  }

  private BudgetLine line(BudgetLine line, int index) {
    List<Amount> amounts = new ArrayList<>();
    for (int place = 0; place < line.amounts().size(); place++) {
      Amount amount = line.amounts().get(place);
      BigDecimal value = values.get("/budgets/" + index + "/amounts/" + place);
      amounts.add(value == null ? amount : new Amount(amount.column(), value, amount.source()));
    }
    return line.withPlaces(amounts, line.source());
  }
}
