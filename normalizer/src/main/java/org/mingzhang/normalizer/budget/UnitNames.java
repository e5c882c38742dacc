package org.mingzhang.normalizer.budget;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.UnitRef;

/** The units that a document prints with code and name, to complete those printed with one only. */
final class UnitNames {

  private final Map<String, String> codeByName = new HashMap<>();
  private final Map<String, String> nameByCode = new HashMap<>();

  private UnitNames() {}

  /** The lines with every unit as complete as the document allows. */
  static List<BudgetLine> completed(List<BudgetLine> lines) {
    UnitNames names = new UnitNames();
    lines.forEach(line -> names.learn(line.unit()));
    return lines.stream().map(names::completed).toList();
  }

  private void learn(UnitRef unit) {
    if (unit != null && unit.code() != null && unit.name() != null) {
      codeByName.putIfAbsent(unit.name(), unit.code());
      nameByCode.putIfAbsent(unit.code(), unit.name());
    }
  }

  private BudgetLine completed(BudgetLine line) {
    UnitRef unit = line.unit();
    if (unit == null || (unit.code() != null && unit.name() != null)) {
      return line;
    }
    UnitRef complete =
        new UnitRef(
            unit.code() == null ? codeByName.get(unit.name()) : unit.code(),
            unit.name() == null ? nameByCode.get(unit.code()) : unit.name());
    return new BudgetLine(
        line.table(),
        line.title(),
        line.level(),
        line.leaf(),
        complete,
        line.function(),
        line.economic(),
        line.governmentEconomic(),
        line.item(),
        line.governmentItem(),
        line.side(),
        line.path(),
        line.amounts(),
        line.procurement(),
        line.source());
  }
}
