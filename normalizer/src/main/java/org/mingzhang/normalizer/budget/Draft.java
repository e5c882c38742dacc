package org.mingzhang.normalizer.budget;

import java.util.List;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.schema.Amount;
import org.mingzhang.schema.Procurement;

/**
 * What one printed row says in one block, before its place among the other rows is known.
 *
 * @param row its row in the grid
 * @param blockIndex the block, counted from the left
 * @param block the block itself
 * @param labels the cells of its label, left to right; none where it has no label
 * @param item its name without a code before it, or null
 * @param governmentItem the name of its government economic class, or null
 * @param codes the codes printed in it
 * @param unitCode the unit's code in a unit column, or null
 * @param unitName the unit's name in a unit column, or null
 * @param amounts its amounts
 * @param procurement what it buys, in procurement tables, else null
 * @param anchor the cell that stands for the row
 */
record Draft(
    int row,
    int blockIndex,
    Block block,
    List<GridCell> labels,
    String item,
    String governmentItem,
    Codes codes,
    String unitCode,
    String unitName,
    List<Amount> amounts,
    Procurement procurement,
    GridCell anchor) {

  Draft {
    labels = List.copyOf(labels);
    amounts = List.copyOf(amounts);
  }

  Draft withAmounts(List<Amount> all) {
    return new Draft(
        row,
        blockIndex,
        block,
        labels,
        item,
        governmentItem,
        codes,
        unitCode,
        unitName,
        all,
        procurement,
        anchor);
  }

  Draft filledFrom(Codes newCodes, String code, String name, Procurement filled) {
    return new Draft(
        row,
        blockIndex,
        block,
        labels,
        item,
        governmentItem,
        newCodes,
        code,
        name,
        amounts,
        filled,
        anchor);
  }

  /** Whether its innermost label is centred in its cell, so that its left edge says nothing. */
  boolean isCentred() {
    Box text = labels.get(labels.size() - 1).textBox();
    Box cell = labels.get(labels.size() - 1).cell().box();
    double left = text.x0() - cell.x0();
    double right = cell.x1() - text.x1();
    return left > 8 && Math.abs(left - right) < 4;
  }

  /** The left edge of its innermost label, in points: how far it is indented. */
  double indent() {
    return labels.get(labels.size() - 1).textBox().x0();
  }
}
