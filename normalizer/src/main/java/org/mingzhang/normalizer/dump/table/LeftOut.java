package org.mingzhang.normalizer.dump.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Finding;

/**
 * Amounts of one table that were left out.
 *
 * @param title the table's title, folded
 * @param lines the lines they stand in
 */
record LeftOut(String title, List<Integer> lines) {

  LeftOut {
    lines = List.copyOf(lines);
  }

  /**
   * What a reader is told, with the rows that lack the amounts: those whose line it is, or else
   * those above, as their names may be wrapped.
   *
   * @param read all budget lines of the document
   */
  Finding finding(List<BudgetLine> read) {
    TreeMap<Integer, List<String>> refs = new TreeMap<>();
    for (int i = 0; i < read.size(); i++) {
      BudgetLine row = read.get(i);
      boolean told = row.source() != null && row.source().line() != null;
      if (told && title.equals(row.title())) {
        refs.computeIfAbsent(row.source().line(), line -> new ArrayList<>()).add("/budgets/" + i);
      }
    }
    List<String> lacking = lines.stream().flatMap(line -> at(refs, line)).distinct().toList();
    return DumpFindings.unknownColumns(title, lines, lacking);
  }

  private static Stream<String> at(TreeMap<Integer, List<String>> refs, int line) {
    Map.Entry<Integer, List<String>> row = refs.floorEntry(line);
    return row == null ? Stream.empty() : row.getValue().stream();
  }
}
