package org.mingzhang.normalizer.form;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.LongestCommonSubsequence;
import org.mingzhang.normalizer.number.MoneyUnit;
import org.mingzhang.normalizer.number.NumberReader;
import org.mingzhang.normalizer.number.PrintedNumber;
import org.mingzhang.schema.UnitTarget;

/**
 * The budget (预算情况) that a unit's form states: a total by source and by use. An amount that seals
 * or worn print spoiled in a scan is told by the others, as each pair of parts makes the total: but
 * only if what was read of it shows the same figures, or one of its readings is that amount.
 */
final class FrameBudget {

  private static final List<FormField> FIELDS =
      List.of(
          FormField.TOTAL,
          FormField.FISCAL,
          FormField.OTHER_FUNDS,
          FormField.BASIC,
          FormField.PROJECT);

  /** The two ways in which the total is parted. */
  private static final List<List<FormField>> PARTS =
      List.of(
          List.of(FormField.FISCAL, FormField.OTHER_FUNDS),
          List.of(FormField.BASIC, FormField.PROJECT));

  /** With fewer figures an amount may be shown by chance. */
  private static final int FEWEST_FIGURES = 3;

  /** The share of an amount's figures that must have been read, in their order. */
  private static final double SHOWN = 0.6;

  /** So many figures more or less may have been read. */
  private static final int MOST_MORE = 2;

  private final FieldRows fields;
  private final FormFindings findings;
  private final String ref;
  private final Map<FormField, BigDecimal> yuan = new EnumMap<>(FormField.class);

  private FrameBudget(FieldRows fields, FormFindings findings, String ref) {
    this.fields = fields;
    this.findings = findings;
    this.ref = ref;
  }

  /**
   * Reads it.
   *
   * @param findings hears of amounts that are left out
   * @param ref the form in the document of the contract
   */
  static UnitTarget.BudgetFrame read(FieldRows fields, FormFindings findings, String ref) {
    FrameBudget budget = new FrameBudget(fields, findings, ref);
    FIELDS.forEach(budget::read);
    budget.mendMisread();
    FIELDS.forEach(budget::tellOrReport);
    return new UnitTarget.BudgetFrame(
        budget.yuan.get(FormField.TOTAL),
        budget.yuan.get(FormField.FISCAL),
        budget.yuan.get(FormField.OTHER_FUNDS),
        budget.yuan.get(FormField.BASIC),
        budget.yuan.get(FormField.PROJECT));
  }

  private void read(FormField field) {
    fields
        .value(field)
        .filter(value -> !isUnitLost(value))
        .flatMap(value -> amount(value, value.raw()))
        .ifPresent(amount -> yuan.put(field, amount));
  }

  /**
   * Such forms state their unit of money once, mostly 万元; where a scan lost that place, yuan would
   * be a guess that is wrong by a factor of ten thousand.
   */
  private static boolean isUnitLost(FieldValue value) {
    return value.unit() == null
        && value.isFromPicture()
        && NumberReader.read(value.raw()) instanceof PrintedNumber.Amount amount
        && amount.unit() == null;
  }

  private static Optional<BigDecimal> amount(FieldValue value, String printed) {
    MoneyUnit stated = value.unit() == null ? MoneyUnit.YUAN : value.unit();
    return NumberReader.read(printed) instanceof PrintedNumber.Amount amount
        ? Optional.of(amount.yuan(stated))
        : Optional.empty();
  }

  /**
   * Where two parts do not make the total, the one amount of the three of which another reader has
   * what would make it; none where that holds of several.
   */
  private void mendMisread() {
    for (List<FormField> parts : PARTS) {
      List<FormField> three = List.of(FormField.TOTAL, parts.get(0), parts.get(1));
      if (yuan.keySet().containsAll(three) && !isSum(parts)) {
        List<FormField> mendable = three.stream().filter(f -> isReadElsewhere(f, parts)).toList();
        if (mendable.size() == 1) {
          yuan.put(mendable.get(0), expected(mendable.get(0), parts).orElseThrow());
        }
      }
    }
  }

  private boolean isSum(List<FormField> parts) {
    return expected(FormField.TOTAL, parts).orElseThrow().compareTo(yuan.get(FormField.TOTAL)) == 0;
  }

  private boolean isReadElsewhere(FormField field, List<FormField> parts) {
    FieldValue value = fields.value(field).orElseThrow();
    BigDecimal expected = expected(field, parts).orElseThrow();
    return value.isFromPicture()
        && value.readings().stream()
            .flatMap(reading -> amount(value, reading).stream())
            .anyMatch(amount -> amount.compareTo(expected) == 0);
  }

  /** What a field must be for two parts to make the total; empty where another one is not known. */
  private Optional<BigDecimal> expected(FormField field, List<FormField> parts) {
    BigDecimal total = yuan.get(FormField.TOTAL);
    BigDecimal one = yuan.get(parts.get(0));
    BigDecimal other = yuan.get(parts.get(1));
    BigDecimal left = field == FormField.TOTAL || field == parts.get(1) ? one : other;
    if (left == null || (field == FormField.TOTAL ? other : total) == null) {
      return Optional.empty();
    }
    return Optional.of(field == FormField.TOTAL ? one.add(other) : total.subtract(left));
  }

  private void tellOrReport(FormField field) {
    Optional<FieldValue> value = fields.value(field);
    if (value.isEmpty() || yuan.containsKey(field)) {
      return;
    }
    Optional<BigDecimal> told =
        PARTS.stream()
            .filter(parts -> field == FormField.TOTAL || parts.contains(field))
            .flatMap(parts -> expected(field, parts).stream())
            .filter(expected -> shows(value.get(), expected))
            .findFirst();
    if (told.isPresent()) {
      yuan.put(field, told.get());
    } else if (isUnitLost(value.get())) {
      findings.unitOfMoney(value.get(), ref);
    } else if (NumberReader.read(value.get().raw()) instanceof PrintedNumber.NotANumber) {
      findings.amount(value.get(), ref);
    }
  }

  /** Whether what was read of an amount in a picture shows the figures of the one expected. */
  private static boolean shows(FieldValue value, BigDecimal expected) {
    if (!value.isFromPicture() || value.unit() == null || expected.signum() <= 0) {
      return false;
    }
    BigDecimal printed = expected.divide(value.unit().multiplier()).stripTrailingZeros();
    String figures = printed.toPlainString().replace(".", "");
    String read = value.raw().replaceAll("[^0-9]", "");
    return figures.length() >= FEWEST_FIGURES
        && Math.abs(figures.length() - read.length()) <= MOST_MORE
        && new LongestCommonSubsequence().apply(figures, read) >= SHOWN * figures.length();
  }
}
