package org.mingzhang.export;

/** The formats of a dataset. */
public enum Format {
  /** A CSV file a table. */
  CSV,
  /** A file of JSON Lines a table. */
  JSONL,
  /** A workbook with a sheet a table. */
  XLSX,
  /** A SQLite database for Datasette. */
  SQLITE,
  /** A Parquet file a table. */
  PARQUET
}
