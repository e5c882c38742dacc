package org.mingzhang.schema;

import java.math.BigDecimal;
import java.util.List;

/**
 * A figure stated in prose. Either {@code yuan} or {@code value} is present; a decrease is
 * negative.
 *
 * @param section the path of headings above it
 * @param text the clause it stands in
 * @param subject what the figure is about, or null
 * @param yuan the amount of money in yuan, or null
 * @param value any other figure, or null
 * @param measure the unit of {@code value}, or null
 * @param year the year it speaks of, or null
 * @param source where it stands
 */
public record Statement(
    List<String> section,
    String text,
    String subject,
    BigDecimal yuan,
    BigDecimal value,
    String measure,
    Integer year,
    Source source) {

  public Statement {
    section = List.copyOf(section);
    yuan = PlainDecimal.of(yuan);
    value = PlainDecimal.of(value);
  }
}
