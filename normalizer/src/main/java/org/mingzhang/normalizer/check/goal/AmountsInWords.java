package org.mingzhang.normalizer.check.goal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Words;

/**
 * What the words of a project's form say it needs this year is the amount that the form gives it.
 * Words may speak of a part of the project; then they may say less, but not more.
 */
public final class AmountsInWords implements Rule {

  static final String ID = "form-amount-mismatch";

  /** Words that make an amount the project's need, not something that merely is or was paid. */
  private static final Pattern NEED =
      Pattern.compile("需求|需要|需申请|所需|需.{0,4}(经费|资金)|预算|测算|总成本|总费用|(专项|补贴|补助)资金为|补贴为|安排.{0,6}资金|给予");

  private static final Pattern PAST = Pattern.compile("已|曾|总投资|累计|每年拨付|上年|去年|历年|标准|每人|人均");

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words(
            "项目文字中所说的本年资金需求与表中的本年度金额一致",
            "what a project's words say it needs this year is the amount in its form"),
        new Words("文字中写有金额的项目绩效目标表", "project forms whose words state amounts"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    List<Application> applications = new ArrayList<>();
    for (Form form : Form.of(subject)) {
      BigDecimal year = form.project().currentYearYuan();
      if (year != null && year.signum() > 0) {
        Set<BigDecimal> told = new HashSet<>();
        for (Field field : form.fields()) {
          check(subject, form, field, told, applications);
        }
      }
    }
    return applications;
  }

  private static void check(
      Subject subject,
      Form form,
      Field field,
      Set<BigDecimal> told,
      List<Application> applications) {
    List<Quantity> needs =
        QuantityScanner.scan(field).stream()
            .filter(quantity -> isNeed(quantity, subject.document().fiscalYear()))
            .toList();
    if (needs.isEmpty()) {
      return;
    }
    if (!form.isPrinted()) {
      applications.add(Form.unread(ID));
      return;
    }
    if (needs.stream().anyMatch(need -> isOfTheForm(form, need.value()))) {
      applications.add(new Application.Holds(ID));
      return;
    }
    for (Quantity need : needs) {
      if (Money.exceeds(need.value(), most(form)) && told.add(need.value())) {
        applications.add(mismatch(form, field, need));
      }
    }
  }

  private static boolean isNeed(Quantity quantity, Integer fiscalYear) {
    String words = quantity.clause();
    return quantity.isMoney()
        && !quantity.isRough()
        && isOfThisYear(quantity, fiscalYear)
        && NEED.matcher(words).find()
        && !PAST.matcher(words).find();
  }

  /** A need may be told with a date of the year before, in which the form was written. */
  private static boolean isOfThisYear(Quantity quantity, Integer fiscalYear) {
    Integer year = quantity.year();
    Integer date = quantity.yearOfDate();
    return fiscalYear == null
        || ((year == null || year.equals(fiscalYear)) && (date == null || date >= fiscalYear - 1));
  }

  private static boolean isOfTheForm(Form form, BigDecimal amount) {
    return Money.same(amount, form.project().currentYearYuan())
        || (form.project().totalYuan() != null && Money.same(amount, form.project().totalYuan()));
  }

  private static BigDecimal most(Form form) {
    return Stream.of(form.project().currentYearYuan(), form.project().totalYuan())
        .filter(Objects::nonNull)
        .max(BigDecimal::compareTo)
        .orElseThrow();
  }

  private static Application mismatch(Form form, Field field, Quantity need) {
    BigDecimal year = form.project().currentYearYuan();
    BigDecimal last = form.project().previousYearYuan();
    boolean copied = last != null && Money.same(last, need.value());
    Words message =
        new Words(
            field.label().zh()
                + "写有“"
                + need.clause()
                + "”，而项目本年度金额为"
                + Money.told(year)
                + (copied ? "；它与上年度金额相同，文字可能沿用了上年" : ""),
            "the "
                + field.label().en()
                + " says \""
                + need.clause()
                + "\", this year's amount is "
                + Money.told(year)
                + (copied ? "; it is last year's amount, the words may be last year's too" : ""));
    return form.doubtful(
        ID,
        message,
        need.value(),
        year,
        List.of(form.ref(field.name()), form.ref("currentYearYuan")));
  }
}
