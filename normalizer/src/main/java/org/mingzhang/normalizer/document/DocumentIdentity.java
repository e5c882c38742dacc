package org.mingzhang.normalizer.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.normalizer.text.PrintedText;
import org.mingzhang.schema.Department;
import org.mingzhang.schema.Stage;

/**
 * Gathers what a document says about itself: whose it is, of which year, budget or final account.
 * Every line that speaks of it is a vote; the heaviest wins, of equals the earliest.
 */
public final class DocumentIdentity {

  private static final String ORGANISATION_END =
      "(?:局|厅|委员会|委|办公室|办公厅|中心|院|大学|学校|学院|中学|小学|幼儿园|馆|站|队|所|处|会|部|社|校|台|园|政府|街道|机关)";

  /** {@code 部门：…}, {@code 编制部门：…}; the unit of money on the same line is cut off before. */
  private static final Pattern LABELLED =
      Pattern.compile(
          "^(?:编制|填报|预算|预算主管|主管|公开|编报|报送)?(?:部门|单位)(?:名称)?[:：](.{3,40}?)(?:[（(](?:盖章|公章)[）)])?$");

  /** {@code 某市某局2021年部门预算}, {@code 2021年度某局部门决算公开}. */
  private static final Pattern NAMED_BEFORE_YEAR =
      Pattern.compile("^(?:附件\\d*[:：]?)?(.{2,40}?" + ORGANISATION_END + ")\\d{4}年度?.*(?:预算|决算).*$");

  private static final Pattern NAMED_AFTER_YEAR =
      Pattern.compile("^\\d{4}年度?(.{2,40}?" + ORGANISATION_END + ")(?:部门|单位)?(?:预算|决算).*$");

  /** A table's title begins with the department's name. */
  private static final Pattern IN_TITLE =
      Pattern.compile(
          "^(?:\\d{4}年度?)?(.{2,40}?"
              + ORGANISATION_END
              + ")(?:\\d{4}年度?)?(?:部门|单位|财政拨款|一般公共|政府|国有资本|收|支|“|\"|基本|项目|机关运行|预算|决算|三公).*$");

  private static final Pattern YEAR =
      Pattern.compile("(20\\d{2}|二[〇○零O][〇○零O一二三四五六七八九]{2})年(?:度)?(.{0,30}?)(预算|决算)");

  /** {@code 第二部分}, {@code （三）}, {@code 1.}: the number of a heading. */
  private static final Pattern PART =
      Pattern.compile("^(?:第[一二三四五六七八九十]+部分|[（(]?[一二三四五六七八九十]{1,3}[）)、.]|\\d{1,2}[.、．](?!\\d))");

  /** The budget code before a name ({@code 506_某局}), and the word a notice begins with. */
  private static final Pattern BEFORE_NAME = Pattern.compile("^(?:关于|\\d{3,12}[_—\\-]*)");

  private static final Pattern ONLY_NAME = Pattern.compile("^.{2,40}" + ORGANISATION_END + "$");
  private static final Pattern ONLY_YEAR =
      Pattern.compile("^20\\d{2}年度?(?:部门|单位|本级)?(?:预算|决算).{0,12}$");
  private static final Pattern ANY_YEAR = Pattern.compile("(20\\d{2})年");

  private static final Pattern MONEY_UNIT =
      Pattern.compile("[（(]?(?:金额)?单位[:：]?(?:人民币)?[百千万亿]*元.*$");

  /** Prose is not asked: it speaks of other years and of other departments. */
  private static final int LONGEST_LINE = 45;

  /** The cover stands on the first pages. */
  private static final int COVER_PAGES = 3;

  private static final int LABELLED_WEIGHT = 6;
  private static final int COVER_WEIGHT = 5;
  private static final int TITLE_WEIGHT = 2;

  private final Map<String, Integer> departments = new LinkedHashMap<>();
  private final Map<Integer, Integer> years = new LinkedHashMap<>();
  private final Map<Integer, Integer> mentionedYears = new LinkedHashMap<>();
  private final Map<Stage, Integer> stages = new HashMap<>();
  private String before = "";

