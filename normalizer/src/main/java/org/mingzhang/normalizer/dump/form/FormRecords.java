package org.mingzhang.normalizer.dump.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mingzhang.normalizer.form.FormField;
import org.mingzhang.normalizer.form.FormKind;
import org.mingzhang.normalizer.form.PrintedDate;
import org.mingzhang.normalizer.form.UnitName;
import org.mingzhang.normalizer.number.MoneyUnit;
import org.mingzhang.normalizer.number.NumberReader;
import org.mingzhang.normalizer.number.PrintedNumber;
import org.mingzhang.schema.Indicator;
import org.mingzhang.schema.OwnerKind;
import org.mingzhang.schema.Project;
import org.mingzhang.schema.Source;
import org.mingzhang.schema.UnitRef;
import org.mingzhang.schema.UnitTarget;

/** Makes the records of the contract of one form. */
final class FormRecords {

  private static final List<FormField> UNITS =
      List.of(
          FormField.UNIT_BUDGETING,
          FormField.UNIT_IMPLEMENTING,
          FormField.UNIT_FILING,
          FormField.DEPARTMENT);

  /** What is left of the belief in a name that no name looks like. */
  private static final double STRANGE_NAME = 0.1;

  private final FormText form;
  private final Map<FormField, FieldText> fields;
  private final DumpFindings findings = new DumpFindings();

  private FormRecords(FormText form) {
    this.form = form;
    this.fields = FieldReader.read(form.kind(), form.fields());
  }

  /** What a form says; nothing where it says nothing. */
  static DumpForms of(FormText form) {
    FormRecords records = new FormRecords(form);
    if (records.fields.isEmpty() && form.headers().isEmpty()) {
      return DumpForms.NONE;
    }
    return form.kind() == FormKind.PROJECT ? records.project() : records.unit();
  }

  private DumpForms project() {
    String ref = "/projects/0";
    UnitRef unit = projectUnit();
    String name = text(FormField.NAME);
    Optional<PrintedDate.Period> period =
        Optional.ofNullable(text(FormField.PERIOD)).flatMap(PrintedDate::period);
    if (name == null) {
      findings.name(source(1).line(), null, ref);
    }
    Project project =
        new Project(
            name,
            unit,
            text(FormField.PURPOSE),
            text(FormField.MANAGER),
            text(FormField.CONTACT),
            text(FormField.PHONE),
            date(FormField.START, PrintedDate::start, ref)
                .orElse(period.map(PrintedDate.Period::start).orElse(null)),
            date(FormField.END, PrintedDate::end, ref)
                .orElse(period.map(PrintedDate.Period::end).orElse(null)),
            yuan(FormField.TOTAL, MoneyUnit.YUAN, ref),
            yuan(FormField.CURRENT_YEAR, MoneyUnit.YUAN, ref),
            yuan(FormField.PREVIOUS_TOTAL, MoneyUnit.YUAN, ref),
            yuan(FormField.PREVIOUS_YEAR, MoneyUnit.YUAN, ref),
            text(FormField.OVERVIEW),
            text(FormField.BASIS),
            text(FormField.NECESSITY),
            text(FormField.MEASURES),
            text(FormField.PLAN),
            text(FormField.REMARK),
            text(FormField.OVERALL_GOAL),
            text(FormField.ANNUAL_GOAL),
            source(confidence(fields.get(FormField.NAME))));
    List<Indicator> indicators =
        indicators(new Indicator.Owner(OwnerKind.PROJECT, name, unit.code()), ref);
    return new DumpForms(List.of(project), List.of(), indicators, findings.all());
  }

  private DumpForms unit() {
    String ref = "/units/0";
    Optional<FieldText> printed = UnitNameLine.find(form, fields);
    String name = printed.map(FieldText::text).orElse(form.unitName());
    boolean strange = name == null || !(UnitNameLine.isName(name) || name.equals(form.unitName()));
    if (strange) {
      findings.name(source(1).line(), printed.map(FieldText::raw).orElse(null), ref);
    }
    UnitRef parsed = name == null ? new UnitRef(null, null) : UnitName.parse(name);
    String code = text(FormField.UNIT_CODE);
    UnitRef unit = new UnitRef(code == null ? parsed.code() : code, parsed.name());
    UnitTarget target =
        new UnitTarget(
            unit,
            GoalText.of(fields.get(FormField.GOAL), printed.orElse(null), findings, ref),
            TaskLines.read(form.tasks()),
            new UnitTarget.BudgetFrame(
                yuan(FormField.TOTAL, null, ref),
                yuan(FormField.FISCAL, null, ref),
                yuan(FormField.OTHER_FUNDS, null, ref),
                yuan(FormField.BASIC, null, ref),
                yuan(FormField.PROJECT, null, ref)),
            source(strange ? STRANGE_NAME : confidence(printed.orElse(null))));
    List<Indicator> indicators =
        indicators(new Indicator.Owner(OwnerKind.UNIT, unit.name(), unit.code()), ref);
    return new DumpForms(List.of(), List.of(target), indicators, findings.all());
  }

  private List<Indicator> indicators(Indicator.Owner owner, String ref) {
    return new IndicatorRecords(owner, ref, findings).read(form);
  }

  /** The name in the title goes first, then the budget unit, then whoever carries it out. */
  private UnitRef projectUnit() {
    String code = text(FormField.UNIT_CODE);
    if (form.unitName() != null) {
      return new UnitRef(code, form.unitName());
    }
    for (FormField field : UNITS) {
      if (text(field) != null) {
        UnitRef unit = UnitName.parse(text(field));
        return new UnitRef(code == null ? unit.code() : code, unit.name());
      }
    }
    return new UnitRef(code, null);
  }

  private String text(FormField field) {
    return fields.containsKey(field) ? fields.get(field).text() : null;
  }

  private static double confidence(FieldText value) {
    return value == null ? 1 : value.confidence();
  }

  private Optional<LocalDate> date(
      FormField field, Function<String, Optional<LocalDate>> reader, String ref) {
    Optional<LocalDate> date = Optional.ofNullable(text(field)).flatMap(reader);
    if (date.isEmpty() && text(field) != null) {
      findings.date(fields.get(field), ref);
    }
    return date;
  }

  /**
   * An amount.
   *
   * @param usual the unit of money where none is stated; null where that would be a guess
   */
  private BigDecimal yuan(FormField field, MoneyUnit usual, String ref) {
    FieldText value = fields.get(field);
    if (value == null) {
      return null;
    }
    PrintedNumber number = NumberReader.read(value.text());
    if (number instanceof PrintedNumber.NotANumber) {
      findings.amount(value, ref);
    }
    if (!(number instanceof PrintedNumber.Amount amount)) {
      return null;
    }
    MoneyUnit stated = value.unit() == null ? usual : value.unit();
    if (amount.unit() == null && stated == null) {
      findings.unitOfMoney(value, ref);
      return null;
    }
    return amount.yuan(stated);
  }

  /** Where the form begins. */
  private Source source(double confidence) {
    List<FormLine> first =
        List.of(form.title(), form.fields(), form.headers(), form.body()).stream()
            .filter(lines -> !lines.isEmpty())
            .findFirst()
            .orElse(List.of());
    FormLine line = first.get(first.size() - 1);
    FormLine begin = form.title().isEmpty() ? first.get(0) : line;
    return IndicatorRecords.source(
        begin.number(), begin.raw().strip(), begin.first().garbled(), confidence);
  }
}
