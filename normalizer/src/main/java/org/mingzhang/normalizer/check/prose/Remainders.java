package org.mingzhang.normalizer.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Figure;
import org.mingzhang.normalizer.check.rule.Findings;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.Severity;
import org.mingzhang.schema.Statement;
import org.mingzhang.schema.StatementKind;

/**
 * Tells a wrong amount from a wrong share of it: where the share fits what the other parts leave of
 * the whole, the amount is wrong.
 */
final class Remainders {

  private Remainders() {}

  /**
   * The finding that the amount, not the share, is wrong.
   *
   * @param subject the document
   * @param share a share of a stated amount that does not follow from it
   * @param printed its figure
   */
  static Optional<Application> wrongPart(Subject subject, Statement share, Figure printed) {
    if (share.kind() != StatementKind.SHARE || share.base() == null || share.about() == null) {
      return Optional.empty();
    }
    Figure whole = ProseFigures.of(subject, share.base());
    Figure part = ProseFigures.of(subject, share.about());
    List<Figure> others = others(subject, share);
    BigDecimal rest = whole.value();
    for (Figure other : others) {
      rest = rest.subtract(other.value());
    }
    Ratio ratio = Ratio.of(part.withValue(rest), whole);
    boolean fits = !others.isEmpty() && ratio.isDefined() && ratio.isWithinLastPlace(printed);
    return fits ? Optional.of(fails(part, whole, printed, rest)) : Optional.empty();
  }

  private static List<Figure> others(Subject subject, Statement share) {
    List<Statement> statements = subject.document().statements();
    List<Figure> others = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Statement other = statements.get(i);
      if (i != share.about()
          && other.kind() == StatementKind.AMOUNT
          && other.yuan() != null
          && share.base().equals(other.parent())) {
        others.add(ProseFigures.of(subject, i));
      }
    }
    return others;
  }

  private static Application fails(Figure part, Figure whole, Figure share, BigDecimal rest) {
    String expected = part.print().write(rest);
    Words message =
        new Words(
            part.place().zh()
                + "印为"
                + part.print().text()
                + "，而总数"
                + whole.print().text()
                + "、其余各项和占比"
                + share.print().text()
                + "都表明应为"
                + expected,
            part.place().en()
                + " says "
                + part.print().text()
                + "; the whole "
                + whole.print().text()
                + ", the other parts and the share "
                + share.print().text()
                + " say "
                + expected);
    return new Application.Fails(
        Percentages.ID,
        new Findings("prose-sum-mismatch", Severity.ERROR)
            .of(message, part.value(), rest, List.of(part, whole, share)),
        List.of(part.ref(), whole.ref()));
  }
}
