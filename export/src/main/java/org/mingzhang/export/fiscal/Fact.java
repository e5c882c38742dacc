package org.mingzhang.export.fiscal;

import org.mingzhang.schema.Amount;
import org.mingzhang.schema.BudgetLine;

/**
 * An amount that may be added to the other facts of its document and direction.
 *
 * @param direction in or out
 * @param line the line it stands in
 * @param lineIndex the line's place in the document, from 0
 * @param amount the amount
 * @param amountIndex its place in the line, from 0
 * @param addsUp whether the facts of the direction make the total that is printed; null where none
 *     is printed
 */
public record Fact(
    Direction direction,
    BudgetLine line,
    int lineIndex,
    Amount amount,
    int amountIndex,
    Boolean addsUp) {

  /** Where the amount stands in the document's JSON. */
  public String ref() {
    return "/budgets/" + lineIndex + "/amounts/" + amountIndex;
  }
}
