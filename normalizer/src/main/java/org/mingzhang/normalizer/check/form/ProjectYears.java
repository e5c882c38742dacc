package org.mingzhang.normalizer.check.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Figure;
import org.mingzhang.normalizer.check.rule.Findings;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.Method;
import org.mingzhang.schema.Project;
import org.mingzhang.schema.Severity;

/** Within a project's form, the amount of a year is not more than the project's total. */
public final class ProjectYears implements Rule {

  static final String ID = "form-year-exceeds-total";

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words("项目某年度金额不超过项目总金额", "a project's amount of one year is not more than its total"),
        new Words("写明总金额和年度金额的项目绩效目标表", "project forms with total and yearly amounts"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    List<Application> applications = new ArrayList<>();
    List<Project> projects = subject.document().projects();
    for (int i = 0; i < projects.size(); i++) {
      Project project = projects.get(i);
      compare(
          project,
          i,
          "currentYearYuan",
          project.currentYearYuan(),
          "totalYuan",
          project.totalYuan(),
          applications);
      compare(
          project,
          i,
          "previousYearYuan",
          project.previousYearYuan(),
          "previousTotalYuan",
          project.previousTotalYuan(),
          applications);
    }
    return applications;
  }

  private static void compare(
      Project project,
      int index,
      String yearField,
      BigDecimal year,
      String totalField,
      BigDecimal total,
      List<Application> applications) {
    if (year == null || total == null) {
      return;
    }
    if (year.compareTo(total) <= 0) {
      applications.add(new Application.Holds(ID));
      return;
    }
    boolean last = yearField.startsWith("previous");
    String name = project.name() == null ? "" : project.name();
    Words place = new Words("项目“" + name + "”的绩效目标表", "the form of the project \"" + name + "\"");
    Figure less =
        FormFigures.of("/projects/" + index + "/" + totalField, total, place, project.source());
    Figure more =
        FormFigures.of("/projects/" + index + "/" + yearField, year, place, project.source());
    Words message =
        new Words(
            place.zh()
                + "："
                + (last ? "项目上年度金额" : "项目本年度金额")
                + more.print().text()
                + "大于"
                + (last ? "上年度项目总金额" : "项目总金额")
                + less.print().text(),
            place.en()
                + ": the amount of "
                + (last ? "last" : "this")
                + " year, "
                + more.print().text()
                + ", is more than the total, "
                + less.print().text());
    boolean printed = project.source().method() == Method.TEXT;
    applications.add(
        new Application.Fails(
            ID,
            new Findings(
                    printed ? ID : "low-confidence", printed ? Severity.ERROR : Severity.WARNING)
                .of(message, year, total, List.of(more, less))));
  }
}
