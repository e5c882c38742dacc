package org.mingzhang.normalizer.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.Cell;
import org.mingzhang.normalizer.evidence.Evidence;
import org.mingzhang.normalizer.statement.Clauses.Part;
import org.mingzhang.schema.Method;
import org.mingzhang.schema.Source;
import org.mingzhang.schema.StatementKind;

/** Makes drafts with their clause and their place, under the headings of one paragraph. */
final class DraftMaker {

  /** The figure is as surely right as its text; its subject may be taken for another. */
  private static final double TRUST = 0.97;

  private final List<String> section;

  DraftMaker(List<String> section) {
    this.section = section;
  }

  /** A figure as it stands. */
  Draft draft(StatementKind kind, Paragraph paragraph, Part part) {
    return draft(kind, paragraph, part, part.figure());
  }

  /** A change: negative where it is none upwards. */
  Draft change(StatementKind kind, Paragraph paragraph, Part part, boolean up) {
    Figure figure = part.figure();
    UnaryOperator<BigDecimal> sign = v -> v == null || up ? v : v.negate();
    return draft(
        kind,
        paragraph,
        part,
        new Figure(
            figure.from(),
            figure.to(),
            sign.apply(figure.yuan()),
            sign.apply(figure.value()),
            figure.measure()));
  }

  /**
   * A change by nothing, which a clause says in words.
   *
   * @param about the amount that did not change, or null; then it is taken for money
   */
  Draft level(Paragraph paragraph, Part part, Draft about) {
    boolean money = about == null || about.figure.isMoney();
    Figure nothing =
        new Figure(
            Math.max(part.from(), part.at() - 2),
            part.at(),
            money ? BigDecimal.ZERO : null,
            money ? null : BigDecimal.ZERO,
            money ? null : about.figure.measure());
    return draft(StatementKind.CHANGE, paragraph, part, nothing);
  }

  private Draft draft(StatementKind kind, Paragraph paragraph, Part part, Figure figure) {
    String text = paragraph.text().substring(part.from(), Math.max(part.at(), figure.to()));
    return new Draft(kind, figure, section, text, source(paragraph, figure));
  }

  private static Source source(Paragraph paragraph, Figure figure) {
    String raw = paragraph.printed(figure.from(), figure.to());
    Paragraph.Piece piece = paragraph.piece(figure.from(), figure.to());
    ProseLine line = piece.line();
    if (!line.isPrinted()) {
      return new Source(null, null, line.number(), raw, Method.TEXT, TRUST);
    }
    Box box = line.boxOf(piece.from(), piece.to());
    if (line.readings().isEmpty()) {
      return new Source(line.page(), Evidence.bounds(box), null, raw, Method.TEXT, TRUST);
    }
    Evidence evidence = Evidence.of(new Cell(0, 0, 1, 1, line.box(), line.readings()));
    double read = FigureReadings.confidence(raw, line.readings());
    return new Source(
        line.page(),
        Evidence.bounds(box),
        null,
        raw,
        evidence.method(),
        TRUST * read,
        evidence.readings());
  }
}
