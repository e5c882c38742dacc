package org.mingzhang.export.fiscal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.normalizer.check.rule.Figure;
import org.mingzhang.normalizer.check.rule.Row;
import org.mingzhang.normalizer.check.rule.Table;
import org.mingzhang.schema.Level;
import org.mingzhang.schema.Side;

/**
 * A column of a table in the rows that may be summed.
 *
 * @param table the table
 * @param side the side of a two-sided table, or null
 * @param column the column
 * @param places where the rows have amounts in the column
 */
record LeafColumn(Table table, Side side, List<String> column, List<Place> places) {

  LeafColumn {
    column = List.copyOf(column);
    places = List.copyOf(places);
  }

  /**
   * Where an amount stands.
   *
   * @param row its row
   * @param amount its place in the row, from 0
   */
  record Place(Row row, int amount) {}

  static LeafColumn of(Table table, Side side, List<String> column) {
    List<Place> places = new ArrayList<>();
    for (Row row : table.rows()) {
      if (row.line().side() == side && row.line().leaf()) {
        row.amountAt(column).ifPresent(amount -> places.add(new Place(row, amount)));
      }
    }
    return new LeafColumn(table, side, column, places);
  }

  /**
   * Whether the amounts make a total that is printed in the column, or on the side where the column
   * has none, as far as rounded figures can; null where none is printed.
   */
  Boolean addsUp() {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal rounding = BigDecimal.ZERO;
    for (Place place : places) {
      Figure figure = table.figure(place.row(), place.amount());
      sum = sum.add(figure.value());
      rounding = rounding.add(rounding(figure));
    }
    List<Figure> totals = totals();
    if (totals.isEmpty()) {
      return null;
    }
    for (Figure total : totals) {
      BigDecimal allowed = rounding.add(rounding(total));
      if (total.value().subtract(sum).abs().compareTo(allowed) <= 0) {
        return true;
      }
    }
    return false;
  }

  /** Amounts printed to the yuan are not rounded; those in 万元 may be. */
  private static BigDecimal rounding(Figure figure) {
    return figure.print().step().compareTo(BigDecimal.ONE) > 0 ? figure.slack() : BigDecimal.ZERO;
  }

  private List<Figure> totals() {
    List<Figure> own = new ArrayList<>();
    List<Figure> all = new ArrayList<>();
    for (Row row : table.rows()) {
      if (row.line().side() == side && row.level() == Level.TOTAL) {
        table.figure(row, column).ifPresent(own::add);
        for (int amount = 0; amount < row.line().amounts().size(); amount++) {
          all.add(table.figure(row, amount));
        }
      }
    }
    return own.isEmpty() ? all : own;
  }
}
