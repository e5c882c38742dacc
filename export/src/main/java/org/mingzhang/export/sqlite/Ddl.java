package org.mingzhang.export.sqlite;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.export.table.Column;
import org.mingzhang.export.table.ColumnType;
import org.mingzhang.export.table.Table;

/** The statements that make the tables of the database. */
final class Ddl {

  /** Ends the name of the column that holds an amount in hundredths, exact as a whole number. */
  static final String FEN = "_fen";

  private Ddl() {}

  static String createTable(Table<?> table) {
    List<String> parts = new ArrayList<>();
    parts.add("id INTEGER PRIMARY KEY");
    for (Column<?> column : table.columns()) {
      parts.add(quoted(column.name()) + " " + affinity(column.type()));
      if (column.type() == ColumnType.MONEY) {
        parts.add(quoted(column.name() + FEN) + " INTEGER");
      }
    }
    parts.add("UNIQUE (" + names(table.key()) + ")");
    for (Table.Reference reference : table.references()) {
      parts.add(
          "FOREIGN KEY (%s) REFERENCES %s (%s)"
              .formatted(
                  names(reference.columns()),
                  quoted(reference.table()),
                  names(reference.targets())));
    }
    return "CREATE TABLE " + quoted(table.name()) + " (\n  " + String.join(",\n  ", parts) + ")";
  }

  static String insert(Table<?> table) {
    List<String> columns = new ArrayList<>(List.of("id"));
    for (Column<?> column : table.columns()) {
      columns.add(column.name());
      if (column.type() == ColumnType.MONEY) {
        columns.add(column.name() + FEN);
      }
    }
    return "INSERT INTO %s (%s) VALUES (%s)"
        .formatted(
            quoted(table.name()),
            names(columns),
            String.join(", ", columns.stream().map(column -> "?").toList()));
  }

  /** The words of a table's texts; the texts themselves are not stored twice. */
  static String createSearch(String table) {
    return "CREATE VIRTUAL TABLE %s USING fts5(pairs, longer, content='', tokenize='unicode61')"
        .formatted(searchTable(table));
  }

  static String insertSearch(String table) {
    return "INSERT INTO %s (rowid, pairs, longer) VALUES (?, ?, ?)".formatted(searchTable(table));
  }

  static String searchTable(String table) {
    return table + "_fts";
  }

  /** For numbers SQLite turns the text it is given into a number where nothing is lost by it. */
  private static String affinity(ColumnType type) {
    return switch (type) {
      case TEXT, CODE, LIST, DATE -> "TEXT";
      case INTEGER, BOOLEAN -> "INTEGER";
      case MONEY, NUMBER -> "NUMERIC";
      case PROBABILITY, POINTS -> "REAL";
    };
  }

  private static String names(List<String> columns) {
    return String.join(", ", columns.stream().map(Ddl::quoted).toList());
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }
}
