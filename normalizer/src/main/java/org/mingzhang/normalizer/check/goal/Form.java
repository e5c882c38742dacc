package org.mingzhang.normalizer.check.goal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Findings;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.Finding;
import org.mingzhang.schema.Indicator;
import org.mingzhang.schema.Method;
import org.mingzhang.schema.OwnerKind;
import org.mingzhang.schema.Project;
import org.mingzhang.schema.Severity;
import org.mingzhang.schema.Source;

/**
 * A project's form with its targets.
 *
 * @param index the project's place in the document
 * @param project the project
 * @param fields its fields written in sentences
 * @param targets its indicators
 */
record Form(int index, Project project, List<Field> fields, List<Target> targets) {

  private static final Words READ =
      new Words("表是识别出来的，文字可能误读", "the form was read from a picture, its words may be misread");

  Form {
    fields = List.copyOf(fields);
    targets = List.copyOf(targets);
  }

  /**
   * An indicator of the form.
   *
   * @param index its place in the document
   * @param indicator what it says
   */
  record Target(int index, Indicator indicator) {

    String ref() {
      return "/indicators/" + index;
    }
  }

  /** All projects' forms of a document, in order. */
  static List<Form> of(Subject subject) {
    List<Project> projects = subject.document().projects();
    List<Form> forms = new ArrayList<>();
    for (int i = 0; i < projects.size(); i++) {
      Project project = projects.get(i);
      forms.add(new Form(i, project, Field.of(project), targets(subject, project)));
    }
    return forms;
  }

  /** None where several projects have the name: nothing tells whose they are. */
  private static List<Target> targets(Subject subject, Project project) {
    List<Target> targets = new ArrayList<>();
    long same =
        subject.document().projects().stream()
            .filter(other -> Objects.equals(other.name(), project.name()))
            .count();
    List<Indicator> indicators = subject.document().indicators();
    for (int i = 0; i < indicators.size() && same == 1 && project.name() != null; i++) {
      Indicator.Owner owner = indicators.get(i).owner();
      if (owner != null
          && owner.kind() == OwnerKind.PROJECT
          && project.name().equals(owner.name())) {
        targets.add(new Target(i, indicators.get(i)));
      }
    }
    return targets;
  }

  /** Whether its words are those of the page, not what a reader of pictures made of them. */
  boolean isPrinted() {
    return project.source() != null && project.source().method() == Method.TEXT;
  }

  /** What a rule about words makes of a form that was read from a picture. */
  static Application unread(String rule) {
    return new Application.Unchecked(rule, READ);
  }

  /** The project's name, empty where the form has none. */
  String name() {
    return project.name() == null ? "" : project.name();
  }

  String ref(String field) {
    return "/projects/" + index + "/" + field;
  }

  /** Something doubtful about the form's words. */
  Application.Fails doubtful(String rule, Words message, List<String> refs) {
    return new Application.Fails(
        rule, new Findings(rule, Severity.WARNING).of(told(message), refs, pages(refs)));
  }

  /** A number of the form's words that does not go with another. */
  Application.Fails doubtful(
      String rule, Words message, BigDecimal actual, BigDecimal expected, List<String> refs) {
    Words told = told(message);
    return new Application.Fails(
        rule,
        new Finding(
            rule,
            Severity.WARNING,
            new Finding.Message(told.zh(), told.en()),
            expected,
            actual,
            actual.subtract(expected),
            refs,
            pages(refs)));
  }

  private Words told(Words message) {
    return new Words(
        "项目“" + name() + "”的绩效目标表：" + message.zh(),
        "the form of the project \"" + name() + "\": " + message.en());
  }

  /** The page it begins on and those of the targets spoken of. */
  private List<Integer> pages(List<String> refs) {
    List<Source> sources = new ArrayList<>();
    sources.add(project.source());
    targets.stream()
        .filter(target -> refs.contains(target.ref()))
        .forEach(target -> sources.add(target.indicator().source()));
    return sources.stream()
        .filter(Objects::nonNull)
        .map(Source::page)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
