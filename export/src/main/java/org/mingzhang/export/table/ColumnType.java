package org.mingzhang.export.table;

/** What a column holds; every format has its own form for each. Any cell may be null. */
public enum ColumnType {
  /** Text: {@code String}. */
  TEXT,
  /** A code, which is text even where it looks like a number: {@code String}. */
  CODE,
  /** Several texts: {@code List<String>}. */
  LIST,
  /** A whole number: {@code Integer}. */
  INTEGER,
  /** Money in yuan, exact: {@code BigDecimal}. */
  MONEY,
  /** Any other number, exact: {@code BigDecimal}. */
  NUMBER,
  /** A probability from 0 to 1: {@code BigDecimal}. */
  PROBABILITY,
  /** A place in PDF points: {@code BigDecimal}. */
  POINTS,
  /** {@code Boolean}. */
  BOOLEAN,
  /** A day: {@code LocalDate}. */
  DATE;

  /** Whether its cells are numbers. */
  public boolean isNumber() {
    return switch (this) {
      case INTEGER, MONEY, NUMBER, PROBABILITY, POINTS -> true;
      case TEXT, CODE, LIST, BOOLEAN, DATE -> false;
    };
  }
}
