package org.mingzhang.normalizer.check.form;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Findings;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.Method;
import org.mingzhang.schema.Project;
import org.mingzhang.schema.Severity;

/**
 * A project does not end before it begins, and one that begins and ends within the year costs in
 * all what it costs this year.
 */
public final class ProjectPeriods implements Rule {

  static final String ID = "form-period-mismatch";

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words(
            "项目起止时间先后有序；当年起止的项目，总金额等于本年度金额",
            "a project ends after it begins; one within the year costs in all what it costs this year"),
        new Words("写有起止时间和金额的项目绩效目标表", "project forms with dates and amounts"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    List<Application> applications = new ArrayList<>();
    List<Project> projects = subject.document().projects();
    for (int i = 0; i < projects.size(); i++) {
      Project project = projects.get(i);
      if (project.start() != null && project.end() != null) {
        applications.add(order(project, i));
        if (isOfOneYear(project, subject.document().fiscalYear())) {
          applications.add(amounts(project, i));
        }
      }
    }
    return applications;
  }

  private static boolean isOfOneYear(Project project, Integer year) {
    return year != null
        && project.start().getYear() == year
        && project.end().getYear() == year
        && project.totalYuan() != null
        && project.currentYearYuan() != null;
  }

  private static Application order(Project project, int index) {
    if (!project.end().isBefore(project.start())) {
      return new Application.Holds(ID);
    }
    return fails(
        project,
        new Words(
            "结束时间" + project.end() + "早于开始时间" + project.start(),
            "it ends on " + project.end() + ", before it begins on " + project.start()),
        List.of("/projects/" + index + "/end", "/projects/" + index + "/start"));
  }

  private static Application amounts(Project project, int index) {
    if (project.totalYuan().compareTo(project.currentYearYuan()) <= 0) {
      // Less in all than in the year is found elsewhere.
      return new Application.Holds(ID);
    }
    return fails(
        project,
        new Words(
            "项目于"
                + project.start()
                + "至"
                + project.end()
                + "当年起止，总金额"
                + project.totalYuan().toPlainString()
                + "元却多于本年度金额"
                + project.currentYearYuan().toPlainString()
                + "元",
            "it begins and ends within the year, but costs "
                + project.totalYuan().toPlainString()
                + " yuan in all and "
                + project.currentYearYuan().toPlainString()
                + " this year"),
        List.of("/projects/" + index + "/totalYuan", "/projects/" + index + "/currentYearYuan"));
  }

  private static Application fails(Project project, Words what, List<String> refs) {
    boolean printed = project.source().method() == Method.TEXT;
    String name = project.name() == null ? "" : project.name();
    Words message =
        new Words(
            "项目“" + name + "”的绩效目标表：" + what.zh(),
            "the form of the project \"" + name + "\": " + what.en());
    List<Integer> pages = new ArrayList<>();
    pages.add(project.source().page());
    return new Application.Fails(
        ID,
        new Findings(printed ? ID : "low-confidence", Severity.WARNING).of(message, refs, pages));
  }
}
