package org.mingzhang.normalizer.dump.table;

/**
 * One side of a row of a two-sided table.
 *
 * @param line the line its label stands in
 * @param indent how many characters the label is indented
 * @param label the label
 * @param figure its amount, or null
 */
record SidedCell(int line, int indent, String label, Figure figure) {

  SidedCell with(Figure amount) {
    return new SidedCell(line, indent, label, amount);
  }
}
