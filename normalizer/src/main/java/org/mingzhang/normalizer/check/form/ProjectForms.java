package org.mingzhang.normalizer.check.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Findings;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.normalizer.text.PrintedText;
import org.mingzhang.schema.Project;
import org.mingzhang.schema.Severity;
import org.mingzhang.schema.Statement;
import org.mingzhang.schema.StatementKind;

/**
 * A project that prose lists among others has a form. Projects are told from other amounts by the
 * unit in front of their name, which another project with a form has too.
 */
public final class ProjectForms implements Rule {

  static final String ID = "project-without-form";

  /** 局本级 is the shortest that stands in front of a project's name. */
  private static final int LEAST_PREFIX = 3;

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words("正文列出的项目都有同名的绩效目标表", "a project listed in prose has a form of its name"),
        new Words("正文的项目清单和项目绩效目标表", "projects in prose and project forms"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    List<Statement> statements = subject.document().statements();
    Set<String> prefixes = prefixes(subject);
    Set<String> told = new HashSet<>();
    List<Application> applications = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      if (!isAmount(statement)) {
        continue;
      }
      if (ProjectNames.formOf(subject, statement.item()).isPresent()) {
        applications.add(new Application.Holds(ID));
      } else if (subject.isComplete()
          && startsWithUnit(statement, prefixes)
          && told.add(statement.item())) {
        applications.add(without(subject, i));
      }
    }
    return applications;
  }

  private static boolean isAmount(Statement statement) {
    return statement.kind() == StatementKind.AMOUNT
        && statement.yuan() != null
        && statement.yuan().signum() > 0
        && statement.item() != null;
  }

  /** What stands in front of the names of projects that have forms. */
  private static Set<String> prefixes(Subject subject) {
    Set<String> prefixes = new HashSet<>();
    for (Statement statement : subject.document().statements()) {
      if (isAmount(statement)) {
        Optional<Integer> form = ProjectNames.formOf(subject, statement.item());
        if (form.isPresent()) {
          String name = PrintedText.compact(subject.document().projects().get(form.get()).name());
          String item = PrintedText.compact(statement.item());
          prefixes.add(item.substring(0, item.length() - name.length()));
        }
      }
    }
    prefixes.removeIf(prefix -> prefix.length() < LEAST_PREFIX);
    return prefixes;
  }

  private static boolean startsWithUnit(Statement statement, Set<String> prefixes) {
    String item = PrintedText.compact(statement.item());
    return prefixes.stream()
        .anyMatch(
            prefix -> item.startsWith(prefix) && item.length() > prefix.length() + LEAST_PREFIX);
  }

  private static Application without(Subject subject, int place) {
    Statement statement = subject.document().statements().get(place);
    List<String> refs = new ArrayList<>(List.of("/statements/" + place));
    List<Integer> pages = new ArrayList<>();
    pages.add(statement.source().page());
    String alike = "";
    List<Project> projects = subject.document().projects();
    for (int i = 0; i < projects.size() && alike.isEmpty(); i++) {
      Project project = projects.get(i);
      if (isUnnamed(subject, project) && isEqual(project, statement)) {
        alike = project.name();
        refs.add("/projects/" + i);
        pages.add(project.source().page());
      }
    }
    String raw = statement.source().raw();
    Words message =
        new Words(
            "正文的项目“"
                + statement.item()
                + "”（"
                + raw
                + "）没有同名的绩效目标表"
                + (alike.isEmpty() ? "" : "，金额相同的是“" + alike + "”"),
            "the project \""
                + statement.item()
                + "\" ("
                + raw
                + ") of the prose has no form of that name"
                + (alike.isEmpty() ? "" : "; of the same amount is \"" + alike + "\""));
    return new Application.Fails(ID, new Findings(ID, Severity.WARNING).of(message, refs, pages));
  }

  private static boolean isEqual(Project project, Statement statement) {
    return project.currentYearYuan() != null
        && project.currentYearYuan().compareTo(statement.yuan()) == 0;
  }

  /** Whether no prose names the project. */
  private static boolean isUnnamed(Subject subject, Project project) {
    return project.name() != null
        && subject.document().statements().stream()
            .map(Statement::item)
            .filter(Objects::nonNull)
            .noneMatch(
                item -> PrintedText.compact(item).endsWith(PrintedText.compact(project.name())));
  }
}
