package org.mingzhang.normalizer.check.goal;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.normalizer.text.PrintedText;
import org.mingzhang.schema.Project;

/**
 * A field of a project's form that is written in sentences.
 *
 * @param name its name in the document
 * @param label what the form calls it
 * @param isGoal whether it says what is to be reached or done, not why or by which rules
 * @param text what it says, without spaces
 */
record Field(String name, Words label, boolean isGoal, String text) {

  /** The filled fields of a project, in the order of the form. */
  static List<Field> of(Project project) {
    List<Field> fields = new ArrayList<>();
    add(fields, "overview", new Words("项目概况", "overview"), true, project.overview());
    add(fields, "basis", new Words("立项依据", "basis"), false, project.basis());
    add(fields, "necessity", new Words("项目设立的必要性", "necessity"), false, project.necessity());
    add(fields, "measures", new Words("项目配套制度措施", "measures"), false, project.measures());
    add(fields, "plan", new Words("项目实施计划", "plan"), true, project.plan());
    add(fields, "remark", new Words("备注", "remark"), false, project.remark());
    add(fields, "overallGoal", new Words("项目总目标", "overall goal"), true, project.overallGoal());
    add(fields, "annualGoal", new Words("年度绩效目标", "annual goal"), true, project.annualGoal());
    return fields;
  }

  private static void add(
      List<Field> fields, String name, Words label, boolean isGoal, String printed) {
    String text = PrintedText.compact(printed);
    if (!text.isEmpty()) {
      fields.add(new Field(name, label, isGoal, text));
    }
  }
}
