package org.mingzhang.export.fiscal;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.normalizer.check.rule.Table;
import org.mingzhang.normalizer.compare.Columns;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.Side;

/**
 * Takes every amount of money of a document once. The same money stands in many tables, in group
 * and total rows above its own, and in total columns beside its parts. So of each direction one
 * table is taken, of it the rows that may be summed, and of them the column of the chief figure:
 * the document's own year and stage, the whole of it.
 */
public final class FiscalFacts {

  private FiscalFacts() {}

  /**
   * The facts of a document.
   *
   * @param document the document
   * @return in the order of the document, revenue first; none of a direction that has no table with
   *     rows that may be summed
   */
  public static List<Fact> of(Disclosure document) {
    List<Table> tables = Table.of(document.budgets());
    List<Fact> facts = new ArrayList<>();
    for (Direction direction : Direction.values()) {
      facts.addAll(best(document, tables, direction));
    }
    return facts;
  }

  /** The first table that makes its printed total, else the first that has anything. */
  private static List<Fact> best(Disclosure document, List<Table> tables, Direction direction) {
    List<List<Fact>> candidates =
        direction.tables().stream()
            .flatMap(kind -> tables.stream().filter(table -> table.kind() == kind))
            .map(table -> facts(document, table, direction))
            .filter(facts -> !facts.isEmpty())
            .toList();
    return candidates.stream()
        .filter(facts -> Boolean.TRUE.equals(facts.get(0).addsUp()))
        .findFirst()
        .orElse(candidates.isEmpty() ? List.of() : candidates.get(0));
  }

  private static List<Fact> facts(Disclosure document, Table table, Direction direction) {
    Side side = sideOf(table, direction);
    List<LeafColumn> columns =
        new Columns(document, table)
            .main(side)
            .map(main -> List.of(LeafColumn.of(table, side, main)))
            .orElseGet(() -> provenColumns(table, side));
    if (columns.size() != 1) {
      return List.of();
    }
    LeafColumn column = columns.get(0);
    Boolean addsUp = column.addsUp();
    List<Fact> facts = new ArrayList<>();
    for (LeafColumn.Place place : column.places()) {
      facts.add(
          new Fact(
              direction,
              place.row().line(),
              place.row().index(),
              place.row().amount(place.amount()),
              place.amount(),
              addsUp));
    }
    return facts;
  }

  /** Where headers do not tell the chief column, only the printed total can. */
  private static List<LeafColumn> provenColumns(Table table, Side side) {
    return table.columns().stream()
        .map(column -> LeafColumn.of(table, side, column))
        .filter(column -> !column.places().isEmpty() && Boolean.TRUE.equals(column.addsUp()))
        .toList();
  }

  private static Side sideOf(Table table, Direction direction) {
    boolean twoSided = table.rows().stream().anyMatch(row -> row.line().side() != null);
    return twoSided ? direction.side() : null;
  }
}
