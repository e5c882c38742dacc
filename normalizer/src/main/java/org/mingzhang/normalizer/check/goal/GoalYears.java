package org.mingzhang.normalizer.check.goal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Words;

/** What a form says will be done or needed is not of a year that has passed. */
public final class GoalYears implements Rule {

  static final String ID = "form-year-outdated";

  /** 2020年将, 确保2019年: a year with words that promise. */
  private static final Pattern PROMISED =
      Pattern.compile(
          "(?:(?:确保|力争|争取)(20\\d\\d)年度?(?!末|底|前)"
              + "|(20\\d\\d)年度?(?:将|拟|预计需|预计完成|计划完成|计划开展|资金需求|需要|力争))");

  private static final String CLAUSE_ENDS = "。；;，,";

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words(
            "目标和计划说的是本年，不是已过的年份", "goals and plans are of this year, not of one that has passed"),
        new Words("文字中写有年份和打算的项目绩效目标表", "project forms whose words promise something of a year"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    Integer fiscalYear = subject.document().fiscalYear();
    List<Application> applications = new ArrayList<>();
    if (fiscalYear == null) {
      return applications;
    }
    for (Form form : Form.of(subject)) {
      Set<String> told = new HashSet<>();
      for (Field field : form.fields()) {
        Matcher promised = PROMISED.matcher(field.text());
        while (promised.find()) {
          String year = promised.group(1) == null ? promised.group(2) : promised.group(1);
          if (Integer.parseInt(year) >= fiscalYear) {
            applications.add(new Application.Holds(ID));
          } else if (!form.isPrinted()) {
            applications.add(Form.unread(ID));
          } else if (told.add(clause(field, promised.start()))) {
            applications.add(outdated(form, field, promised.start(), fiscalYear));
          }
        }
      }
    }
    return applications;
  }

  private static String clause(Field field, int from) {
    String text = field.text();
    int end = from;
    while (end < text.length() && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(from, end);
  }

  private static Application outdated(Form form, Field field, int at, int fiscalYear) {
    String clause = clause(field, at);
    return form.doubtful(
        ID,
        new Words(
            field.label().zh() + "写有“" + clause + "”，而本表是" + fiscalYear + "年的",
            "the "
                + field.label().en()
                + " says \""
                + clause
                + "\", but the form is of "
                + fiscalYear),
        List.of(form.ref(field.name())));
  }
}
