package org.mingzhang.normalizer.check.form;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Equation;
import org.mingzhang.normalizer.check.rule.Figure;
import org.mingzhang.normalizer.check.rule.PrintedValue;
import org.mingzhang.normalizer.check.rule.Role;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.Project;
import org.mingzhang.schema.Statement;
import org.mingzhang.schema.StatementKind;

/** The amount of a project in prose is this year's amount in its form. */
public final class ProjectsInProse implements Rule {

  static final String ID = "project-prose-mismatch";

  private static final Words NO_FORM =
      new Words("没有同名的项目绩效目标表", "there is no project form of that name");

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words("正文中的项目金额与项目绩效目标表一致", "a project's amount in prose is the one in its form"),
        new Words("正文的项目清单和项目绩效目标表", "projects in prose and project forms"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    List<Application> applications = new ArrayList<>();
    List<Statement> statements = subject.document().statements();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      if (statement.kind() == StatementKind.AMOUNT
          && statement.yuan() != null
          && statement.item() != null) {
        int place = i;
        ProjectNames.formOf(subject, statement.item())
            .ifPresent(form -> applications.add(application(subject, place, form)));
      }
    }
    return applications;
  }

  private static Application application(Subject subject, int place, int form) {
    Project project = subject.document().projects().get(form);
    Statement statement = subject.document().statements().get(place);
    if (project.currentYearYuan() == null) {
      return new Application.Unchecked(ID, NO_FORM);
    }
    Figure stated =
        new Figure(
            "/statements/" + place,
            statement.yuan(),
            PrintedValue.of(statement.source().raw(), statement.yuan()),
            Role.PROSE,
            new Words("正文“" + statement.item() + "”", "the prose on \"" + statement.item() + "\""),
            statement.source());
    Figure own =
        FormFigures.of(
            "/projects/" + form + "/currentYearYuan",
            project.currentYearYuan(),
            new Words(
                "项目“" + project.name() + "”的绩效目标表",
                "the form of the project \"" + project.name() + "\""),
            project.source());
    return Equation.binding(ID, List.of("projects"), stated, List.of(own));
  }
}
