package org.mingzhang.normalizer.dump.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.normalizer.form.FormField;
import org.mingzhang.normalizer.form.FormKind;
import org.mingzhang.normalizer.form.LabelTable;
import org.mingzhang.normalizer.form.UnitName;

/**
 * Finds the name of the unit in a unit's form. It stands behind its label; where a seal lies over
 * it, marks of the seal stand there first and the name is the line near by that sounds like one.
 */
final class UnitNameLine {

  private static final int SHORTEST = 5;

  private UnitNameLine() {}

  /** The name; what stands at its place where nothing sounds like a name; empty for nothing. */
  static Optional<FieldText> find(FormText form, Map<FormField, FieldText> fields) {
    FieldText labelled =
        fields.getOrDefault(FormField.UNIT_BUDGETING, fields.get(FormField.UNIT_FILING));
    if (labelled != null && isName(labelled.text())) {
      return Optional.of(labelled);
    }
    for (List<Piece> candidate : candidates(form)) {
      if (isName(Piece.join(candidate))) {
        return Optional.of(new FieldText(candidate, null));
      }
    }
    Optional<FieldText> longest =
        candidates(form).stream()
            .filter(candidate -> letters(candidate) >= SHORTEST && !isLabel(candidate))
            .map(candidate -> new FieldText(candidate, null))
            .findFirst();
    boolean better = labelled == null || letters(labelled.pieces()) < SHORTEST;
    return better && longest.isPresent() ? longest : Optional.ofNullable(labelled);
  }

  /** 部门（单位）名称, also where its last characters are on the next line. */
  private static boolean isLabel(List<Piece> pieces) {
    return Piece.join(pieces).matches("部门[（(]单位[)）]名?称?");
  }

  private static long letters(List<Piece> pieces) {
    return Piece.join(pieces).codePoints().filter(Character::isIdeographic).count();
  }

  /** Whether a text sounds like the name of a unit. */
  static boolean isName(String text) {
    return text != null
        && text.length() >= SHORTEST
        && text.matches("[\\p{IsHan}（）()\\w]+")
        && UnitName.isOrganisation(text);
  }

  /** The pieces and lines above the goal, the longest first. */
  private static List<List<Piece>> candidates(FormText form) {
    List<List<Piece>> candidates = new ArrayList<>();
    for (FormLine line : form.fields()) {
      if (isGoal(line)) {
        break;
      }
      candidates.add(line.pieces());
      line.pieces().forEach(piece -> candidates.add(List.of(piece)));
    }
    candidates.sort((a, b) -> Piece.join(b).length() - Piece.join(a).length());
    return candidates;
  }

  private static boolean isGoal(FormLine line) {
    return line.first().text().startsWith("年度履")
        || LabelTable.bundled()
            .field(FormKind.UNIT, line.first().text())
            .filter(FormField.GOAL::equals)
            .isPresent();
  }
}
