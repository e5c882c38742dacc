package org.mingzhang.export.datapackage;

import java.util.Map;
import java.util.Optional;

/**
 * What columns mean in the words of the Fiscal Data Package 1.0 (its taxonomy of budgets). Only the
 * tables whose amounts may be added up as they are have such types.
 */
final class FiscalTypes {

  private static final Map<String, String> OF_FACTS =
      Map.ofEntries(
          Map.entry("budget_line_id", "budget-line-id"),
          Map.entry("value", "value"),
          Map.entry("currency", "value-currency:code"),
          Map.entry("fiscal_year", "date:fiscal-year"),
          Map.entry("phase", "phase:id"),
          Map.entry("direction", "direction"),
          Map.entry("department_code", "administrative-classification:generic:level1:code"),
          Map.entry("department", "administrative-classification:generic:level1:label"),
          Map.entry("unit_code", "administrative-classification:generic:level2:code"),
          Map.entry("unit_name", "administrative-classification:generic:level2:label"),
          Map.entry("function1_code", "functional-classification:generic:level1:code"),
          Map.entry("function1_label", "functional-classification:generic:level1:label"),
          Map.entry("function2_code", "functional-classification:generic:level2:code"),
          Map.entry("function2_label", "functional-classification:generic:level2:label"),
          Map.entry("function3_code", "functional-classification:generic:level3:code"),
          Map.entry("function3_label", "functional-classification:generic:level3:label"),
          Map.entry("economic1_code", "economic-classification:generic:level1:code"),
          Map.entry("economic1_label", "economic-classification:generic:level1:label"),
          Map.entry("economic2_code", "economic-classification:generic:level2:code"),
          Map.entry("economic2_label", "economic-classification:generic:level2:label"));

  private static final Map<String, String> OF_PROJECTS =
      Map.of(
          "value", "value",
          "currency", "value-currency:code",
          "fiscal_year", "date:fiscal-year",
          "direction", "direction",
          "department", "administrative-classification:generic:level1:label",
          "unit_code", "administrative-classification:generic:level2:code",
          "unit_name", "administrative-classification:generic:level2:label",
          "ref", "activity:generic:project:code",
          "project", "activity:generic:project:label");

  private static final Map<String, Map<String, String>> OF_TABLE =
      Map.of("fiscal", OF_FACTS, "fiscal_projects", OF_PROJECTS);

  private FiscalTypes() {}

  /**
   * The type of a column.
   *
   * @param table the table's name
   * @param column the column's name
   * @return empty for a column without a fiscal meaning
   */
  static Optional<String> of(String table, String column) {
    return Optional.ofNullable(OF_TABLE.getOrDefault(table, Map.of()).get(column));
  }
}
