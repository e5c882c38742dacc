package org.mingzhang.normalizer.check.prose;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Equation;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.Statement;
import org.mingzhang.schema.StatementKind;

/** What there is now is what there was and the stated change. */
public final class Changes implements Rule {

  static final String ID = "change-mismatch";

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words("增减额等于两个数之差", "a stated change is the difference of both amounts"),
        new Words("正文中的增减额及其前后两个数", "changes in prose with both amounts stated"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    List<Application> applications = new ArrayList<>();
    List<Statement> statements = subject.document().statements();
    for (int i = 0; i < statements.size(); i++) {
      Statement change = statements.get(i);
      boolean whole =
          change.kind() == StatementKind.CHANGE
              && change.yuan() != null
              && change.about() != null
              && change.base() != null;
      if (whole
          && statements.get(change.about()).yuan() != null
          && statements.get(change.base()).yuan() != null) {
        applications.add(
            Equation.binding(
                ID,
                List.of("changes"),
                ProseFigures.of(subject, change.about()),
                List.of(ProseFigures.of(subject, change.base()), ProseFigures.of(subject, i))));
      }
    }
    return applications;
  }
}
