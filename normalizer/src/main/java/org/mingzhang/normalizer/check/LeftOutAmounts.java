package org.mingzhang.normalizer.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.normalizer.check.rule.Equation;
import org.mingzhang.normalizer.check.rule.Figure;
import org.mingzhang.normalizer.check.rule.Row;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Table;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.Finding;

/**
 * The rows of which a reader left amounts out because it could not tell their columns: a finding of
 * the reading points to the row as a whole. Sums that may lack such an amount prove nothing where
 * they fail.
 */
final class LeftOutAmounts {

  static final Words REASON =
      new Words("有金额未能读入，算式可能缺项", "amounts were left out in reading, terms may be missing");

  private static final Pattern LINE = Pattern.compile("/budgets/(\\d+)");
  private static final Pattern VALUE = Pattern.compile("/budgets/(\\d+)/.+");

  private final Set<Integer> rows = new HashSet<>();

  /** The name of the table of each row, for tables of which amounts are left out. */
  private final Map<Integer, String> tables = new HashMap<>();

  private LeftOutAmounts() {}

  /**
   * What is left out.
   *
   * @param subject the document, with the findings of its reading
   * @param rule the rule of such findings
   */
  static LeftOutAmounts of(Subject subject, String rule) {
    LeftOutAmounts leftOut = new LeftOutAmounts();
    for (Finding finding : subject.document().findings()) {
      if (finding.rule().equals(rule)) {
        finding.refs().forEach(leftOut::learn);
      }
    }
    for (Table table : subject.tables()) {
      if (table.rows().stream().map(Row::index).anyMatch(leftOut.rows::contains)) {
        table.rows().forEach(row -> leftOut.tables.put(row.index(), table.name()));
      }
    }
    return leftOut;
  }

  private void learn(String ref) {
    Matcher line = LINE.matcher(ref);
    if (line.matches()) {
      rows.add(Integer.valueOf(line.group(1)));
    }
  }

  /**
   * Whether an equation may lack a term: it goes along a row of which something is left out, or
   * over several rows of a table with such a row.
   */
  boolean mayLackIn(Equation equation) {
    Map<String, Set<Integer>> used = new HashMap<>();
    for (Figure term : equation.terms()) {
      Matcher value = VALUE.matcher(term.ref());
      Integer row = value.matches() ? Integer.valueOf(value.group(1)) : null;
      if (row != null && tables.containsKey(row)) {
        used.computeIfAbsent(tables.get(row), table -> new HashSet<>()).add(row);
      }
    }
    return used.values().stream()
        .anyMatch(some -> some.size() > 1 || some.stream().anyMatch(rows::contains));
  }
}
