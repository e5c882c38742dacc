package org.mingzhang.normalizer.check.prose;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.normalizer.check.rule.Figure;
import org.mingzhang.schema.TableKind;

/**
 * What a table says of something that has a name.
 *
 * @param kind the table's kind
 * @param code its functional code, or null
 * @param figures the figures that sum to it, at least one
 * @param perhaps further figures that may be meant, since nothing tells them from it
 * @param isFirm whether the name is all that the thing is called, not a detail of it that others
 *     may share
 */
record Fact(
    TableKind kind, String code, List<Figure> figures, List<Figure> perhaps, boolean isFirm) {

  Fact {
    figures = List.copyOf(figures);
    perhaps = List.copyOf(perhaps);
  }

  BigDecimal value() {
    return figures.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
