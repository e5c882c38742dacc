package org.mingzhang.normalizer.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.extractor.page.Box;
import org.mingzhang.extractor.page.TextLine;
import org.mingzhang.normalizer.text.PrintedText;

/**
 * The title of a target form.
 *
 * @param kind what the form speaks of, or null where the title leaves it open
 * @param unitName the name in front of the form's name, or null
 * @param text the title as printed, folded
 * @param box where it stands
 */
record FormTitle(FormKind kind, String unitName, String text, Box box) {

  /** How many lines a title may be broken over. */
  private static final int MOST_LINES = 3;

  private static final Pattern TITLE =
      Pattern.compile(
          "^(.*?)((?:[（(]?(?:部门|单位|专项资金|专项|政策|转移支付|预算|财政|支出|项目|整体|和|及|或|年度|[（()）、/])*)绩效目标"
              + "(?:申报|批复|审核|审批|公开|编制|设定|情况|计划|汇总|明细|一览|备案|填报)*(?:表|书)(?:[（(][^）)]*[)）])?)$");

  /** Reports on what was reached are other forms. */
  private static final Pattern OTHER_FORM = Pattern.compile("自评|监控|评价|完成情况|运行");

  private static final Pattern PREFIX =
      Pattern.compile(
          "^(?:附件|附表|附|表)?[\\d一二三四五六七八九十]*[-—.\\d]*[:：、.]?\\s*(?:[（(][\\d一二三四五六七八九十]+[)）])?");
  private static final Pattern YEAR =
      Pattern.compile("[（(]?(?:19|20)\\d{2}(?:[-—至](?:19|20)\\d{2})?年?(?:度|初)?[)）]?");
  private static final Set<String> GENERIC =
      Set.of(
          "", "市级", "省级", "区级", "县级", "市本级", "省本级", "区本级", "县本级", "本级", "部门", "单位", "部门预算", "预算",
          "部门单位", "市直", "省直", "区直", "县直", "财政", "市级财政", "省级财政", "区级财政", "县级财政", "公开", "本部门", "市级部门",
          "省级部门", "区级部门", "县级部门", "一般", "重点", "部门重点", "中央", "州级", "盟市级", "自治区", "自治区级");

  /**
   * The title among the lines above a table: the last line, or lines of one size, that names a
   * form.
   */
  static Optional<FormTitle> above(List<TextLine> lines) {
    for (int last = lines.size() - 1; last >= 0; last--) {
      for (int count = 1; count <= Math.min(MOST_LINES, last + 1); count++) {
        List<TextLine> group = lines.subList(last - count + 1, last + 1);
        if (!isOneHeading(group)) {
          break;
        }
        Optional<FormTitle> title = of(joined(group), boxOf(group));
        if (title.isPresent()) {
          return Optional.of(withNameAbove(title.get(), lines, last - count));
        }
      }
    }
    return Optional.empty();
  }

  /** The title that a row of the table itself spells out. */
  static Optional<FormTitle> inRow(FormGrid grid, int row) {
    return grid.onlyPrinted(row)
        .filter(cell -> cell.cell().row() == row && grid.isFullWidth(cell))
        .flatMap(cell -> of(cell.text(), cell.printedBox()));
  }

  /** Whether a line is the title of some other table. */
  static boolean isOtherTitle(TextLine line) {
    String text = PrintedText.compact(line.text());
    return text.length() >= 5
        && text.length() <= 50
        && text.matches(".*[^报代]表(?:[（(][^）)]*[)）])?")
        && !TITLE.matcher(text).matches();
  }

  private static Optional<FormTitle> of(String printed, Box box) {
    String text = PrintedText.compact(printed);
    if (text.length() > 80 || OTHER_FORM.matcher(text).find()) {
      return Optional.empty();
    }
    Matcher title = TITLE.matcher(text);
    if (!title.matches() || title.group(1).matches(".*[，。；].*")) {
      return Optional.empty();
    }
    return Optional.of(new FormTitle(kindOf(title.group(2)), nameIn(title.group(1)), text, box));
  }

  private static FormKind kindOf(String formName) {
    if (formName.contains("整体")) {
      return FormKind.UNIT;
    }
    return formName.matches(".*(?:项目|专项|政策|转移支付).*") ? FormKind.PROJECT : null;
  }

  private static String nameIn(String before) {
    String name = PREFIX.matcher(before).replaceFirst("");
    name = YEAR.matcher(name).replaceAll("").strip();
    return isUnitName(name) ? name : null;
  }

  private static boolean isUnitName(String name) {
    return name.length() > 2 && !GENERIC.contains(name);
  }

  /** A title may have the unit's name on a line of its own, in the same letters. */
  private static FormTitle withNameAbove(FormTitle title, List<TextLine> lines, int nameLine) {
    if (title.unitName != null
        || nameLine < 0
        || !isOneHeading(lines.subList(nameLine, nameLine + 2))) {
      return title;
    }
    TextLine line = lines.get(nameLine);
    String name = nameIn(PrintedText.compact(line.text()));
    boolean plausible = name != null && name.matches("[\\p{IsHan}（()）\\d]{3,40}");
    return plausible
        ? new FormTitle(title.kind, name, name + title.text, title.box.union(line.box()))
        : title;
  }

  private static boolean isOneHeading(List<TextLine> lines) {
    for (int i = 1; i < lines.size(); i++) {
      TextLine upper = lines.get(i - 1);
      TextLine lower = lines.get(i);
      boolean sameSize = Math.abs(upper.fontSize() - lower.fontSize()) <= 0.6;
      double gap = lower.box().y0() - upper.box().y1();
      if (!sameSize || gap > 1.5 * lower.fontSize()) {
        return false;
      }
    }
    return true;
  }

  private static String joined(List<TextLine> lines) {
    List<String> texts = new ArrayList<>();
    lines.forEach(line -> texts.add(line.text()));
    return String.join("\n", texts);
  }

  private static Box boxOf(List<TextLine> lines) {
    return Box.around(lines.stream().map(TextLine::box).toList());
  }
}
