package org.mingzhang.normalizer.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.extractor.page.TextLine;
import org.mingzhang.normalizer.TitledTable;
import org.mingzhang.normalizer.number.MoneyUnit;
import org.mingzhang.normalizer.text.PrintedText;

/** Finds a table's title and money unit in the lines around it and in its first merged rows. */
public final class CaptionReader {

  /** {@code 单位：万元} and what follows, also behind a title or a department on one line. */
  private static final Pattern UNIT_PART =
      Pattern.compile("[（(]?(金额)?单位 *[:：]? *(人民币)?[百千万亿]*元.*$");

  private static final Pattern DEPARTMENT =
      Pattern.compile("^(编制|填报|填表|预算|主管|预算主管|公开|报送|编报)?(部门|单位)(名称|[（(](单位|公章|盖章|签章)[）)])?[:：].*");

  /** {@code 表一}, {@code 附表1-2}, {@code 公开01表}, {@code 附件 3}. */
  private static final String TABLE_NUMBER =
      "(附?表|附件|公开|预算公开|决算公开|财决公开|财决)[一二三四五六七八九十\\d]+(?!般)(-\\d+)?表?(?!般)";

  private static final Pattern ONLY_NUMBER =
      Pattern.compile("^(" + TABLE_NUMBER + "|[-—–·第\\d页共/]+)[:：]?$");

  private static final Pattern LEADING_NUMBER =
      Pattern.compile(
          "^("
              + TABLE_NUMBER
              + "[:：.、 ]*|[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、|\\d{1,2}[.、．](?!\\d))");

  private static final Pattern DATE = Pattern.compile("^\\d{4}年\\d{1,2}月(\\d{1,2}日)?$");
  private static final Pattern SUBTITLE = Pattern.compile("^[（(].*[）)]$");
  private static final Pattern ENDS_AS_TABLE =
      Pattern.compile(".*(表|一览|明细|汇总)([（(][^（）()]*[）)])?(续表?|[（(]续表?[）)])?$");
  private static final Pattern NAMES_MONEY = Pattern.compile(".*(预算|决算|收支|收入|支出|经费|拨款|采购|资金|基金).*");

  /** Longer lines are prose. */
  private static final int LONGEST_TITLE = 60;

  /** A title that ends with none of the usual words must be short, or it is prose. */
  private static final int LONGEST_PLAIN_TITLE = 40;

  private CaptionReader() {}

  /**
   * Reads what is printed about a table.
   *
   * @param piece the table's first piece
   * @param inTable the texts of the merged rows over its header, from top to bottom
   */
  static Caption read(TitledTable piece, List<String> inTable) {
    List<TextLine> above = piece.above();
    Optional<String> title = titleWithin(inTable).or(() -> titleAbove(above));
    return new Caption(title.orElse(null), moneyUnit(piece, inTable, title).orElse(null));
  }

  /**
   * Whether a text says something about a table, not about its columns: its title or number, the
   * department, the unit of money.
   */
  public static boolean isCaption(String text) {
    String compact = text.replace(" ", "");
    return ENDS_AS_TABLE.matcher(compact).matches()
        || UNIT_PART.matcher(compact).find()
        || DEPARTMENT.matcher(compact).matches()
        || ONLY_NUMBER.matcher(compact).matches();
  }

  /** The title that a line is, or null. */
  static String titleOf(String line) {
    String text = PrintedText.fold(line);
    return isTitle(text) ? cleaned(text) : null;
  }

  private static Optional<String> titleWithin(List<String> texts) {
    return texts.stream().filter(CaptionReader::isTitle).map(CaptionReader::cleaned).findFirst();
  }

  private static Optional<String> titleAbove(List<TextLine> above) {
    for (int i = above.size() - 1; i >= 0; i--) {
      String text = PrintedText.fold(above.get(i).text());
      if (isProse(text)) {
        break;
      }
      if (isTitle(text)) {
        return Optional.of(cleaned(withLinesBefore(above, i)));
      }
    }
    return plainTitleAbove(above);
  }

  /** A title that does not end as titles usually do: the nearest short line that names money. */
  private static Optional<String> plainTitleAbove(List<TextLine> above) {
    for (int i = above.size() - 1; i >= 0; i--) {
      String text = PrintedText.fold(above.get(i).text());
      if (isProse(text)) {
        break;
      }
      String cleaned = cleaned(text);
      if (!isOther(text)
          && cleaned.length() <= LONGEST_PLAIN_TITLE
          && NAMES_MONEY.matcher(cleaned).matches()) {
        return Optional.of(cleaned);
      }
    }
    return Optional.empty();
  }

  /** The title at {@code last} with the lines before it that it was wrapped from. */
  private static String withLinesBefore(List<TextLine> above, int last) {
    List<String> parts = new ArrayList<>();
    parts.add(PrintedText.fold(above.get(last).text()));
    for (int i = last - 1; i >= 0; i--) {
      TextLine upper = above.get(i);
      TextLine lower = above.get(i + 1);
      String text = PrintedText.fold(upper.text());
      if (!isWrapped(upper, lower) || isOther(text) || isTitle(text) || isProse(text)) {
        break;
      }
      parts.add(0, text);
    }
    return PrintedText.fold(String.join("\n", parts));
  }

  /** Same size, directly below, and about the same middle: one centred title on two lines. */
  private static boolean isWrapped(TextLine upper, TextLine lower) {
    boolean sameSize = Math.abs(upper.fontSize() - lower.fontSize()) < 0.5;
    boolean adjacent = lower.box().y0() - upper.box().y1() < upper.box().height();
    boolean centred = Math.abs(upper.box().centerX() - lower.box().centerX()) < 15;
    return sameSize && adjacent && centred;
  }

  private static boolean isTitle(String text) {
    String cleaned = cleaned(text);
    return !isOther(text) && !isProse(text) && ENDS_AS_TABLE.matcher(cleaned).matches();
  }

  private static boolean isOther(String text) {
    String compact = text.replace(" ", "");
    String rest = UNIT_PART.matcher(compact).replaceFirst("");
    return rest.isEmpty()
        || DEPARTMENT.matcher(rest).matches()
        || ONLY_NUMBER.matcher(rest).matches()
        || DATE.matcher(rest).matches()
        || SUBTITLE.matcher(rest).matches()
        || Labels.isNote(rest);
  }

  private static boolean isProse(String text) {
    return text.length() > LONGEST_TITLE || text.contains("。") || text.endsWith("；");
  }

  private static String cleaned(String text) {
    String cleaned = UNIT_PART.matcher(text).replaceFirst("").strip();
    String rest = LEADING_NUMBER.matcher(cleaned).replaceFirst("").strip();
    return rest.isEmpty() ? cleaned : rest;
  }

  private static Optional<MoneyUnit> moneyUnit(
      TitledTable piece, List<String> inTable, Optional<String> title) {
    List<String> nearestFirst = new ArrayList<>(inTable);
    for (int i = piece.above().size() - 1; i >= 0; i--) {
      nearestFirst.add(piece.above().get(i).text());
    }
    title.ifPresent(nearestFirst::add);
    piece.below().stream().limit(1).map(TextLine::text).forEach(nearestFirst::add);
    return nearestFirst.stream()
        .filter(text -> !isProse(text))
        .map(MoneyUnit::statedIn)
        .flatMap(Optional::stream)
        .findFirst();
  }
}
