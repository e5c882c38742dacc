package org.mingzhang.normalizer.check.cross;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Figure;
import org.mingzhang.normalizer.check.rule.Findings;
import org.mingzhang.normalizer.check.rule.Row;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Table;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.Method;
import org.mingzhang.schema.Severity;
import org.mingzhang.schema.Stage;
import org.mingzhang.schema.TableKind;

/**
 * The three public expenses are not less than what the table of basic expenditure has for them:
 * theirs is the whole, projects included.
 */
public final class ThreePublicLines implements Rule {

  static final String ID = "three-public-mismatch";

  private static final List<Expense> EXPENSES =
      List.of(
          new Expense("30212", name -> name.contains("出国")),
          new Expense("30217", name -> name.contains("接待")),
          new Expense("30231", name -> name.contains("运行") && !name.contains("购置")));

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words(
            "“三公”经费各项不少于基本支出表中的同一项",
            "each of the three public expenses is at least what the basic expenditure has for it"),
        new Words(
            "“三公”经费表和按经济分类的一般公共预算基本支出表", "the tables of three public expenses and of basic use"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    Optional<Table> expenses = TotalFigures.only(subject, TableKind.THREE_PUBLIC);
    Optional<Table> basic = TotalFigures.only(subject, TableKind.GENERAL_PUBLIC_BASIC);
    List<Application> applications = new ArrayList<>();
    if (expenses.isPresent() && basic.isPresent()) {
      for (Expense expense : EXPENSES) {
        Optional<Figure> whole = named(subject, expenses.get(), expense.name());
        List<Figure> lines = lines(basic.get(), expense.code());
        if (whole.isPresent() && !lines.isEmpty()) {
          applications.add(application(whole.get(), lines));
        }
      }
    }
    return applications;
  }

  private static Application application(Figure whole, List<Figure> lines) {
    BigDecimal basic = BigDecimal.ZERO;
    BigDecimal slack = whole.slack();
    for (Figure line : lines) {
      basic = basic.add(line.value());
      slack = slack.add(line.slack());
    }
    if (whole.value().add(slack).compareTo(basic) >= 0) {
      return new Application.Holds(ID);
    }
    List<Figure> figures = new ArrayList<>(lines);
    figures.add(0, whole);
    boolean printed = figures.stream().allMatch(ThreePublicLines::isPrinted);
    Words message =
        new Words(
            whole.place().zh()
                + "印为"
                + whole.print().text()
                + "，少于基本支出表中的"
                + whole.print().write(basic),
            whole.place().en()
                + " says "
                + whole.print().text()
                + ", less than the basic expenditure for it, "
                + whole.print().write(basic));
    return new Application.Fails(
        ID,
        new Findings(printed ? ID : "low-confidence", Severity.WARNING)
            .of(message, whole.value(), basic, figures),
        figures.stream().map(Figure::ref).toList());
  }

  private static boolean isPrinted(Figure figure) {
    return figure.source() != null && figure.source().method() == Method.TEXT;
  }

  /** The only figure whose row or column has the name, of this year and stage. */
  private static Optional<Figure> named(Subject subject, Table table, Predicate<String> name) {
    List<Figure> found = new ArrayList<>();
    for (Row row : table.rows()) {
      for (int place = 0; place < row.line().amounts().size(); place++) {
        List<String> column = row.amount(place).column();
        boolean called =
            name.test(row.label()) || column.stream().filter(Objects::nonNull).anyMatch(name);
        if (called && isOfTheDocument(subject, column)) {
          found.add(table.figure(row, place));
        }
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isOfTheDocument(Subject subject, List<String> column) {
    String headers = String.join("/", column);
    boolean account = subject.document().stage() == Stage.FINAL_ACCOUNT;
    return !headers.matches(".*(上年|去年|增减|增长|比).*")
        && !(account && headers.contains("预算数") && !headers.contains("决算"));
  }

  private static List<Figure> lines(Table table, String code) {
    List<Figure> figures = new ArrayList<>();
    for (Row row : table.rows()) {
      if (row.line().leaf() && code.equals(row.line().economic())) {
        TotalFigures.whole(table, row).ifPresent(figures::add);
      }
    }
    return figures;
  }

  /**
   * One of the expenses.
   *
   * @param code its place in the economic classification (部门预算支出经济分类科目)
   * @param name whether a label names it
   */
  private record Expense(String code, Predicate<String> name) {}
}
