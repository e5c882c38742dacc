package org.mingzhang.schema;

import java.math.BigDecimal;
import java.util.List;

/**
 * One amount of a row.
 *
 * @param column header texts from the top of the table down to the column, merged cells repeated
 * @param yuan the amount in yuan, exact
 * @param source where it stands; {@code raw} is the printed number in its printed unit
 */
public record Amount(List<String> column, BigDecimal yuan, Source source) {
  public Amount {
    column = List.copyOf(column);
    yuan = PlainDecimal.of(yuan);
  }
}
