package org.mingzhang.normalizer.dump.form;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LongestCommonSubsequence;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Indicator;
import org.mingzhang.schema.Level;
import org.mingzhang.schema.Method;
import org.mingzhang.schema.OwnerKind;
import org.mingzhang.schema.Source;
import org.mingzhang.schema.UnitRef;
import org.mingzhang.schema.UnitTarget;

/**
 * Tells whose a unit's form is where its name could not be read: the form states the unit's budget,
 * and the tables of the same document state the budget of every unit. Only where the money is that
 * of one unit alone is its name taken.
 */
public final class UnitsByMoney {

  /** Amounts with fewer digits may be equal by chance. */
  private static final int FEWEST_DIGITS = 4;

  /** The probability that the money of one unit alone names it rightly. */
  private static final double TRUST = 0.9;

  /** Names that were read better are only mended, not exchanged. */
  private static final double STRANGE = 0.1;

  /** The share of a known name that a damaged one still shows. */
  private static final double SHOWS = 0.7;

  private final Map<String, Set<BigDecimal>> amounts = new LinkedHashMap<>();

  /**
   * @param lines the budget lines of the document
   */
  public UnitsByMoney(Collection<BudgetLine> lines) {
    for (BudgetLine line : lines) {
      if (line.level() == Level.UNIT && line.unit() != null && line.unit().name() != null) {
        Set<BigDecimal> known =
            amounts.computeIfAbsent(line.unit().name(), name -> new LinkedHashSet<>());
        line.amounts().forEach(amount -> known.add(amount.yuan()));
      }
    }
  }

  /** The forms with the units' names told by their money where they were not read. */
  public DumpForms named(DumpForms forms) {
    DumpForms named = forms;
    for (UnitTarget target : forms.units()) {
      String name = nameOf(target);
      if (name != null) {
        named = renamed(named, target, name);
      }
    }
    return named;
  }

  private String nameOf(UnitTarget target) {
    String printed = target.unit() == null ? null : target.unit().name();
    boolean clean = target.source().method() == Method.TEXT && printed != null;
    if (clean || amounts.containsKey(printed) || target.budget() == null) {
      return null;
    }
    List<String> owners =
        amounts.entrySet().stream()
            .filter(entry -> hasMoneyOf(target.budget(), entry.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    if (owners.size() != 1) {
      return null;
    }
    boolean strange = printed == null || target.source().confidence() <= STRANGE;
    return strange || shows(printed, owners.get(0)) ? owners.get(0) : null;
  }

  private static boolean shows(String printed, String known) {
    return new LongestCommonSubsequence().apply(printed, known) >= SHOWS * known.length();
  }

  private static boolean hasMoneyOf(UnitTarget.BudgetFrame budget, Set<BigDecimal> known) {
    return Stream.of(budget.totalYuan(), budget.fiscalYuan(), budget.basicYuan())
        .filter(Objects::nonNull)
        .anyMatch(stated -> known.stream().anyMatch(amount -> isRounded(stated, amount)));
  }

  /** Whether an amount is another one rounded or cut off. */
  private static boolean isRounded(BigDecimal stated, BigDecimal exact) {
    BigDecimal plain = stated.stripTrailingZeros();
    if (plain.precision() < FEWEST_DIGITS) {
      return false;
    }
    BigDecimal lastPlace = BigDecimal.ONE.scaleByPowerOfTen(-plain.scale());
    return stated.subtract(exact).abs().compareTo(lastPlace) < 0;
  }

  private static DumpForms renamed(DumpForms forms, UnitTarget target, String name) {
    String before = target.unit() == null ? null : target.unit().name();
    return new DumpForms(
        forms.projects(),
        forms.units().stream().map(unit -> unit.equals(target) ? named(unit, name) : unit).toList(),
        forms.indicators().stream()
            .map(indicator -> isOwnedBy(indicator, before) ? named(indicator, name) : indicator)
            .toList(),
        forms.doubts());
  }

  private static boolean isOwnedBy(Indicator indicator, String name) {
    return indicator.owner().kind() == OwnerKind.UNIT
        && Objects.equals(indicator.owner().name(), name);
  }

  private static UnitTarget named(UnitTarget target, String name) {
    Source source = target.source();
    return new UnitTarget(
        new UnitRef(target.unit().code(), name),
        target.goal(),
        target.tasks(),
        target.budget(),
        new Source(
            source.page(), source.bbox(), source.line(), source.raw(), source.method(), TRUST));
  }

  private static Indicator named(Indicator i, String name) {
    return new Indicator(
        new Indicator.Owner(i.owner().kind(), name, i.owner().unitCode()),
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
}
