package org.mingzhang.normalizer.dump;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.mingzhang.extractor.page.DumpLine;
import org.mingzhang.normalizer.repair.Repair;
import org.mingzhang.normalizer.text.PrintedText;

/** Tells which lines of a dump are the title of a table or form, also where they are garbled. */
final class SectionTitles {

  /** Longer lines are prose. */
  private static final int LONGEST = 60;

  /** Shorter lines are the end of a wrapped cell. */
  private static final int SHORTEST = 4;

  /** How many lines below a title tell what it is the title of, blank ones not counted. */
  private static final int LOOK = 6;

  /** A list of tables numbers them: 3．部门支出总体情况表. */
  private static final Pattern LISTED =
      Pattern.compile("^(\\d{1,2}[.．、]|[（(][一二三四五六七八九十\\d]{1,3}[)）]).*");

  private static final Pattern SENTENCE = Pattern.compile(".*[，。；：、].*|.*[见如按]表.*");
  private static final Pattern ENDS_AS_TABLE =
      Pattern.compile(".*(表|一览)([（(][^（）()]*[）)])?(续表?|[（(]续表?[）)])?");
  private static final Pattern MONEY_TABLE = Pattern.compile(".*(预算|决算|收支|收入|支出|经费|拨款|采购|资金|基金).*");
  private static final Pattern MONEY_UNIT = Pattern.compile(".*单位[:：]?[（(]?(人民币)?[百千万亿]*元.*");
  private static final Pattern HEADER =
      Pattern.compile("(科目|项目|功能分类|单位|预算|收入|支出|类|款|合计|金额|序号|本年|年初|小计|采购|行次|栏次).{0,14}");

  /** Nothing is known about whether the line is garbled. */
  private static final double EVEN = 0.5;

  private static final Pattern UNIT_FORM = Pattern.compile(".*整体.*(绩效|目标|申报).*表.{0,6}");
  private static final Pattern PROJECT_FORM = Pattern.compile(".*(项目|专项|支出).*绩效目标.*表.{0,6}");
  private static final Pattern OTHER_FORM = Pattern.compile(".*(自评|监控|评价|完成情况|目录).*");

  /** What the Japanese OCR leaves of 申报表, 目标表: a title worth repairing. */
  private static final Pattern MAYBE_GARBLED_TITLE = Pattern.compile(".*[申目林标].{0,4}表.{0,2}");

  /** What is always left of a garbled 申报表; the beginning of the title is often lost. */
  private static final Pattern GARBLED_UNIT_FORM = Pattern.compile(".*申.表.{0,2}");

  private final Supplier<Repair> repair;

  /**
   * @param repair mends garbled titles; asked for only where one may be
   */
  SectionTitles(Supplier<Repair> repair) {
    this.repair = repair;
  }

  /**
   * What begins at a line.
   *
   * @param lines the lines of the dump that are not blank
   * @param index the line
   * @return empty where it is no title
   */
  Optional<SectionKind> kindOf(List<DumpLine> lines, int index) {
    String text = compact(lines, index);
    if (text.length() < SHORTEST || text.length() > LONGEST || isLeader(text)) {
      return Optional.empty();
    }
    Optional<SectionKind> form = form(text);
    if (form.isPresent() || !isMoneyTitle(text)) {
      return form;
    }
    return isOverTable(lines, index) ? Optional.of(SectionKind.MONEY_TABLE) : Optional.empty();
  }

  private Optional<SectionKind> form(String text) {
    Optional<SectionKind> printed = printedForm(text);
    if (printed.isPresent() || !MAYBE_GARBLED_TITLE.matcher(text).matches()) {
      return printed;
    }
    String repaired = PrintedText.compact(repair.get().repair(text, EVEN).text());
    Optional<SectionKind> form = printedForm(repaired);
    boolean garbled = !repaired.equals(text);
    return form.isEmpty() && garbled && GARBLED_UNIT_FORM.matcher(text).matches()
        ? Optional.of(SectionKind.UNIT_FORM)
        : form;
  }

  private static Optional<SectionKind> printedForm(String text) {
    if (LISTED.matcher(text).matches()
        || SENTENCE.matcher(text).matches()
        || OTHER_FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    if (UNIT_FORM.matcher(text).matches()) {
      return Optional.of(SectionKind.UNIT_FORM);
    }
    return PROJECT_FORM.matcher(text).matches()
        ? Optional.of(SectionKind.PROJECT_FORM)
        : Optional.empty();
  }

  private static boolean isMoneyTitle(String text) {
    return ENDS_AS_TABLE.matcher(text).matches()
        && MONEY_TABLE.matcher(text).matches()
        && !text.contains("。")
        && !text.contains("绩效");
  }

  /** Whether the unit of money or a header follows, and no further title. */
  private static boolean isOverTable(List<DumpLine> lines, int index) {
    if (MONEY_UNIT.matcher(compact(lines, index)).matches()) {
      return true;
    }
    int seen = 0;
    for (int i = index + 1; i < lines.size() && seen < LOOK; i++, seen++) {
      String text = compact(lines, i);
      if (MONEY_UNIT.matcher(text).matches()) {
        return true;
      }
      if (text.contains("。") || isMoneyTitle(text) || LISTED.matcher(text).matches()) {
        return false;
      }
      if (HEADER.matcher(text).matches()) {
        return true;
      }
    }
    return false;
  }

  /** A line of a table of contents: 收支总表……3. */
  private static boolean isLeader(String text) {
    return text.matches(".*(\\.{3,}|…{1,}|·{3,}).*");
  }

  private static String compact(List<DumpLine> lines, int index) {
    return PrintedText.compact(lines.get(index).text());
  }
}
