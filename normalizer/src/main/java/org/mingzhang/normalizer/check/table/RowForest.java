package org.mingzhang.normalizer.check.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.normalizer.check.rule.ColumnWords;
import org.mingzhang.normalizer.check.rule.Row;
import org.mingzhang.normalizer.check.rule.Table;
import org.mingzhang.schema.Level;
import org.mingzhang.schema.TableKind;

/** Finds which rows of a run of rows sum which: by units, by codes, by nesting, by purchase. */
final class RowForest {

  private static final String SUBTOTAL = "小计";

  private final Table table;
  private final List<RowNode> top = new ArrayList<>();

  private RowForest(Table table) {
    this.table = table;
  }

  /**
   * The topmost rows of a run, with what they sum below them.
   *
   * @param table the table, for its kind
   * @param rows a run of its rows without totals over the whole side
   */
  static List<RowNode> of(Table table, List<Row> rows) {
    RowForest forest = new RowForest(table);
    if (rows.stream().anyMatch(row -> row.level() == Level.UNIT)) {
      forest.byUnits(rows);
    } else if (table.kind() == TableKind.PROCUREMENT) {
      forest.byPurchases(rows);
    } else if (rows.stream().anyMatch(row -> !row.code().isEmpty())) {
      forest.byCodes(rows);
    } else {
      forest.byNesting(rows);
    }
    return forest.top;
  }

  private void byUnits(List<Row> rows) {
    RowNode unit = null;
    List<Row> block = new ArrayList<>();
    List<RowNode> units = new ArrayList<>();
    for (Row row : rows) {
      if (row.level() == Level.UNIT) {
        close(unit, block);
        unit = new RowNode(row);
        units.add(unit);
        block = new ArrayList<>();
      } else {
        block.add(row);
      }
    }
    close(unit, block);
    units.forEach(node -> hang(node, units));
  }

  /** Puts a unit under the one that it belongs to by its code, if that one has no rows itself. */
  private void hang(RowNode unit, List<RowNode> units) {
    RowNode parent = null;
    for (RowNode other : units) {
      boolean above =
          other != unit
              && isBelow(unitCode(unit), unitCode(other))
              && other.children().stream().allMatch(child -> child.row().level() == Level.UNIT);
      if (above && (parent == null || unitCode(other).length() > unitCode(parent).length())) {
        parent = other;
      }
    }
    if (parent == null) {
      top.add(unit);
    } else {
      parent.add(unit);
    }
  }

  private static String unitCode(RowNode node) {
    var unit = node.row().line().unit();
    return unit == null || unit.code() == null ? "" : unit.code();
  }

  private void close(RowNode unit, List<Row> block) {
    if (unit == null) {
      top.addAll(of(table, block));
    } else {
      of(table, block).forEach(unit::add);
    }
  }

  /** 一、货物 sums 办公设备购置费, which sums what is bought. */
  private void byPurchases(List<Row> rows) {
    RowNode outer = null;
    RowNode inner = null;
    for (Row row : rows) {
      RowNode node = new RowNode(row);
      boolean group = row.level() == Level.GROUP;
      boolean named =
          row.line().procurement() != null && row.line().procurement().project() != null;
      if (group && !named) {
        top.add(node);
        outer = node;
        inner = null;
      } else if (group) {
        put(node, outer);
        inner = node;
      } else {
        put(node, inner == null ? outer : inner);
      }
    }
  }

  private void put(RowNode node, RowNode parent) {
    if (parent == null) {
      top.add(node);
    } else {
      parent.add(node);
    }
  }

  /** A group sums the rows whose codes begin with its own; where it is printed twice, the later. */
  private void byCodes(List<Row> rows) {
    List<RowNode> groups = new ArrayList<>();
    for (Row row : rows) {
      if (row.code().isEmpty() && !isCarriedOver(row)) {
        continue;
      }
      RowNode node = new RowNode(row);
      put(node, groupOf(row, groups));
      if (row.level() == Level.GROUP) {
        groups.add(node);
      }
    }
  }

  /** An uncoded row between coded ones repeats them, unless the reader found that it does not. */
  private static boolean isCarriedOver(Row row) {
    return row.line().leaf();
  }

  private static RowNode groupOf(Row row, List<RowNode> groups) {
    RowNode best = null;
    for (RowNode group : groups) {
      String code = group.row().code();
      boolean above =
          isBelow(row.code(), code) || (row.level() != Level.GROUP && row.code().equals(code));
      if (above && (best == null || code.length() >= best.row().code().length())) {
        best = group;
      }
    }
    return best;
  }

  private static boolean isBelow(String code, String prefix) {
    return !prefix.isEmpty() && code.length() > prefix.length() && code.startsWith(prefix);
  }

  private void byNesting(List<Row> rows) {
    Map<List<String>, RowNode> byPath = new HashMap<>();
    RowNode previous = null;
    for (Row row : rows) {
      List<String> path = row.path();
      List<String> above = path.subList(0, path.size() - 1);
      if (!above.isEmpty() && row.label().replace(" ", "").equals(SUBTOTAL)) {
        heading(above, byPath).subtotal(row);
        continue;
      }
      RowNode node = new RowNode(row);
      boolean ofWhich = ColumnWords.isOfWhich(row.label());
      if (above.isEmpty() && ofWhich && previous != null) {
        previous.onlyOfWhich();
        previous.add(node);
        continue;
      }
      RowNode parent = above.isEmpty() ? null : heading(above, byPath);
      if (parent != null && parent.children().isEmpty() && ofWhich && !isComplete()) {
        parent.onlyOfWhich();
      }
      put(node, parent);
      byPath.put(path, node);
      previous = above.isEmpty() ? node : previous;
    }
  }

  /** 其中：运行费、购置费 are all that 公务用车费 is. */
  private boolean isComplete() {
    return table.kind() == TableKind.THREE_PUBLIC;
  }

  private RowNode heading(List<String> path, Map<List<String>, RowNode> byPath) {
    RowNode known = byPath.get(path);
    if (known != null) {
      return known;
    }
    RowNode heading = new RowNode(null);
    byPath.put(path, heading);
    put(heading, path.size() == 1 ? null : heading(path.subList(0, path.size() - 1), byPath));
    return heading;
  }
}
