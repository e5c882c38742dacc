package org.mingzhang.normalizer.check.goal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.normalizer.text.PrintedText;
import org.mingzhang.schema.Indicator;
import org.mingzhang.schema.Operator;

/**
 * A project that pays so much a person can pay for as many persons as its form names. Other costs
 * may come on top, so that it may only be dearer.
 */
public final class UnitCosts implements Rule {

  static final String ID = "unit-cost-times-quantity";

  private static final Words SEVERAL =
      new Words("写有几个标准或几个人数，不知哪些相乘", "several rates or numbers of persons are stated");

  /** 每人2000元, 每人每月500元, 按每人225元的标准. */
  private static final Pattern RATE =
      Pattern.compile("每人(每月|每年|/月)?[^，。；、\\d（(]{0,8}(\\d+(?:\\.\\d+)?)(万?)元(/月|每月)?");

  private static final Pattern PERSONS = Pattern.compile(".*(人数|人员数量|人次数?)$");

  /** Rounding, rates that changed and persons who joined late explain a little. */
  private static final BigDecimal SLACK = new BigDecimal("1.02");

  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words(
            "项目金额够按所写标准发给所写人数", "a project's amount pays the stated rate for the stated number"),
        new Words(
            "写有每人标准和人数的项目绩效目标表", "project forms with a rate a person and a number of persons"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    List<Application> applications = new ArrayList<>();
    for (Form form : Form.of(subject)) {
      Map<BigDecimal, Rate> rates = rates(form);
      Map<BigDecimal, Persons> persons = persons(form);
      if (rates.isEmpty() || persons.isEmpty() || form.project().currentYearYuan() == null) {
        continue;
      }
      if (!form.isPrinted()) {
        applications.add(Form.unread(ID));
      } else if (rates.size() > 1 || persons.size() > 1) {
        applications.add(new Application.Unchecked(ID, SEVERAL));
      } else {
        applications.add(
            application(
                form, rates.values().iterator().next(), persons.values().iterator().next()));
      }
    }
    return applications;
  }

  private static Application application(Form form, Rate rate, Persons persons) {
    BigDecimal cost = rate.ofYear().multiply(persons.number());
    BigDecimal year = form.project().currentYearYuan();
    if (cost.compareTo(year.multiply(SLACK)) <= 0) {
      return new Application.Holds(ID);
    }
    String count = persons.number().stripTrailingZeros().toPlainString();
    Words message =
        new Words(
            "“"
                + rate.printed()
                + "”乘以"
                + count
                + "人"
                + (rate.isMonthly() ? "、12个月" : "")
                + "为"
                + Money.told(cost)
                + "，超过项目本年度金额"
                + Money.told(year),
            "\""
                + rate.printed()
                + "\" for "
                + count
                + " persons"
                + (rate.isMonthly() ? " and 12 months" : "")
                + " is "
                + Money.told(cost)
                + ", more than this year's amount, "
                + Money.told(year));
    return form.doubtful(
        ID,
        message,
        year,
        cost,
        List.of(form.ref("currentYearYuan"), form.ref(rate.field()), persons.ref()));
  }

  /** The rates of a form, each once. */
  private static Map<BigDecimal, Rate> rates(Form form) {
    Map<BigDecimal, Rate> rates = new LinkedHashMap<>();
    for (Field field : form.fields()) {
      Matcher rate = RATE.matcher(field.text());
      while (rate.find()) {
        BigDecimal yuan = new BigDecimal(rate.group(2));
        yuan = rate.group(3).isEmpty() ? yuan : yuan.movePointRight(4);
        boolean monthly = rate.group().contains("月");
        Rate found = new Rate(field.name(), rate.group(), yuan, monthly);
        rates.putIfAbsent(found.ofYear().stripTrailingZeros(), found);
      }
    }
    return rates;
  }

  /** The numbers of persons among the targets; where there are none, those in the goals. */
  private static Map<BigDecimal, Persons> persons(Form form) {
    Map<BigDecimal, Persons> inWords = new LinkedHashMap<>();
    for (Quantity quantity : QuantityScanner.scan(form.fields())) {
      if (quantity.field().isGoal() && quantity.measure().equals("人") && isWhole(quantity)) {
        inWords.putIfAbsent(
            quantity.value(), new Persons(quantity.value(), form.ref(quantity.field().name())));
      }
    }
    if (!inWords.isEmpty()) {
      return inWords;
    }
    Map<BigDecimal, Persons> targets = new LinkedHashMap<>();
    for (Form.Target target : form.targets()) {
      least(target.indicator())
          .ifPresent(number -> targets.putIfAbsent(number, new Persons(number, target.ref())));
    }
    return targets;
  }

  /** 共1400人, 涉及5041人: what the project is for, not who else is mentioned. */
  private static boolean isWhole(Quantity quantity) {
    return !quantity.isRough() && quantity.before(8).matches(".*(共|涉及|保险|合计|惠及|发放)$");
  }

  private static Optional<BigDecimal> least(Indicator indicator) {
    boolean bound =
        indicator.operator() == Operator.EQUAL || indicator.operator() == Operator.AT_LEAST;
    boolean persons =
        PERSONS.matcher(PrintedText.compact(indicator.level3())).matches()
            && Measures.of(indicator).filter("人"::equals).isPresent();
    return bound && persons && indicator.value() != null && indicator.value().signum() > 0
        ? Optional.of(indicator.value())
        : Optional.empty();
  }

  /**
   * So much a person.
   *
   * @param field the field that says so
   * @param printed its words
   * @param yuan the amount
   * @param isMonthly whether it is paid each month
   */
  private record Rate(String field, String printed, BigDecimal yuan, boolean isMonthly) {
    BigDecimal ofYear() {
      return isMonthly ? yuan.multiply(MONTHS) : yuan;
    }
  }

  private record Persons(BigDecimal number, String ref) {}
}
