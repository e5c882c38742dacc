package org.mingzhang.normalizer.budget;

import org.mingzhang.schema.Level;
import org.mingzhang.schema.UnitRef;

/**
 * A row and its place among the others.
 *
 * @param draft the row
 * @param level what it stands for
 * @param unit the unit in whose block or column it stands, or null
 */
record Standing(Draft draft, Level level, UnitRef unit) {

  /** Rows of one unit are nested among themselves. */
  String unitKey() {
    if (unit == null) {
      return "";
    }
    return unit.code() == null ? unit.name() : unit.code();
  }
}
