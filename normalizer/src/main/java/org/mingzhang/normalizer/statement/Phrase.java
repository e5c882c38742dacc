package org.mingzhang.normalizer.statement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.schema.Stage;

/**
 * What the words before a figure say of it.
 *
 * @param item the name of what it is about; empty where the words name none (预算数, 年初预算)
 * @param year the year that is named, or null
 * @param thisYear whether 本年 or 当年 is said
 * @param stage planned or final, or null
 * @param total whether it is said to be all there are (共有)
 * @param classes the levels of a classification that are named, or null
 */
record Phrase(
    String item, Integer year, boolean thisYear, Stage stage, boolean total, ClassPath classes) {

  private static final Pattern CONNECTOR =
      Pattern.compile(
          "^(?:此外|另外|另有|同时|其余|另|即|且|并|分别为|分别是|具体为|具体是|主要是|主要为|主要包括|包括|包含|含(?!税)|预计|计划|全年|涉及到?|用于|以及|及|和|其他为)(?=.)");

  private static final Pattern YEAR = Pattern.compile("(20\\d{2})年(?:度|初|末|底)?");
  private static final Pattern THIS_YEAR = Pattern.compile("(?:本年度?|当年|今年)");

  private static final Pattern ORGANISATION =
      Pattern.compile(
          ".*(?:局|厅|委|委员会|办公室|办|院|会|部|中心|处|所|站|校|学院|大学|部门|单位|系统|街道|镇|乡|政府|馆|队|社|本级|机关|我市|我区|我县)");

  private static final Pattern OURSELVES =
      Pattern.compile("^(?:本部门|我部门|本单位|我单位|我局|我委|我厅|我院|我办|本局)(?=.{2})");

  private static final Pattern HAVING = Pattern.compile("^.*?(共设有|共设|共有|现有|拥有|设有|总计有|合计有)(?=.)");

  private static final Pattern VERB_BEHIND =
      Pattern.compile("(?:分别|均|各|大约|约|为|是|共计|总共|共|达到|达|实际|[:：])+$");

  private static final Pattern PLANNED =
      Pattern.compile("(?:年初预算数?|全年预算数?|调整后?预算数?|预算安排数?|预算数|安排数)$");

  private static final Pattern SETTLED =
      Pattern.compile("(?:当年预算执行数|预算执行数|实际执行数|执行数|决算数|决算|决算支出)$");

  private static final Pattern PLANNED_NAME =
      Pattern.compile(".*(?:收入|支出|收支|经费|采购|拨款|收、支)预算(?:总计|合计|总额|金额)?$");

  private static final Pattern SETTLED_NAME = Pattern.compile(".*决算(?:总计|合计|总额)?$");

  private static final Pattern REMARK =
      Pattern.compile("[（(][^（）()]*(?:为准|不含|包括|包含|其中|简称|详见|见附|不包)[^（）()]*[）)]$");

  /** Words that name nothing by themselves. */
  private static final Pattern PRONOUN =
      Pattern.compile("(?:支出|收入|收支|预算|安排|该项|该项目|本项|实际支出|当年|年度|支出总额|共|合|总)?");

  /**
   * Reads the words before a figure.
   *
   * @param words without the words of a change or share
   * @param named whether they are the name of an item of a list, of which a year is a part
   */
  static Phrase of(String words, boolean named) {
    String text = withoutConnectors(words);
    Integer year = null;
    boolean thisYear = false;
    Matcher printed = YEAR.matcher(text);
    if (printed.find() && !(named && printed.start() > 0)) {
      year = Integer.valueOf(printed.group(1));
      text = withoutTime(text, printed);
    } else if (!named) {
      Matcher own = THIS_YEAR.matcher(text);
      if (own.find() && isOwner(text.substring(0, own.start()))) {
        thisYear = true;
        text =
            isTableTerm(text.substring(own.end()))
                ? text.substring(own.start())
                : text.substring(own.end());
      }
    }
    return named(text, year, thisYear);
  }

  private static Phrase named(String words, Integer year, boolean thisYear) {
    String text = VERB_BEHIND.matcher(words).replaceFirst("");
    text = REMARK.matcher(text).replaceFirst("");
    text = OURSELVES.matcher(text).replaceFirst("");
    Stage stage = null;
    Matcher planned = PLANNED.matcher(text);
    Matcher settled = SETTLED.matcher(text);
    if (settled.find()) {
      stage = Stage.FINAL_ACCOUNT;
      text = withoutSecondWord(text.substring(0, settled.start()));
    } else if (planned.find()) {
      stage = Stage.BUDGET;
      text = planned(text, planned);
    } else if (PLANNED_NAME.matcher(text).matches()) {
      stage = Stage.BUDGET;
    } else if (SETTLED_NAME.matcher(text).matches()) {
      stage = Stage.FINAL_ACCOUNT;
    }
    text = text.replaceFirst("安排$", "");
    Matcher having = HAVING.matcher(text);
    boolean has = having.find();
    boolean total = has && having.group(1).contains("共");
    if (has) {
      text = text.substring(having.end());
    }
    Optional<ClassPath> classes = ClassPath.of(text);
    String item = classes.map(ClassPath::item).orElse(text);
    boolean pronoun =
        (stage != null || year != null || thisYear) && PRONOUN.matcher(item).matches();
    return new Phrase(pronoun ? "" : item, year, thisYear, stage, total, classes.orElse(null));
  }

  private static String withoutConnectors(String words) {
    String text = words;
    Matcher connector = CONNECTOR.matcher(text);
    while (connector.find()) {
      text = text.substring(connector.end());
      connector = CONNECTOR.matcher(text);
    }
    return text;
  }

  /** A year behind the name of an office ends it: 某局2017年度基本支出; else the year goes out. */
  private static String withoutTime(String text, Matcher year) {
    String before = text.substring(0, year.start());
    String after = text.substring(year.end());
    if (isOwner(before)) {
      Matcher own = THIS_YEAR.matcher(after);
      return own.lookingAt() ? after.substring(own.end()) : after;
    }
    return before + after;
  }

  private static boolean isOwner(String text) {
    return text.isEmpty() || ORGANISATION.matcher(text).matches();
  }

  private static boolean isTableTerm(String text) {
    return text.startsWith("收入") || text.startsWith("支出");
  }

  /** 支出预算安排 is the 支出预算; 年初预算 alone names nothing. */
  private static String planned(String text, Matcher label) {
    String rest = text.substring(0, label.start());
    boolean sides = rest.endsWith("支出") || rest.endsWith("收入");
    return sides && label.group().startsWith("预算安排") ? rest + "预算" : rest;
  }

  /** 公务接待费支出决算 is that of 公务接待费. */
  private static String withoutSecondWord(String text) {
    return text.endsWith("费支出") ? text.substring(0, text.length() - 2) : text;
  }
}
