package org.mingzhang.normalizer.dump.form;

import java.util.ArrayList;
import java.util.List;

/** Words our doubts about the reading of forms in a dump; none of them is about the document. */
final class DumpFindings {

  private final List<DumpDoubt> doubts = new ArrayList<>();

  List<DumpDoubt> all() {
    return List.copyOf(doubts);
  }

  /** An amount that is printed but cannot be read as one number. */
  void amount(FieldText value, String ref) {
    add(
        value.number(),
        "“" + value.raw() + "”不能读作一个金额",
        "\"" + value.raw() + "\" cannot be read as one amount",
        ref);
  }

  /** An amount whose unit of money was not read. */
  void unitOfMoney(FieldText value, String ref) {
    add(
        value.number(),
        "“" + value.raw() + "”的金额单位没有读到，未采用",
        "the unit of money of \"" + value.raw() + "\" was not read; the amount is left out",
        ref);
  }

  /** A date that is printed but cannot be read as one day. */
  void date(FieldText value, String ref) {
    add(
        value.number(),
        "“" + value.raw() + "”不能读作日期",
        "\"" + value.raw() + "\" cannot be read as a date",
        ref);
  }

  /** A name that is missing or that no name looks like. */
  void name(int line, String raw, String ref) {
    add(
        line,
        raw == null ? "绩效目标表中没有读到名称" : "绩效目标表中的名称“" + raw + "”未能辨认",
        raw == null
            ? "no name was read in this form"
            : "the name \"" + raw + "\" in this form could not be made out",
        ref);
  }

  /** A sign of comparison without a number. */
  void signOnly(int line, String raw, String ref) {
    add(line, "指标“" + raw + "”只有符号而没有数值", "\"" + raw + "\" has a sign but no number", ref);
  }

  /** A name without a target. */
  void noTarget(int line, String raw, String ref) {
    add(line, "“" + raw + "”没有目标值", "\"" + raw + "\" has no target", ref);
  }

  /** A target without a name. */
  void noName(int line, String raw, String ref) {
    add(line, "目标值“" + raw + "”没有三级指标名称", "the target \"" + raw + "\" has no name", ref);
  }

  /** Something that is probably not what is printed. */
  void doubtful(int line, String raw, String ref) {
    add(line, "“" + raw + "”未能可靠辨认", "\"" + raw + "\" could not be made out for sure", ref);
  }

  /** A form that names levels of indicators and gives none. */
  void unreadIndicators(int line, String ref) {
    add(line, "绩效目标表有指标部分，但没有读出任何指标", "the form has indicators, but none of them was read", ref);
  }

  private void add(int line, String zh, String en, String ref) {
    doubts.add(new DumpDoubt(line, null, zh, en, ref));
  }
}
