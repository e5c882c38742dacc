package org.mingzhang.normalizer.form;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The layout in which many projects stand in one table, each over the rows of its indicators: 项目名称
 * is a column like 一级指标.
 */
final class ListLayout {

  private ListLayout() {}

  /**
   * The form that a row belongs to: the open one, or the next project's, in which case the open one
   * is collected.
   */
  static OpenForm formFor(FormGrid grid, int row, OpenForm open, FormCollector collected) {
    BlockHeader header = open.indicators().header();
    List<FormCell> cells = grid.covering(row);
    if (header == null
        || !header.has(Role.PROJECT_NAME)
        || BlockHeader.isHeaderOnly(grid.startingIn(row))) {
      return open;
    }
    List<FormCell> name = printed(header.cells(Role.PROJECT_NAME, cells));
    if (name.isEmpty() || name.get(0).cell().row() != row) {
      return open;
    }
    String before = open.fields().value(FormField.NAME).map(FieldValue::text).orElse(null);
    OpenForm form = open;
    if (before != null && !before.equals(FieldValue.of(name, null).text())) {
      collected.add(open);
      form =
          new OpenForm(
              FormKind.PROJECT,
              open.title(),
              open.moneyUnit(),
              name.get(0).page(),
              name.get(0).cell().box());
      form.continueUnder(header);
    }
    form.fields().put(FormField.NAME, FieldValue.of(name, null));
    put(form, header, cells, Role.PROJECT_UNIT, FormField.UNIT_BUDGETING);
    put(form, header, cells, Role.PROJECT_UNIT_CODE, FormField.UNIT_CODE);
    put(form, header, cells, Role.PROJECT_AMOUNT, FormField.CURRENT_YEAR);
    put(form, header, cells, Role.PROJECT_GOAL, FormField.ANNUAL_GOAL);
    return form;
  }

  private static void put(
      OpenForm form, BlockHeader header, List<FormCell> row, Role role, FormField field) {
    List<FormCell> cells = printed(header.cells(role, row));
    if (!cells.isEmpty()) {
      form.fields().put(field, FieldValue.of(cells, header.moneyUnit(role, form.moneyUnit())));
    }
  }

  private static List<FormCell> printed(List<FormCell> cells) {
    return cells.stream().filter(c -> !c.isBlank()).collect(Collectors.toList());
  }
}
