package org.mingzhang.normalizer.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mingzhang.normalizer.number.MoneyUnit;
import org.mingzhang.normalizer.number.NumberReader;
import org.mingzhang.normalizer.number.PrintedNumber;
import org.mingzhang.schema.Indicator;
import org.mingzhang.schema.OwnerKind;
import org.mingzhang.schema.Project;
import org.mingzhang.schema.Source;
import org.mingzhang.schema.UnitRef;
import org.mingzhang.schema.UnitTarget;

/** Makes the records of the contract from forms that are read to their end. */
final class FormCollector {

  private final List<Project> projects = new ArrayList<>();
  private final List<UnitTarget> units = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private final FormFindings findings = new FormFindings();

  FormResult result() {
    return new FormResult(projects, units, indicators, findings.all());
  }

  /** Adds a form; one that says nothing is left out. */
  void add(OpenForm form) {
    form.close();
    if (form.isEmpty()) {
      return;
    }
    if (form.kind() == FormKind.PROJECT) {
      addProject(form);
    } else {
      addUnit(form);
    }
  }

  private void addProject(OpenForm form) {
    String ref = "/projects/" + projects.size();
    FieldRows fields = form.fields();
    UnitRef unit = projectUnit(form);
    Optional<PrintedDate.Period> period =
        fields.value(FormField.PERIOD).flatMap(FormCollector::period);
    String name = text(fields, FormField.NAME);
    projects.add(
        new Project(
            name,
            unit,
            text(fields, FormField.PURPOSE),
            text(fields, FormField.MANAGER),
            text(fields, FormField.CONTACT),
            text(fields, FormField.PHONE),
            date(fields, FormField.START, PrintedDate::start, ref)
                .orElse(period.map(PrintedDate.Period::start).orElse(null)),
            date(fields, FormField.END, PrintedDate::end, ref)
                .orElse(period.map(PrintedDate.Period::end).orElse(null)),
            yuan(fields, FormField.TOTAL, ref),
            yuan(fields, FormField.CURRENT_YEAR, ref),
            yuan(fields, FormField.PREVIOUS_TOTAL, ref),
            yuan(fields, FormField.PREVIOUS_YEAR, ref),
            text(fields, FormField.OVERVIEW),
            text(fields, FormField.BASIS),
            text(fields, FormField.NECESSITY),
            text(fields, FormField.MEASURES),
            text(fields, FormField.PLAN),
            text(fields, FormField.REMARK),
            text(fields, FormField.OVERALL_GOAL),
            text(fields, FormField.ANNUAL_GOAL),
            source(form)));
    if (name == null) {
      findings.nameless(FormKind.PROJECT, ref, form.firstPage());
    }
    addIndicators(form, new Indicator.Owner(OwnerKind.PROJECT, name, unit.code()), ref);
  }

  private void addUnit(OpenForm form) {
    String ref = "/units/" + units.size();
    FieldRows fields = form.fields();
    UnitRef unit = targetUnit(form);
    UnitTarget.BudgetFrame budget = FrameBudget.read(fields, findings, ref);
    units.add(
        new UnitTarget(
            unit, text(fields, FormField.GOAL), form.tasks().tasks(), budget, source(form)));
    if (unit.name() == null) {
      findings.nameless(FormKind.UNIT, ref, form.firstPage());
    }
    addIndicators(form, new Indicator.Owner(OwnerKind.UNIT, unit.name(), unit.code()), ref);
  }

  private void addIndicators(OpenForm form, Indicator.Owner owner, String ref) {
    for (IndicatorRow row : form.indicatorRows()) {
      Indicator indicator;
      if (row.target() instanceof IndicatorTarget.Quantity quantity) {
        indicator =
            new Indicator(
                owner,
                row.level1(),
                row.level2(),
                row.level3(),
                quantity.operator(),
                quantity.value(),
                quantity.measure(),
                null,
                row.raw(),
                row.source());
      } else {
        String words = ((IndicatorTarget.Quality) row.target()).text();
        indicator =
            new Indicator(
                owner,
                row.level1(),
                row.level2(),
                row.level3(),
                null,
                null,
                null,
                words,
                row.raw(),
                row.source());
      }
      indicators.add(indicator);
    }
    form.indicators().doubts().forEach(doubt -> findings.row(doubt, ref));
    if (form.indicatorRows().isEmpty()) {
      form.unreadHeaderPage().ifPresent(page -> findings.unreadIndicators(ref, page));
    }
  }

