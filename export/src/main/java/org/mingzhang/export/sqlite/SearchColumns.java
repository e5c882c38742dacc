package org.mingzhang.export.sqlite;

import java.util.List;
import java.util.Map;

/** What can be searched for: the columns of each table that say something in words. */
final class SearchColumns {

  private static final Map<String, List<String>> OF_TABLE =
      Map.of(
          "documents", List.of("department", "file", "place"),
          "budgets",
              List.of("item", "table_title", "unit_name", "procurement_project", "catalogue"),
          "projects",
              List.of(
                  "name",
                  "unit_name",
                  "purpose",
                  "overview",
                  "basis",
                  "necessity",
                  "measures",
                  "plan",
                  "remark",
                  "overall_goal",
                  "annual_goal"),
          "units", List.of("unit_name", "goal"),
          "tasks", List.of("unit_name", "name", "content"),
          "indicators", List.of("owner_name", "level1", "level2", "level3", "text", "measure"),
          "statements", List.of("text", "subject", "item"),
          "findings", List.of("message_zh", "message_en"));

  private SearchColumns() {}

  /** The columns; empty for a table that is not searched. */
  static List<String> of(String table) {
    return OF_TABLE.getOrDefault(table, List.of());
  }
}
