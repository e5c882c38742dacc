package org.mingzhang.normalizer.check.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Findings;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.Severity;
import org.mingzhang.schema.Stage;
import org.mingzhang.schema.Statement;
import org.mingzhang.schema.StatementKind;

/**
 * What a budget's prose compares with is another year's: 比2026年预算增加 in the budget of 2026 names the
 * wrong year. A final account may be compared with the budget of its own year.
 */
public final class BaseYears implements Rule {

  static final String ID = "base-year-mismatch";

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words("增减所比的是另一年度", "a change is counted from another year than its own"),
        new Words(
            "预算说明中写明所比年度的增减", "changes in a budget's prose that name the year compared with"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    List<Application> applications = new ArrayList<>();
    Integer fiscalYear = subject.document().fiscalYear();
    if (fiscalYear == null || subject.document().stage() != Stage.BUDGET) {
      return applications;
    }
    Set<String> told = new HashSet<>();
    List<Statement> statements = subject.document().statements();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      if (isChange(statement)) {
        if (!statement.baseYear().equals(fiscalYear)) {
          applications.add(new Application.Holds(ID));
        } else if (told.add(statement.text())) {
          applications.add(sameYear(statement, i, fiscalYear));
        }
      }
    }
    return applications;
  }

  private static boolean isChange(Statement statement) {
    boolean change =
        statement.kind() == StatementKind.CHANGE || statement.kind() == StatementKind.CHANGE_RATE;
    return change && statement.baseYear() != null && isOfBudget(statement);
  }

  /** 比2026年预算增加, not 比2026年执行数 of a table of several years. */
  private static boolean isOfBudget(Statement statement) {
    String name = statement.baseName() == null ? "" : statement.baseName();
    return name.matches("(与|比|较)?20\\d\\d年度?(部门)?(预算数?)?(相比)?");
  }

  private static Application sameYear(Statement statement, int place, int fiscalYear) {
    List<Integer> pages = new ArrayList<>();
    pages.add(statement.source().page());
    Words message =
        new Words(
            "正文“" + statement.text() + "”所比的就是" + fiscalYear + "年本年，年度可能写错",
            "the prose \""
                + statement.text()
                + "\" compares "
                + fiscalYear
                + " with itself, the year may be wrong");
    return new Application.Fails(
        ID, new Findings(ID, Severity.WARNING).of(message, List.of("/statements/" + place), pages));
  }
}
