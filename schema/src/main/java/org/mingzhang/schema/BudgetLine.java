package org.mingzhang.schema;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;

/**
 * One row of one money table; a printed row of a two-sided table gives one line a side.
 *
 * @param table what kind of table the row is in
 * @param title the table's title as printed, or null
 * @param level what the row stands for
 * @param leaf true for rows that may be summed over the table without counting anything twice
 * @param unit the budget unit in whose block or column the row stands, or null
 * @param function functional classification (功能分类 类+款+项), digits only, or null
 * @param economic department economic classification (部门预算经济分类 类+款), digits only, or null
 * @param governmentEconomic government economic classification (政府预算经济分类), or null
 * @param item the row's label as printed, or null
 * @param governmentItem the label of the government economic class where the row has both, or null
 * @param side the side of a two-sided table, else null
 * @param path ancestors then the item itself, in tables whose rows are nested, else null
 * @param amounts the filled amount cells of the row, left to right
 * @param procurement what is bought, in procurement tables, else null
 * @param source where the row's label stands, or null for a row without a label
 */
public record BudgetLine(
    TableKind table,
    String title,
    Level level,
    boolean leaf,
    UnitRef unit,
    String function,
    String economic,
    String governmentEconomic,
    String item,
    String governmentItem,
    Side side,
    @JsonSetter(nulls = Nulls.SET) List<String> path,
    List<Amount> amounts,
    Procurement procurement,
    Source source) {

  public BudgetLine {
    path = path == null ? null : List.copyOf(path);
    amounts = List.copyOf(amounts);
  }

  /** The same, standing elsewhere. */
  public BudgetLine withPlaces(List<Amount> newAmounts, Source newSource) {
    return new BudgetLine(
        table,
        title,
        level,
        leaf,
        unit,
        function,
        economic,
        governmentEconomic,
        item,
        governmentItem,
        side,
        path,
        newAmounts,
        procurement,
        newSource);
  }
}
