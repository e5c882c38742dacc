package org.mingzhang.normalizer.dump.form;

import java.util.List;

/**
 * The goal of a unit (年度履职目标) from what stands about its label: without the unit's name above it,
 * and left out, but told, where next to nothing of it could be read.
 */
final class GoalText {

  /**
   * Where more than one letter in ten is wrong, as far as the repair can tell, nobody can use it.
   */
  private static final double LEGIBLE = 0.9;

  private GoalText() {}

  /**
   * The goal.
   *
   * @param value what stands at its label, or null
   * @param name the unit's name, or null
   * @param findings told of a goal that is left out
   * @param ref the form in the document
   * @return null where there is none
   */
  static String of(FieldText value, FieldText name, DumpFindings findings, String ref) {
    if (value == null) {
      return null;
    }
    List<Piece> pieces = belowName(value.pieces(), name);
    if (pieces.isEmpty()) {
      return null;
    }
    if (legibility(pieces) < LEGIBLE) {
      findings.doubtful(pieces.get(0).number(), Piece.raw(pieces), ref);
      return null;
    }
    return GarbledProse.text(pieces);
  }

  /** Where the label of the name was lost, the name and what is above it stand with the goal. */
  private static List<Piece> belowName(List<Piece> pieces, FieldText name) {
    if (name == null || pieces.stream().noneMatch(name.pieces()::contains)) {
      return pieces;
    }
    int last = name.pieces().get(name.pieces().size() - 1).line();
    return pieces.stream().filter(piece -> piece.line() > last).toList();
  }

  private static double legibility(List<Piece> pieces) {
    int letters = pieces.stream().mapToInt(piece -> piece.text().length()).sum();
    return Math.pow(Piece.confidence(pieces), 1.0 / Math.max(1, letters));
  }
}
