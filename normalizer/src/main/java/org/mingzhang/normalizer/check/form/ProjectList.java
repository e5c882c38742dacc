package org.mingzhang.normalizer.check.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Equation;
import org.mingzhang.normalizer.check.rule.Figure;
import org.mingzhang.normalizer.check.rule.Findings;
import org.mingzhang.normalizer.check.rule.PrintedValue;
import org.mingzhang.normalizer.check.rule.Role;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.Project;
import org.mingzhang.schema.Severity;
import org.mingzhang.schema.Statement;
import org.mingzhang.schema.StatementKind;

/**
 * 本部门预算项目绩效目标编制38项，涉及金额21164万元: the document has so many project forms, the projects listed below
 * sum to that amount, and so do the forms.
 */
public final class ProjectList implements Rule {

  static final String ID = "project-count";

  private static final Words PART =
      new Words("表没有全部读出，或只公开了部分项目的表", "forms were not all read, or not all are published here");

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words(
            "正文所说的项目数和总额与项目清单、绩效目标表一致",
            "the number and sum of projects in prose are those of its list and of the forms"),
        new Words("正文写有绩效目标项目数的文件", "prose that says how many projects have targets"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    List<Application> applications = new ArrayList<>();
    List<Statement> statements = subject.document().statements();
    for (int i = 0; i < statements.size(); i++) {
      if (isNumberOfProjects(statements.get(i))) {
        applications.add(forms(subject, i));
        int amount = amountBehind(statements, i);
        if (amount >= 0) {
          sums(subject, i, amount, applications);
        }
      }
    }
    return applications;
  }

  private static boolean isNumberOfProjects(Statement statement) {
    String item = statement.item() == null ? "" : statement.item();
    return statement.kind() == StatementKind.COUNT
        && statement.parent() == null
        && statement.value() != null
        && item.contains("项目")
        && item.contains("绩效目标")
        && List.of("项", "个").contains(statement.measure());
  }

  private static Application forms(Subject subject, int count) {
    Statement statement = subject.document().statements().get(count);
    int forms = subject.document().projects().size();
    int stated = statement.value().intValue();
    if (stated == forms) {
      return new Application.Holds(ID);
    }
    if (!isAllRead(subject) || forms * 2 < stated) {
      return new Application.Unchecked(ID, PART);
    }
    Words message =
        new Words(
            "正文写有" + stated + "个项目的绩效目标，而绩效目标表有" + forms + "张",
            "the prose speaks of targets of "
                + stated
                + " projects, there are "
                + forms
                + " forms");
    List<Integer> pages = new ArrayList<>();
    pages.add(statement.source().page());
    return new Application.Fails(
        ID, new Findings(ID, Severity.WARNING).of(message, List.of("/statements/" + count), pages));
  }

  private static boolean isAllRead(Subject subject) {
    return subject.isComplete()
        && subject.document().unread().isEmpty()
        && subject.document().findings().stream()
            .noneMatch(finding -> finding.rule().equals("low-confidence"));
  }

  /** 涉及金额 of the same projects, told in the same breath. */
  private static int amountBehind(List<Statement> statements, int count) {
    int next = count + 1;
    boolean follows =
        next < statements.size()
            && statements.get(next).kind() == StatementKind.AMOUNT
            && statements.get(next).yuan() != null
            && Objects.equals(statements.get(next).item(), statements.get(count).item());
    return follows ? next : -1;
  }

  private static void sums(Subject subject, int count, int amount, List<Application> applications) {
    List<Statement> statements = subject.document().statements();
    BigDecimal number = statements.get(count).value();
    Figure whole = prose(subject, amount);
    List<Figure> listed = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      if (Objects.equals(statements.get(i).parent(), amount)
          && statements.get(i).kind() == StatementKind.AMOUNT
          && statements.get(i).yuan() != null) {
        listed.add(prose(subject, i));
      }
    }
    List<Figure> forms = forms(subject);
    for (List<Figure> parts : List.of(listed, forms)) {
      boolean all = BigDecimal.valueOf(parts.size()).compareTo(number) == 0;
      applications.add(
          all && !parts.isEmpty()
              ? Equation.likely(ID, List.of("project list"), whole, parts)
              : new Application.Unchecked(ID, PART));
    }
  }

  private static List<Figure> forms(Subject subject) {
    List<Project> projects = subject.document().projects();
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < projects.size(); i++) {
      Project project = projects.get(i);
      if (project.currentYearYuan() != null) {
        Words place =
            new Words(
                "项目“" + project.name() + "”的绩效目标表",
                "the form of the project \"" + project.name() + "\"");
        figures.add(
            FormFigures.of(
                "/projects/" + i + "/currentYearYuan",
                project.currentYearYuan(),
                place,
                project.source()));
      }
    }
    return figures;
  }

  private static Figure prose(Subject subject, int index) {
    Statement statement = subject.document().statements().get(index);
    String raw = statement.source().raw() == null ? "" : statement.source().raw();
    return new Figure(
        "/statements/" + index,
        statement.yuan(),
        PrintedValue.of(raw, statement.yuan()),
        Role.PROSE,
        new Words("正文“" + statement.item() + "”", "the prose on \"" + statement.item() + "\""),
        statement.source());
  }
}