  /** Hears a line of text outside tables. */
  public void hearLine(int page, String printed) {
    String line = PrintedText.compact(printed);
    Matcher year = ANY_YEAR.matcher(line);
    while (year.find()) {
      mentionedYears.merge(Integer.valueOf(year.group(1)), 1, Integer::sum);
    }
    if (line.length() > LONGEST_LINE || line.contains("。")) {
      return;
    }
    String text = MONEY_UNIT.matcher(PART.matcher(line).replaceFirst("")).replaceFirst("");
    vote(LABELLED, text, LABELLED_WEIGHT);
    int weight = page <= COVER_PAGES ? COVER_WEIGHT : 1;
    vote(NAMED_BEFORE_YEAR, text, weight);
    vote(NAMED_AFTER_YEAR, text, weight);
    hearYearAndStage(text, weight);
    if (page <= COVER_PAGES) {
      hearCover(text);
    }
  }

  /** A cover prints the name on one line and the year on the next, or the other way round. */
  private void hearCover(String text) {
    boolean nameFirst = ONLY_NAME.matcher(before).matches() && ONLY_YEAR.matcher(text).matches();
    boolean yearFirst = ONLY_YEAR.matcher(before).matches() && ONLY_NAME.matcher(text).matches();
    if (nameFirst || yearFirst) {
      voteName(nameFirst ? before : text, COVER_WEIGHT);
    }
    before = text;
  }

  /** Hears the title of a table. */
  public void hearTitle(String printed) {
    String title = PrintedText.compact(printed);
    vote(IN_TITLE, title, TITLE_WEIGHT);
    hearYearAndStage(title, TITLE_WEIGHT);
    // Tables are called 决算表 in final accounts only; budgets speak of budgets alone.
    vote(title, TITLE_WEIGHT);
  }

  private void vote(Pattern pattern, String text, int weight) {
    Matcher matcher = pattern.matcher(text);
    if (matcher.matches()) {
      voteName(matcher.group(1), weight);
    }
  }

  private void voteName(String printed, int weight) {
    String name = BEFORE_NAME.matcher(printed).replaceFirst("");
    if (isName(name)) {
      departments.merge(name, weight, Integer::sum);
    }
  }

  private static boolean isName(String name) {
    return name.codePoints().filter(Character::isIdeographic).count() >= 3
        && !name.matches(".*(预算|决算|情况|说明|报表|目录|收入|支出|[:：，、]).*");
  }

  private void vote(String text, int weight) {
    if (text.contains("决算")) {
      stages.merge(Stage.FINAL_ACCOUNT, weight, Integer::sum);
    } else if (text.contains("预算")) {
      // A final account's tables name the 一般公共预算 that they settle.
      boolean fund = text.matches(".*(一般公共预算|政府性基金预算|国有资本经营预算).*");
      stages.merge(Stage.BUDGET, fund ? 1 : weight, Integer::sum);
    }
  }

  private void hearYearAndStage(String text, int weight) {
    Matcher matcher = YEAR.matcher(text);
    if (matcher.find()) {
      years.merge(year(matcher.group(1)), weight, Integer::sum);
      Stage stage = matcher.group(3).equals("决算") ? Stage.FINAL_ACCOUNT : Stage.BUDGET;
      stages.merge(stage, weight, Integer::sum);
    }
  }

  private static int year(String printed) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < printed.length(); i++) {
      char character = printed.charAt(i);
      int value = "零一二三四五六七八九".indexOf(character);
      digits.append("〇○O".indexOf(character) >= 0 ? 0 : value >= 0 ? value : character - '0');
    }
    return Integer.parseInt(digits.toString());
  }

  /** Whose document it is; null names where it does not say. */
  public Department department() {
    List<String> names = new ArrayList<>(departments.keySet());
    return new Department(
        heaviest(departments).map(name -> longestOf(name, names)).orElse(null), null);
  }

  /** A name cut short in a narrow place is made whole where it is printed in full. */
  private String longestOf(String name, List<String> names) {
    return names.stream()
        .filter(other -> other.endsWith(name) && other.length() > name.length())
        .filter(other -> departments.get(other) >= COVER_WEIGHT)
        .findFirst()
        .orElse(name);
  }

  /** The budget year: the one of the budget spoken of, else the one named most; or null. */
  public Integer fiscalYear() {
    return heaviest(years).or(() -> heaviest(mentionedYears)).orElse(null);
  }

  /** Budget or final account, or null. */
  public Stage stage() {
    return heaviest(stages).orElse(null);
  }

  private static <T> Optional<T> heaviest(Map<T, Integer> votes) {
    T best = null;
    for (Map.Entry<T, Integer> entry : votes.entrySet()) {
      if (best == null || entry.getValue() > votes.get(best)) {
        best = entry.getKey();
      }
    }
    return Optional.ofNullable(best);
  }
}
