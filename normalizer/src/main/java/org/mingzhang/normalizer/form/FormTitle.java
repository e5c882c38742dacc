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
public record FormTitle(FormKind kind, String unitName, String text, Box box) {

  /** How many lines a title may be broken over. */
  private static final int MOST_LINES = 3;

  private static final Pattern TITLE =
      Pattern.compile(
          "^(.*?)((?:部门|单位|专项资金|专项|政策|转移支付|预算|财政|支出|项目|整体|和|及|或|年度|、|[（(](?:部门|单位|项目|政策|专项)[)）])*绩效目标"
              + "(?:申报|批复|审核|审批|公开|编制|设定|设置|情况|计划|汇总|明细|一览|备案|填报|管理|及|和|与|指标|[（()）])*(?:表|书)"
              + "(?:[（(][^）)]*[)）]|[\\d一二三四五六七八九十]{1,2})?)$");

  /** Reports on what was reached are other forms. */
  private static final Pattern OTHER_FORM = Pattern.compile("自评|监控|评价|完成情况|运行");

  private static final Pattern PREFIX =
      Pattern.compile(
          "^(?:附件|附表|附|表)?[\\d一二三四五六七八九十]*[-—.\\d]*[:：、.]?\\s*(?:[（(][\\d一二三四五六七八九十]+[)）])?");
  private static final Pattern YEAR =
      Pattern.compile("[（(]?(?:19|20)\\d{2}(?:[-—至](?:19|20)\\d{2})?年?(?:度|初)?[)）]?");
  private static final Pattern UNIT_NAME =
      Pattern.compile("(?!.*(?:[表页]|书(?![馆店画法院])))\\p{IsHan}[\\p{IsHan}（()）\\w、·“”〇-]{2,40}");
  private static final Pattern NO_UNIT =
      Pattern.compile("第.*部分.*|.*(?:公开|说明|情况|部分|目录|信息|附件|预算|决算|管理|年度)");
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
      Optional<FormTitle> title = endingAt(lines, last);
      if (title.isPresent()) {
        return title;
      }
    }
    return Optional.empty();
  }

  /** The title whose last line is given: with as many lines above it as it takes to name a unit. */
  private static Optional<FormTitle> endingAt(List<TextLine> lines, int last) {
    Optional<FormTitle> found = Optional.empty();
    for (int count = 1; count <= Math.min(MOST_LINES, last + 1); count++) {
      List<TextLine> group = lines.subList(last - count + 1, last + 1);
      if (!isOneHeading(group)) {
        break;
      }
      Optional<FormTitle> title = of(joined(group), boxOf(group));
      boolean better = found.isEmpty() || title.filter(t -> t.unitName != null).isPresent();
      if (better) {
        found = title;
      }
    }
    return found;
  }

  /** The title that a row of the table itself spells out. */
  static Optional<FormTitle> inRow(FormGrid grid, int row) {
    return grid.onlyPrinted(row)
        .filter(cell -> cell.cell().row() == row && grid.isFullWidth(cell))
        .flatMap(cell -> of(cell.text(), cell.printedBox()));
  }

  /** The unit that a title names, where it is one and names one; of its place nothing is known. */
  public static Optional<String> unitNamedIn(String printed) {
    return of(printed, null).map(FormTitle::unitName);
  }

  /** Whether a line is the title of some other table. */
  static boolean isOtherTitle(TextLine line) {
    return isOtherTitle(PrintedText.compact(line.text()));
  }

  /** Whether the first row of a table is the title of some other table. */
  static boolean isOtherTitle(FormGrid grid) {
    return grid.rowCount() > 0
        && grid.onlyPrinted(0)
            .filter(grid::isFullWidth)
            .filter(cell -> isOtherTitle(PrintedText.compact(cell.text())))
            .isPresent();
  }

  private static boolean isOtherTitle(String text) {
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
    // What stands before 专项资金绩效目标表 names the fund, not the unit.
    boolean ofFund = title.group(2).matches("(?:专项|政策|转移支付).*");
    String name = ofFund ? null : nameIn(title.group(1));
    return Optional.of(new FormTitle(kindOf(title.group(2)), name, text, box));
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
    return UNIT_NAME.matcher(name).matches()
        && !NO_UNIT.matcher(name).matches()
        && !GENERIC.contains(name);
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
