package org.mingzhang.normalizer.budget;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.schema.Level;
import org.mingzhang.schema.Procurement;
import org.mingzhang.schema.UnitRef;

/**
 * The rows of a procurement table: subtotals told from purchases, and blank cells that continue the
 * one above filled.
 */
final class ProcurementRows {

  private final boolean hasCatalogue;
  private Draft above;

  private ProcurementRows(List<Column> columns) {
    this.hasCatalogue = columns.stream().anyMatch(c -> c.role() == ColumnRole.CATALOGUE);
  }

  static List<Standing> read(List<Standing> rows, List<Column> columns) {
    ProcurementRows reader = new ProcurementRows(columns);
    List<Standing> read = new ArrayList<>();
    for (Standing row : rows) {
      read.add(reader.read(row));
    }
    return read;
  }

  private Standing read(Standing row) {
    Draft draft = row.draft();
    if (row.level() != Level.ITEM) {
      above = null;
      return row;
    }
    Procurement bought = draft.procurement();
    if (isUnitSubtotal(draft)) {
      above = draft;
      return new Standing(draft, Level.UNIT, new UnitRef(draft.unitCode(), draft.unitName()));
    }
    if (isSubtotal(bought)) {
      // Without a label of its own a subtotal goes on with the project above.
      boolean continues = draft.labels().isEmpty() && above != null;
      Draft subtotal = continues ? withProjectAbove(draft) : draft;
      above = subtotal.procurement().project() == null ? null : subtotal;
      return new Standing(subtotal, Level.GROUP, row.unit());
    }
    Draft filled = filled(draft);
    above = filled;
    boolean own = draft.unitCode() != null || draft.unitName() != null;
    UnitRef unit =
        own || (filled.unitCode() == null && filled.unitName() == null)
            ? row.unit()
            : new UnitRef(filled.unitCode(), filled.unitName());
    return new Standing(filled, Level.ITEM, unit);
  }

  private static boolean isUnitSubtotal(Draft draft) {
    Procurement bought = draft.procurement();
    return draft.unitName() != null
        && bought.project() == null
        && bought.catalogue() == null
        && bought.specification() == null
        && bought.unitOfMeasure() == null
        && !draft.codes().hasClassification();
  }

  /** It names no thing to buy, nor how many of it. */
  private boolean isSubtotal(Procurement bought) {
    return bought.catalogue() == null
        && bought.specification() == null
        && bought.unitOfMeasure() == null
        && (hasCatalogue || bought.project() == null);
  }

  private Draft withProjectAbove(Draft draft) {
    Procurement here = draft.procurement();
    Procurement filled =
        new Procurement(
            above.procurement().project(),
            here.catalogue(),
            here.specification(),
            here.unitOfMeasure(),
            here.quantity());
    return draft.filledFrom(draft.codes(), draft.unitCode(), draft.unitName(), filled);
  }

  private Draft filled(Draft draft) {
    if (above == null) {
      return draft;
    }
    Procurement here = draft.procurement();
    Procurement before = above.procurement();
    boolean sameUnit = draft.unitName() == null || draft.unitName().equals(above.unitName());
    boolean continues = draft.codes().isEmpty() && sameUnit;
    String project = here.project() == null ? before.project() : here.project();
    String catalogue =
        here.catalogue() == null && here.project() == null ? before.catalogue() : here.catalogue();
    Procurement bought =
        new Procurement(
            project, catalogue, here.specification(), here.unitOfMeasure(), here.quantity());
    return draft.filledFrom(
        continues ? above.codes() : draft.codes(),
        draft.unitCode() == null && sameUnit ? above.unitCode() : draft.unitCode(),
        draft.unitName() == null ? above.unitName() : draft.unitName(),
        bought);
  }
}
