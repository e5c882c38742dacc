package org.mingzhang.normalizer.check.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Equation;
import org.mingzhang.normalizer.check.rule.Findings;
import org.mingzhang.normalizer.check.rule.Row;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Table;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Level;
import org.mingzhang.schema.Severity;

/**
 * No coded row stands twice in its block with the same amounts. Where its sum counts it once, the
 * second is a mistake; where it counts both, they may be two things that cost the same.
 */
public final class DuplicateRows implements Rule {

  static final String ID = "duplicate-row";

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words(
            "同一单位内没有编码、名称和金额都相同的两行", "no row stands twice with the same code, name and amounts"),
        new Words("有编码的明细行", "items with codes"));
  }

  /** The rows of a sum, of those printed twice only the first. */
  static List<RowNode> once(List<RowNode> parts) {
    Set<Object> seen = new HashSet<>();
    return parts.stream()
        .filter(part -> part.row() == null || !isNamed(part.row()) || seen.add(key(part.row())))
        .toList();
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    List<Application> applications = new ArrayList<>();
    for (Table table : subject.tables()) {
      Map<Object, Row> first = new HashMap<>();
      for (Row row : table.rows()) {
        if (row.level() == Level.ITEM && isNamed(row)) {
          Row earlier = first.putIfAbsent(key(row), row);
          applications.add(
              earlier == null ? new Application.Holds(ID) : twice(subject, table, earlier, row));
        }
      }
    }
    return applications;
  }

  private static boolean isNamed(Row row) {
    return !row.code().isEmpty()
        && row.line().amounts().stream().anyMatch(amount -> amount.yuan().signum() != 0);
  }

  private static Object key(Row row) {
    BudgetLine line = row.line();
    List<Object> amounts = new ArrayList<>();
    line.amounts().forEach(amount -> amounts.add(List.of(amount.column(), amount.yuan())));
    List<Object> key = new ArrayList<>(amounts);
    key.add(java.util.Arrays.asList(line.unit(), line.function(), line.economic()));
    key.add(java.util.Arrays.asList(line.governmentEconomic(), line.item(), line.procurement()));
    return key;
  }

  private static Application twice(Subject subject, Table table, Row first, Row second) {
    boolean counted = isCounted(subject, table, second);
    Words message =
        new Words(
            "《" + table.title() + "》“" + first.label() + "”重复出现，金额相同" + (counted ? "" : "，小计只计一次"),
            "\""
                + first.label()
                + "\" stands twice with the same amounts in 《"
                + table.title()
                + "》"
                + (counted ? "" : " and was summed once"));
    return new Application.Fails(
        ID,
        new Findings(ID, counted ? Severity.INFO : Severity.ERROR)
            .of(
                message,
                second.amount(0).yuan(),
                java.math.BigDecimal.ZERO,
                List.of(table.figure(second, 0), table.figure(first, 0))));
  }

  private static boolean isCounted(Subject subject, Table table, Row row) {
    String ref = table.figure(row, 0).ref();
    List<Application> sums = new ArrayList<>(TableSums.of(subject, Subtotals.ID));
    sums.addAll(TableSums.of(subject, Totals.ID));
    boolean all = false;
    for (Application sum : sums) {
      if (sum instanceof Equation equation
          && equation.parts().stream().anyMatch(p -> p.ref().equals(ref))) {
        return true;
      }
      all |= sum instanceof Equation;
    }
    return !all;
  }
}
