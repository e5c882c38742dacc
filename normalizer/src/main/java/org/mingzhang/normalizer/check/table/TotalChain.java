package org.mingzhang.normalizer.check.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.normalizer.check.rule.Row;
import org.mingzhang.normalizer.check.rule.Table;
import org.mingzhang.schema.Level;
import org.mingzhang.schema.Side;

/**
 * The totals of one side of a table and what each of them sums: the rows above it, and the total
 * before it with the rows between; or, where it is printed first, the rows below it.
 */
final class TotalChain {

  private static final Pattern NUMBERED =
      Pattern.compile("^([一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）]|其中).*");
  private static final Pattern STAFF = Pattern.compile(".*(人员经费).*");
  private static final Pattern RUNNING = Pattern.compile(".*(公用经费|日常公用).*");

  private final Table table;
  private final List<Row> totals = new ArrayList<>();
  private final List<List<Row>> runs = new ArrayList<>();

  private TotalChain(Table table, Side side) {
    this.table = table;
    runs.add(new ArrayList<>());
    for (Row row : table.rows()) {
      if (row.line().side() != side) {
        continue;
      }
      if (row.level() == Level.TOTAL) {
        totals.add(row);
        runs.add(new ArrayList<>());
      } else {
        runs.get(runs.size() - 1).add(row);
      }
    }
  }

  /** All sums of one side, side null in tables without sides. */
  static List<RowSum> sums(Table table, Side side) {
    TotalChain chain = new TotalChain(table, side);
    List<RowSum> sums = new ArrayList<>();
    chain.collect(sums);
    return sums;
  }

  private void collect(List<RowSum> sums) {
    List<List<RowNode>> forests = new ArrayList<>();
    runs.forEach(run -> forests.add(RowForest.of(table, run)));
    for (int i = 1; i < forests.size() && !runs.get(0).isEmpty(); i++) {
      forests.set(i, gathered(forests.get(i)));
    }
    forests.forEach(forest -> forest.forEach(node -> node.collect(sums)));
    if (totals.isEmpty()) {
      return;
    }
    if (runs.get(0).isEmpty()) {
      totalsFirst(forests, sums);
    } else {
      totalsLast(forests, sums);
    }
  }

  /** Behind the first total, numbered rows are parts of the unnumbered row (年初结转) above them. */
  private static List<RowNode> gathered(List<RowNode> forest) {
    List<RowNode> top = new ArrayList<>();
    RowNode unnumbered = null;
    for (RowNode node : forest) {
      boolean coded = node.row() == null || !node.row().code().isEmpty();
      boolean numbered = !coded && NUMBERED.matcher(node.row().label()).matches();
      if (numbered && unnumbered != null) {
        unnumbered.add(node);
        continue;
      }
      unnumbered = numbered || coded ? null : node;
      top.add(node);
    }
    return top;
  }

  private void totalsFirst(List<List<RowNode>> forests, List<RowSum> sums) {
    for (int i = 0; i < totals.size(); i++) {
      add(totals.get(i), forests.get(i + 1), sums);
    }
  }

  private void totalsLast(List<List<RowNode>> forests, List<RowSum> sums) {
    List<RowNode> carried = forests.get(0);
    List<RowNode> kinds = new ArrayList<>();
    for (int i = 0; i < totals.size(); i++) {
      Row total = totals.get(i);
      if (STAFF.matcher(total.label()).matches() || RUNNING.matcher(total.label()).matches()) {
        add(total, ofKind(forests.get(0), STAFF.matcher(total.label()).matches()), sums);
        kinds.add(new RowNode(total));
        continue;
      }
      add(total, carried, sums);
      if (!kinds.isEmpty()) {
        add(total, kinds, sums);
      }
      List<RowNode> next = new ArrayList<>();
      next.add(new RowNode(total));
      next.addAll(forests.get(i + 1));
      carried = next;
    }
  }

  /** 工资福利支出 (301) and 对个人和家庭的补助 (303) are 人员经费, the rest is 公用经费. */
  private static List<RowNode> ofKind(List<RowNode> forest, boolean staff) {
    return forest.stream()
        .filter(node -> node.row() != null && !node.row().code().isEmpty())
        .filter(node -> node.row().code().matches("30[13].*") == staff)
        .toList();
  }

  private static void add(Row total, List<RowNode> parts, List<RowSum> sums) {
    if (!parts.isEmpty()) {
      sums.add(new RowSum(Totals.ID, total, parts));
    }
  }
}