  /**
   * The name in the title goes first, then the budget unit, then whoever carries the project out.
   */
  private static UnitRef projectUnit(OpenForm form) {
    FieldRows fields = form.fields();
    String code = text(fields, FormField.UNIT_CODE);
    return named(
        fields,
        code,
        titledUnit(form),
        FormField.UNIT_BUDGETING,
        FormField.UNIT_IMPLEMENTING,
        FormField.UNIT_FILING,
        FormField.DEPARTMENT);
  }

  /** The unit in the title, unless the title names the project: 公厕改造工程绩效目标表. */
  private static String titledUnit(OpenForm form) {
    String titled = form.title() == null ? null : form.title().unitName();
    if (titled == null || UnitName.isOrganisation(titled)) {
      return titled;
    }
    FieldRows fields = form.fields();
    String name = text(fields, FormField.NAME);
    boolean unitStated =
        List.of(FormField.UNIT_BUDGETING, FormField.UNIT_IMPLEMENTING, FormField.UNIT_FILING)
            .stream()
            .anyMatch(field -> fields.value(field).isPresent());
    boolean ofProject = name != null && (titled.contains(name) || name.contains(titled));
    return unitStated || ofProject ? null : titled;
  }

  private static UnitRef targetUnit(OpenForm form) {
    FieldRows fields = form.fields();
    String code = text(fields, FormField.UNIT_CODE);
    UnitRef unit = named(fields, code, null, FormField.UNIT_BUDGETING, FormField.UNIT_FILING);
    String titled = form.title() == null ? null : form.title().unitName();
    return unit.name() == null ? new UnitRef(unit.code(), titled) : unit;
  }

  private static UnitRef named(FieldRows fields, String code, String titled, FormField... others) {
    if (titled != null) {
      return new UnitRef(code, titled);
    }
    for (FormField field : others) {
      String printed = text(fields, field);
      if (printed != null) {
        List<String> readings = fields.value(field).map(FieldValue::readings).orElse(List.of());
        UnitRef unit = UnitName.parse(UnitName.bracketed(printed, readings));
        return new UnitRef(code == null ? unit.code() : code, unit.name());
      }
    }
    return new UnitRef(code, null);
  }

  private static String text(FieldRows fields, FormField field) {
    return fields.value(field).map(FieldValue::text).orElse(null);
  }

  private Optional<LocalDate> date(
      FieldRows fields, FormField field, Function<String, Optional<LocalDate>> reader, String ref) {
    Optional<FieldValue> value = fields.value(field);
    Optional<LocalDate> date = value.flatMap(v -> reader.apply(v.text()));
    if (value.isPresent() && date.isEmpty()) {
      findings.date(value.get(), ref);
    }
    return date;
  }

  private static Optional<PrintedDate.Period> period(FieldValue value) {
    return PrintedDate.period(value.text());
  }

  private BigDecimal yuan(FieldRows fields, FormField field, String ref) {
    Optional<FieldValue> value = fields.value(field);
    if (value.isEmpty()) {
      return null;
    }
    PrintedNumber number = NumberReader.read(value.get().raw());
    if (number instanceof PrintedNumber.Amount amount) {
      MoneyUnit stated = value.get().unit() == null ? MoneyUnit.YUAN : value.get().unit();
      return amount.yuan(stated);
    }
    if (number instanceof PrintedNumber.NotANumber) {
      findings.amount(value.get(), ref);
    }
    return null;
  }

  private static Source source(OpenForm form) {
    String raw = form.title() == null ? null : form.title().text();
    return form.evidence().source(form.firstPage(), form.begin(), raw, 1);
  }
}
