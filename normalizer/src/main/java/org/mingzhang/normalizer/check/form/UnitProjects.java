package org.mingzhang.normalizer.check.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.normalizer.check.cross.TotalFigures;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Equation;
import org.mingzhang.normalizer.check.rule.Figure;
import org.mingzhang.normalizer.check.rule.Findings;
import org.mingzhang.normalizer.check.rule.Row;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Table;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.Level;
import org.mingzhang.schema.Project;
import org.mingzhang.schema.Severity;
import org.mingzhang.schema.TableKind;

/**
 * A unit's projects cost what the table of expenditure has for its projects: money for projects
 * without a form, or a form without money, is worth a look where the other units have both.
 */
public final class UnitProjects implements Rule {

  static final String ID = "unit-projects-mismatch";

  private static final String PROJECTS = "项目支出";
  private static final Words OTHERS =
      new Words("只公开了部分项目的表，或没有全部读出", "not all forms are published here, or not all were read");

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words(
            "各单位绩效目标表的项目金额之和等于支出表中该单位的项目支出",
            "a unit's project forms sum to its projects in the table of expenditure"),
        new Words("按单位列出项目支出的支出表和项目绩效目标表", "project forms and a table of expenditure by unit"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    Optional<Table> table = TotalFigures.only(subject, TableKind.EXPENDITURE);
    Map<String, List<Figure>> forms = forms(subject);
    List<Application> applications = new ArrayList<>();
    if (table.isEmpty() || forms.isEmpty()) {
      return applications;
    }
    List<Application> lacking = new ArrayList<>();
    for (Row row : table.get().rows()) {
      if (row.level() == Level.UNIT) {
        List<Figure> own = forms.getOrDefault(UnitNames.key(row.line().unit()), List.of());
        Optional<Figure> stated = TotalFigures.part(table.get(), row, PROJECTS);
        if (stated.isPresent() && stated.get().value().signum() > 0 && own.isEmpty()) {
          lacking.add(withoutForm(row, stated.get()));
        } else if (stated.isPresent() && !own.isEmpty()) {
          applications.add(Equation.likely(ID, List.of("projects of units"), stated.get(), own));
        } else if (!own.isEmpty()) {
          lacking.add(withoutMoney(row, own));
        }
      }
    }
    applications.addAll(settled(subject, lacking, applications));
    return applications;
  }

  /** Where the sums of most units come out, all forms are here. */
  private static List<Application> settled(
      Subject subject, List<Application> lacking, List<Application> sums) {
    long holding =
        sums.stream().filter(sum -> sum instanceof Equation equation && equation.holds()).count();
    boolean clear =
        subject.isComplete()
            && subject.document().unread().isEmpty()
            && holding > lacking.size() + sums.size() - holding;
    return clear
        ? lacking
        : lacking.stream().<Application>map(open -> new Application.Unchecked(ID, OTHERS)).toList();
  }

  /** The forms' amounts of this year by the unit whose they are. */
  private static Map<String, List<Figure>> forms(Subject subject) {
    Map<String, List<Figure>> forms = new LinkedHashMap<>();
    List<Project> projects = subject.document().projects();
    for (int i = 0; i < projects.size(); i++) {
      Project project = projects.get(i);
      String unit = UnitNames.key(project.unit());
      if (!unit.isEmpty() && project.currentYearYuan() != null) {
        Words place =
            new Words(
                "项目“" + project.name() + "”的绩效目标表",
                "the form of the project \"" + project.name() + "\"");
        forms
            .computeIfAbsent(unit, key -> new ArrayList<>())
            .add(
                FormFigures.of(
                    "/projects/" + i + "/currentYearYuan",
                    project.currentYearYuan(),
                    place,
                    project.source()));
      }
    }
    return forms;
  }

  private static Application withoutForm(Row row, Figure stated) {
    String unit = row.line().unit().name();
    Words message =
        new Words(
            stated.place().zh() + "印为" + stated.print().text() + "，而该单位没有项目绩效目标表",
            stated.place().en()
                + " says "
                + stated.print().text()
                + ", but there is no project form of \""
                + unit
                + "\"");
    List<Integer> pages = new ArrayList<>();
    pages.add(stated.page());
    return new Application.Fails(
        ID,
        new Findings(ID, Severity.WARNING).of(message, List.of(stated.ref()), pages),
        List.of(stated.ref()));
  }

  private static Application withoutMoney(Row row, List<Figure> forms) {
    String unit = row.line().unit().name();
    Words message =
        new Words(
            "“" + unit + "”有项目绩效目标表，而支出表中没有它的项目支出",
            "\""
                + unit
                + "\" has project forms, but no money for projects in the table of expenditure");
    List<String> refs = new ArrayList<>();
    List<Integer> pages = new ArrayList<>();
    for (Figure form : forms) {
      refs.add(form.ref());
      pages.add(form.page());
    }
    return new Application.Fails(ID, new Findings(ID, Severity.WARNING).of(message, refs, pages));
  }
}
