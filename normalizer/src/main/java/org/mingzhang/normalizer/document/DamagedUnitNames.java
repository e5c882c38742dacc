package org.mingzhang.normalizer.document;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LongestCommonSubsequence;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Indicator;
import org.mingzhang.schema.Method;
import org.mingzhang.schema.UnitRef;
import org.mingzhang.schema.UnitTarget;

/**
 * Mends names of units that a seal spoiled in a scanned form by the same unit's name in the tables
 * of the document. Only a name with characters that no name has is touched: a clean name may be
 * that of another unit.
 */
public final class DamagedUnitNames {

  /** Quotation marks, arrows, commas and the like in a name are remains of a seal. */
  private static final Pattern NOT_OF_A_NAME =
      Pattern.compile("[^\\p{IsHan}\\p{IsAlphabetic}\\p{IsDigit}（）()·、\\s]");

  /** The share of the known name that must have been read, in its order. */
  private static final double ENOUGH = 0.7;

  /** By how many characters another known name must be behind. */
  private static final int LEAD = 2;

  private final Set<String> known = new LinkedHashSet<>();

  /**
   * @param lines the budget lines of the document, whose units are known
   */
  public DamagedUnitNames(Collection<BudgetLine> lines) {
    lines.stream()
        .map(BudgetLine::unit)
        .filter(unit -> unit != null && unit.name() != null)
        .map(UnitRef::name)
        .forEach(known::add);
  }

  /** Unit targets with their names mended. */
  public List<UnitTarget> units(List<UnitTarget> units) {
    return units.stream().map(this::unit).toList();
  }

  /** Indicators with their owners' names mended. */
  public List<Indicator> indicators(List<Indicator> indicators) {
    return indicators.stream().map(this::indicator).toList();
  }

  private UnitTarget unit(UnitTarget target) {
    UnitRef unit = target.unit();
    if (unit == null || target.source().method() == Method.TEXT) {
      return target;
    }
    UnitRef mended = new UnitRef(unit.code(), mended(unit.name()));
    return new UnitTarget(mended, target.goal(), target.tasks(), target.budget(), target.source());
  }

  private Indicator indicator(Indicator i) {
    if (i.source().method() == Method.TEXT) {
      return i;
    }
    Indicator.Owner owner =
        new Indicator.Owner(i.owner().kind(), mended(i.owner().name()), i.owner().unitCode());
    return new Indicator(
        owner,
        i.level1(),
        i.level2(),
        i.level3(),
        i.operator(),
        i.value(),
        i.measure(),
        i.text(),
        i.raw(),
        i.source());
  }

  /** The known name that a damaged one shows, or the name as it is. */
  String mended(String name) {
    if (name == null || !NOT_OF_A_NAME.matcher(name).find()) {
      return name;
    }
    String clean = NOT_OF_A_NAME.matcher(name).replaceAll("");
    String best = null;
    int most = 0;
    int second = 0;
    for (String candidate : known) {
      int shared = new LongestCommonSubsequence().apply(clean, candidate);
      if (shared > most) {
        second = most;
        most = shared;
        best = candidate;
      } else {
        second = Math.max(second, shared);
      }
    }
    boolean shows =
        best != null
            && most >= ENOUGH * best.length()
            && most >= ENOUGH * clean.length()
            && most - second >= LEAD;
    return shows ? best : name;
  }
}
