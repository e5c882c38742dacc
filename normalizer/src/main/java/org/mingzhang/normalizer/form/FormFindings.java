package org.mingzhang.normalizer.form;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.schema.Finding;
import org.mingzhang.schema.Severity;

/** Words our doubts about the reading of forms; none of them is about the document. */
final class FormFindings {

  private static final String RULE = "low-confidence";

  private final List<Finding> findings = new ArrayList<>();

  List<Finding> all() {
    return List.copyOf(findings);
  }

  /** An amount that is printed but cannot be read as one number. */
  void amount(FieldValue value, String ref) {
    add(
        "“" + value.text() + "”不能读作一个金额",
        "\"" + value.text() + "\" cannot be read as one amount",
        ref,
        value.page());
  }

  /**
   * An amount whose unit of money was not read: in yuan or in 万元 it is ten thousand times apart.
   */
  void unitOfMoney(FieldValue value, String ref) {
    add(
        "“" + value.text() + "”的金额单位没有读到，未采用",
        "the unit of money of \"" + value.text() + "\" was not read; the amount is left out",
        ref,
        value.page());
  }

  /** A date that is printed but cannot be read as one day. */
  void date(FieldValue value, String ref) {
    add(
        "“" + value.text() + "”不能读作日期",
        "\"" + value.text() + "\" cannot be read as a date",
        ref,
        value.page());
  }

  /** A form without the name of its project or unit. */
  void nameless(FormKind kind, String ref, int page) {
    boolean project = kind == FormKind.PROJECT;
    add(
        project ? "绩效目标表中没有读到项目名称" : "绩效目标表中没有读到单位名称",
        project ? "no project name was read in this form" : "no unit name was read in this form",
        ref,
        page);
  }

  /** A form that names levels of indicators and gives none. */
  void unreadIndicators(String ref, int page) {
    add("绩效目标表有指标部分，但没有读出任何指标", "the form has indicators, but none of them was read", ref, page);
  }

  /** A row of indicators that gives none, or one without a name. */
  void row(IndicatorBlock.Doubt doubt, String ref) {
    String text = doubt.text().strip();
    switch (doubt.kind()) {
      case SIGN_WITHOUT_NUMBER ->
          add(
              "指标“" + text + "”只有符号而没有数值",
              "\"" + text + "\" has a sign but no number",
              ref,
              doubt.page());
      case NO_TARGET ->
          add("指标“" + text + "”没有目标值", "\"" + text + "\" has no target", ref, doubt.page());
      case NO_NAME ->
          add(
              "目标值“" + text + "”没有三级指标名称",
              "the target \"" + text + "\" has no name",
              ref,
              doubt.page());
    }
  }

  private void add(String zh, String en, String ref, int page) {
    findings.add(
        new Finding(
            RULE,
            Severity.WARNING,
            new Finding.Message(zh, en),
            null,
            null,
            null,
            List.of(ref),
            List.of(page)));
  }
}
