package org.mingzhang.export.table;

import java.util.List;

/** All tables of a dataset, each before those that refer to it. */
public final class Tables {

  private Tables() {}

  /** The tables, in the order in which they are written. */
  public static List<Table<?>> all() {
    return List.of(
        DocumentTables.documents(),
        DocumentTables.inputs(),
        BudgetTable.table(),
        FiscalTables.facts(),
        FormTables.projects(),
        FiscalTables.projects(),
        FormTables.units(),
        FormTables.tasks(),
        FormTables.indicators(),
        StatementTable.table(),
        ReviewTables.findings(),
        ReviewTables.findingRefs(),
        ReviewTables.unread(),
        ReviewTables.pages());
  }
}
