package org.mingzhang.normalizer.check.table;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.normalizer.check.rule.Figure;
import org.mingzhang.normalizer.check.rule.Row;
import org.mingzhang.normalizer.check.rule.Table;

/** A row with the rows that it sums; without a row of its own where only its parts are printed. */
final class RowNode {

  private final Row row;
  private final List<RowNode> children = new ArrayList<>();

  /** The 小计 printed below a heading without amounts. */
  private Row subtotal;

  private boolean partial;

  RowNode(Row row) {
    this.row = row;
  }

  Row row() {
    return row;
  }

  List<RowNode> children() {
    return children;
  }

  void add(RowNode child) {
    children.add(child);
  }

  void subtotal(Row printed) {
    subtotal = printed;
  }

  /** Says that the children are only some of the parts (其中). */
  void onlyOfWhich() {
    partial = true;
  }

  /** What it contributes to a sum down a column. */
  List<Figure> figures(Table table, List<String> column) {
    for (Row own : owns()) {
      List<Figure> figure = table.figure(own, column).map(List::of).orElse(List.of());
      if (!figure.isEmpty()) {
        return figure;
      }
    }
    List<Figure> figures = new ArrayList<>();
    if (!partial) {
      children.forEach(child -> figures.addAll(child.figures(table, column)));
    }
    return figures;
  }

  private List<Row> owns() {
    List<Row> owns = new ArrayList<>();
    if (row != null) {
      owns.add(row);
    }
    if (subtotal != null) {
      owns.add(subtotal);
    }
    return owns;
  }

  /** The sums that this node and those below it promise. */
  void collect(List<RowSum> sums) {
    children.forEach(child -> child.collect(sums));
    if (children.isEmpty() || partial) {
      return;
    }
    for (Row own : owns()) {
      sums.add(new RowSum(Subtotals.ID, own, children));
    }
  }
}
