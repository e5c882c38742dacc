package org.mingzhang.export.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingzhang.export.format.Texts;
import org.mingzhang.export.table.Table;
import org.mingzhang.schema.BoundingBox;

/**
 * The rows of a table as values to be audited.
 *
 * @param table the table
 * @param what the columns that say what the value is of
 * @param value the columns that make the value; a row without any is not audited
 */
record AuditColumns(Table<?> table, List<String> what, List<String> value) {

  private static final Map<String, List<List<String>>> AUDITED =
      Map.of(
          "budgets", List.of(List.of("table_title", "item", "column_path"), List.of("yuan")),
          "projects", List.of(List.of("name"), List.of("current_year_yuan")),
          "indicators",
              List.of(
                  List.of("owner_name", "level3"), List.of("operator", "value", "measure", "text")),
          "statements", List.of(List.of("subject", "text"), List.of("yuan", "value", "measure")));

  /** Whether values of the table are audited. */
  static boolean has(Table<?> table) {
    return AUDITED.containsKey(table.name());
  }

  static AuditColumns of(Table<?> table) {
    List<List<String>> columns = AUDITED.get(table.name());
    return new AuditColumns(table, columns.get(0), columns.get(1));
  }

  /** Whether a row says anything to be audited. */
  boolean speaks(List<Object> row) {
    return value.stream().anyMatch(column -> cell(row, column) != null);
  }

  AuditValue read(List<Object> row) {
    return new AuditValue(
        Texts.of(cell(row, "document_id")),
        table.name(),
        Texts.of(cell(row, "ref")),
        joined(row, what, "：").strip(),
        joined(row, value, " ").strip(),
        Texts.of(cell(row, "raw")),
        (Integer) cell(row, "page"),
        box(row),
        Texts.of(cell(row, "confidence")),
        Texts.of(cell(row, "page_link")));
  }

  private BoundingBox box(List<Object> row) {
    return cell(row, "x0") == null
        ? null
        : new BoundingBox(edge(row, "x0"), edge(row, "y0"), edge(row, "x1"), edge(row, "y1"));
  }

  private double edge(List<Object> row, String column) {
    return ((BigDecimal) cell(row, column)).doubleValue(); // points, not money
  }

  private String joined(List<Object> row, List<String> columns, String between) {
    List<String> texts = new ArrayList<>();
    for (String column : columns) {
      if (cell(row, column) != null) {
        texts.add(Texts.of(cell(row, column)));
      }
    }
    return String.join(between, texts);
  }

  private Object cell(List<Object> row, String column) {
    return row.get(table.indexOf(column));
  }
}
