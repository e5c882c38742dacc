package org.mingzhang.normalizer.compare;

import java.util.regex.Pattern;
import org.mingzhang.normalizer.text.PrintedText;

/** What is the same in names of two documents, whatever the year and the numbering. */
final class Names {

  private static final Pattern YEAR = Pattern.compile("20\\d{2}(?:年度|年)?|[本上]年度?(?!合计|收入|支出)");
  private static final Pattern NUMBERING =
      Pattern.compile("^(?:[(（]?[一二三四五六七八九十]+[)）、.．]+|[(（]?\\d{1,2}[)）、.．]+)");
  private static final Pattern FILLERS = Pattern.compile("[\\s　_()（）〔〕\\[\\]“”\"'：:,，、]");

  private Names() {}

  /** A name to compare by; empty for null. */
  static String key(String name) {
    if (name == null) {
      return "";
    }
    String folded = NUMBERING.matcher(PrintedText.compact(name)).replaceFirst("");
    return FILLERS.matcher(YEAR.matcher(folded).replaceAll("")).replaceAll("");
  }
}
