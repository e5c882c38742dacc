package org.mingzhang.export.xlsx;

import org.mingzhang.export.table.ColumnType;

/** How wide columns are, in characters. */
final class Widths {

  private Widths() {}

  static double of(ColumnType type) {
    return switch (type) {
      case TEXT, LIST -> 24;
      case CODE, DATE -> 14;
      case MONEY -> 18;
      case INTEGER, NUMBER, PROBABILITY, POINTS, BOOLEAN -> 10;
    };
  }
}
