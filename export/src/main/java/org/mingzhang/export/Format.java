package org.mingzhang.export;

/** The formats of a dataset. */
public enum Format {
  /** A CSV file a table. */
  CSV,
  /** A file of JSON Lines a table. */
  JSONL,
  /** A Data Package 2.0 with the column types of the Fiscal Data Package. */
  DATAPACKAGE,
  /** A workbook with a sheet a table. */
  XLSX,
  /** A SQLite database for Datasette. */
  SQLITE,
  /** A Parquet file a table. */
  PARQUET
}
