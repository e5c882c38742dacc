package org.mingzhang.normalizer.check.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.normalizer.check.rule.ColumnWords;
import org.mingzhang.normalizer.check.rule.Figure;
import org.mingzhang.normalizer.check.rule.Row;
import org.mingzhang.normalizer.check.rule.Table;

/** A header of a table with the headers below it. */
final class HeaderNode {

  private final String label;
  private final Map<String, HeaderNode> below = new LinkedHashMap<>();

  /** The path of the column that stands under this very header, or null. */
  private List<String> column;

  private HeaderNode(String label) {
    this.label = label;
  }

  /**
   * The sums that the headers of some columns promise.
   *
   * @param columns their paths
   */
  static List<ColumnSum> sums(List<List<String>> columns) {
    Map<String, HeaderNode> layers = new LinkedHashMap<>();
    for (List<String> column : columns) {
      int last = column.size() - 1;
      boolean layered = last > 0 && ColumnWords.isLayer(column.get(last));
      String layer = layered ? column.get(last) : "";
      layers
          .computeIfAbsent(layer, l -> new HeaderNode(""))
          .add(layered ? column.subList(0, last) : column, column);
    }
    List<ColumnSum> sums = new ArrayList<>();
    layers.values().forEach(root -> root.collect(sums));
    return sums;
  }

  private void add(List<String> path, List<String> whole) {
    HeaderNode node = this;
    for (String header : path) {
      node = node.below.computeIfAbsent(header, HeaderNode::new);
    }
    node.column = whole;
  }

  private void collect(List<ColumnSum> sums) {
    below.values().forEach(child -> child.collect(sums));
    List<String> whole = wholeColumn();
    List<HeaderNode> parts = parts();
    if (whole != null && !parts.isEmpty()) {
      sums.add(new ColumnSum(whole, parts));
    }
  }

  /** The column that sums what is below this header, or null where there is none or several. */
  private List<String> wholeColumn() {
    List<List<String>> wholes = new ArrayList<>();
    if (column != null) {
      wholes.add(column);
    }
    for (HeaderNode child : below.values()) {
      if (child.column != null && child.below.isEmpty() && ColumnWords.isWhole(child.label)) {
        wholes.add(child.column);
      }
    }
    return wholes.size() == 1 ? wholes.get(0) : null;
  }

  private List<HeaderNode> parts() {
    return below.values().stream()
        .filter(child -> !ColumnWords.isWhole(child.label) || !child.below.isEmpty())
        .filter(child -> !ColumnWords.isOfWhich(child.label))
        .filter(child -> !ColumnWords.standsApart(child.label))
        .toList();
  }

  /** What this header contributes in a row: its own sum, else what is below it. */
  List<Figure> figures(Table table, Row row) {
    List<String> whole = below.isEmpty() ? column : wholeColumn();
    if (whole != null) {
      List<Figure> own = table.figure(row, whole).map(List::of).orElse(List.of());
      if (!own.isEmpty() || below.isEmpty()) {
        return own;
      }
    }
    List<Figure> figures = new ArrayList<>();
    parts().forEach(part -> figures.addAll(part.figures(table, row)));
    return figures;
  }
}
