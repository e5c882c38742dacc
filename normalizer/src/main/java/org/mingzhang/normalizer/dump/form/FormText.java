package org.mingzhang.normalizer.dump.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.normalizer.form.FormKind;
import org.mingzhang.normalizer.form.FormTitle;
import org.mingzhang.normalizer.text.PrintedText;

/**
 * The lines of one form by its parts.
 *
 * @param kind what it speaks of
 * @param title its title's lines
 * @param unitName the unit that the title names, or null
 * @param fields labels and their values
 * @param tasks the rows of 年度主要任务
 * @param headers the headings of the indicators' columns
 * @param body the indicators
 */
record FormText(
    FormKind kind,
    List<FormLine> title,
    String unitName,
    List<FormLine> fields,
    List<FormLine> tasks,
    List<FormLine> headers,
    List<FormLine> body) {

  private static final int MOST_TITLE_LINES = 3;

  /** How far down a title may stand below what its section begins with. */
  private static final int TITLE_WITHIN = 4;

  private static final Pattern UNIT_WORDS =
      Pattern.compile(".*(?:整体.{0,4}绩效|任务名称|履职目标|部门预算总额|资金来源).*");
  private static final Pattern PROJECT_WORDS = Pattern.compile(".*(?:项目名称|立项依据|项目概况|项目负责人).*");
  private static final Pattern YEAR =
      Pattern.compile("[（(](?:19|20)\\d{2}.{0,5}[)）]?|(?:19|20)\\d{2}年度?|.{0,6}年度[)）]");
  private static final Pattern ATTACHMENT = Pattern.compile("附(?:件|表)?.{0,4}[:：]?.{0,2}");
  private static final Pattern TITLE =
      Pattern.compile(".*(?:绩效目标.{0,6}表|标?申[报扱授].?表|整体.{0,8}表)[\\d)）]*");
  private static final Pattern BUDGET_ROW =
      Pattern.compile(
          "(?:预算情况)?(?:.{0,3}资金(?:来源|结构)[:：]?)?[（(][12][)）](?:基本支出|项目支出|其他资金|财政性资金).*"
              + "|预算情况|部门预算总额.*");
  private static final Pattern BESIDE_HEADER =
      Pattern.compile("(?:年度|项目|整体)?绩效(?:指标)?|指标|[绩效指标年度]");
  private static final Pattern TITLE_IN_TWO = Pattern.compile("[^。，]{8,40}(?:项目|支出|整体)绩效目标.{0,6}表");
  private static final Pattern AFTER_TASKS = Pattern.compile(".*(?:预算情况|预算总额|资金来源).*");

  /** Parts the lines of a form. */
  static FormText of(List<FormLine> lines) {
    FormKind kind = kindOf(lines);
    int below = belowTitle(lines);
    List<FormLine> title = lines.subList(0, below);
    int header = headerFrom(lines, below);
    List<FormLine> above =
        UprightLabels.without(lines.subList(below, Math.max(below, endOfFields(lines, header))))
            .stream()
            .filter(line -> !isBeside(line))
            .toList();
    List<FormLine> rest = lines.subList(header, lines.size());
    List<FormLine> headers = rest.stream().filter(BodyColumns::isHeader).toList();
    Set<FormLine> heads = Set.copyOf(headers);
    List<FormLine> body =
        rest.stream()
            .filter(line -> !heads.contains(line) && !isBeside(line))
            .filter(line -> kind == FormKind.PROJECT || !isBudget(line))
            .toList();
    int tasksFrom = kind == FormKind.UNIT ? tasksFrom(above) : above.size();
    int tasksTo = tasksTo(above, tasksFrom);
    List<FormLine> fields = new ArrayList<>(above.subList(0, tasksFrom));
    fields.addAll(above.subList(tasksTo, above.size()));
    List<FormLine> tasks = above.subList(Math.min(tasksFrom + 1, tasksTo), tasksTo);
    return new FormText(kind, title, unitName(title), fields, tasks, headers, body);
  }

  /** Whether a line is the title of a form. */
  static boolean isTitle(FormLine line) {
    String text = line.compact();
    return text.length() <= 60 && TITLE.matcher(text).matches();
  }

  /** Whether a line and the next are a title together. */
  static boolean isTitleInTwo(List<FormLine> lines, int index) {
    if (index + 1 >= lines.size() || isTitle(lines.get(index + 1))) {
      return false;
    }
    String text = lines.get(index).compact() + lines.get(index + 1).compact();
    return TITLE_IN_TWO.matcher(text).matches();
  }

  static boolean isAttachment(FormLine line) {
    return ATTACHMENT.matcher(line.compact()).matches();
  }

  /** A row of the unit's budget that is printed again where a page begins. */
  private static boolean isBudget(FormLine line) {
    return BUDGET_ROW.matcher(line.compact()).matches();
  }

  private static boolean isBeside(FormLine line) {
    return YEAR.matcher(line.compact()).matches() || isAttachment(line);
  }

  private static FormKind kindOf(List<FormLine> lines) {
    long unit = lines.stream().filter(l -> UNIT_WORDS.matcher(l.compact()).matches()).count();
    long project = lines.stream().filter(l -> PROJECT_WORDS.matcher(l.compact()).matches()).count();
    return unit > project || (unit == project && unit > 0) ? FormKind.UNIT : FormKind.PROJECT;
  }

  private static int belowTitle(List<FormLine> lines) {
    for (int i = 0; i < Math.min(TITLE_WITHIN, lines.size()); i++) {
      if (isTitle(lines.get(i))) {
        return i + 1;
      }
      if (isTitleInTwo(lines, i)) {
        return i + 2;
      }
    }
    return 0;
  }

  private static int headerFrom(List<FormLine> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (BodyColumns.isHeader(lines.get(i))) {
        return i;
      }
    }
    return lines.size();
  }

  /** The words 绩效指标 beside the header belong to no field. */
  private static int endOfFields(List<FormLine> lines, int header) {
    int end = header;
    while (end > 0 && BESIDE_HEADER.matcher(lines.get(end - 1).compact()).matches()) {
      end--;
    }
    return end;
  }

  private static int tasksFrom(List<FormLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (TaskLines.isHeader(lines.get(i))) {
        return i;
      }
    }
    return lines.size();
  }

  private static int tasksTo(List<FormLine> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (AFTER_TASKS.matcher(lines.get(i).compact()).matches()) {
        return i;
      }
    }
    return lines.size();
  }

  private static String unitName(List<FormLine> title) {
    for (int from = title.size() - 1;
        from >= Math.max(0, title.size() - MOST_TITLE_LINES);
        from--) {
      String text =
          title.subList(from, title.size()).stream()
              .map(FormLine::text)
              .collect(Collectors.joining("\n"));
      Optional<String> name = FormTitle.unitNamedIn(PrintedText.fold(text));
      if (name.isPresent()) {
        return name.get();
      }
    }
    return null;
  }
}
