package org.mingzhang.normalizer.dump.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The columns that are classes of the economic classification (部门预算支出经济分类科目): a row of class 301
 * spends on wages, whatever the column is called in full. Documents keep to it but for single rows,
 * so it is a help where the sums leave several answers, not a proof.
 */
final class EconomicClasses {

  private static final Map<String, String> COLUMN_BY_CLASS =
      Map.of("301", "工资福利", "302", "商品", "303", "对个人和家庭", "309", "资本性", "310", "资本性");

  private final List<Integer> classColumns = new ArrayList<>();
  private final AmountColumns columns;

  EconomicClasses(AmountColumns columns) {
    this.columns = columns;
    for (int column = 0; column < columns.count(); column++) {
      String name = columns.names().get(column);
      if (COLUMN_BY_CLASS.values().stream().anyMatch(name::startsWith)) {
        classColumns.add(column);
      }
    }
  }

  /** The ways that keep to the class of the row; all of them where its column must be blank. */
  List<Placement> keeping(DumpRow row, List<Placement> ways) {
    String code = row.code();
    String begins = code.length() < 3 ? null : COLUMN_BY_CLASS.get(code.substring(0, 3));
    if (begins == null) {
      return ways;
    }
    boolean possible =
        ways.stream()
            .flatMap(way -> way.columns().stream())
            .anyMatch(column -> columns.names().get(column).startsWith(begins));
    return possible ? ways.stream().filter(way -> keeps(way, begins)).toList() : ways;
  }

  private boolean keeps(Placement way, String begins) {
    return way.columns().stream()
        .filter(classColumns::contains)
        .allMatch(column -> columns.names().get(column).startsWith(begins));
  }
}
