package org.mingzhang.normalizer.form;

import java.util.Map;
import java.util.regex.Pattern;

/** Recognises a form by its labels and headers, for forms without a title of their own. */
final class FormShape {

  /** How many fields with a value make a table without a title a form. */
  private static final int FIELDS_OF_A_FORM = 4;

  private static final Pattern MONEY_HEADER =
      Pattern.compile("(?:.*科目.*|类|款|项|合计|小计|总计|收入|支出|基本支出|项目支出|预算数|决算数|.*金额|.*拨款|.*分类.*|采购.*)");
  private static final int HEADER_ROWS = 3;
  private static final int FEWEST_HEADS = 2;

  private FormShape() {}

  /** Whether the table alone shows that it is a form, or the indicators of one. */
  static boolean isForm(FormGrid grid) {
    return hasIndicatorHeader(grid)
        || isFilled(grid, FormKind.PROJECT)
        || isFilled(grid, FormKind.UNIT);
  }

  /** Whether any label of a form has a value; under a form's title that is enough. */
  static boolean hasFields(FormGrid grid) {
    return fieldsWithValue(grid, FormKind.PROJECT) + fieldsWithValue(grid, FormKind.UNIT) > 0;
  }

  /**
   * Whether the first rows head the columns of a money table, in words that no form of a kind has.
   */
  static boolean isMoneyTable(FormGrid grid, FormKind kind) {
    long heads = 0;
    for (int row = 0; row < Math.min(HEADER_ROWS, grid.rowCount()); row++) {
      heads +=
          grid.startingIn(row).stream()
              .filter(cell -> LabelTable.bundled().field(kind, cell.text()).isEmpty())
              .filter(cell -> MONEY_HEADER.matcher(cell.text().replace(" ", "")).matches())
              .count();
    }
    return heads >= FEWEST_HEADS;
  }

  /** Whether the table says which project or unit it is about. */
  static boolean hasName(FormGrid grid) {
    return probe(grid, FormKind.PROJECT).value(FormField.NAME).isPresent()
        || probe(grid, FormKind.UNIT).value(FormField.UNIT_BUDGETING).isPresent();
  }

  /** What kind of form the labels speak for. */
  static FormKind kindOf(FormGrid grid) {
    boolean project = probe(grid, FormKind.PROJECT).value(FormField.NAME).isPresent();
    boolean unit =
        !project && probe(grid, FormKind.UNIT).value(FormField.UNIT_BUDGETING).isPresent();
    return unit ? FormKind.UNIT : FormKind.PROJECT;
  }

  /** The field that names a form of a kind. */
  static FormField nameField(FormKind kind) {
    return kind == FormKind.PROJECT ? FormField.NAME : FormField.UNIT_BUDGETING;
  }

  private static boolean hasIndicatorHeader(FormGrid grid) {
    for (int row = 0; row < grid.rowCount(); row++) {
      if (BlockHeader.ofIndicators(grid.startingIn(row)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** A money table may have a unit's name and figures; only a form has prose as well. */
  private static boolean isFilled(FormGrid grid, FormKind kind) {
    FieldRows fields = probe(grid, kind);
    boolean prose =
        fields.values().entrySet().stream()
            .anyMatch(
                e ->
                    e.getKey().content() == FormField.Content.PROSE
                        && e.getKey() != FormField.REMARK
                        && !e.getValue().isBlank());
    return prose && fields.value(nameField(kind)).isPresent() && filled(fields) >= FIELDS_OF_A_FORM;
  }

  private static int fieldsWithValue(FormGrid grid, FormKind kind) {
    return filled(probe(grid, kind));
  }

  private static int filled(FieldRows fields) {
    Map<FormField, FieldValue> values = fields.values();
    return (int) values.values().stream().filter(v -> !v.isBlank()).count();
  }

  private static FieldRows probe(FormGrid grid, FormKind kind) {
    FieldRows fields = new FieldRows(kind, null);
    for (int row = 0; row < grid.rowCount(); row++) {
      fields.read(grid, row, false);
    }
    return fields;
  }
}
