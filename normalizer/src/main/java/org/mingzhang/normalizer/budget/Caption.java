package org.mingzhang.normalizer.budget;

import org.mingzhang.normalizer.number.MoneyUnit;

/**
 * What is printed around a table about the table.
 *
 * @param title its title as printed, without the table's number; or null
 * @param moneyUnit the unit stated for the whole table, or null
 */
record Caption(String title, MoneyUnit moneyUnit) {

  /** The title for comparing: without spaces, brackets' width and marks of continuation. */
  String comparableTitle() {
    return title == null
        ? ""
        : title
            .replace(" ", "")
            .replace('(', '（')
            .replace(')', '）')
            .replaceAll("[（]?(续表?|接上表)[）]?", "");
  }
}
