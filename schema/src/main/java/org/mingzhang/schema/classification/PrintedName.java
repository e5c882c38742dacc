package org.mingzhang.schema.classification;

import java.text.Normalizer;
import java.util.Collection;
import java.util.regex.Pattern;

/**
 * A name as a disclosure prints it, compared with official names: blanks, the width of characters
 * and the shape of quotation marks do not count, nor does what budget systems append to tell equal
 * names apart.
 */
final class PrintedName {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern DOUBLE_QUOTES = Pattern.compile("[“”„‟]");

  /** The level in words behind the name, as prose prints it: 教育支出（类）. */
  private static final Pattern LEVEL_SUFFIX = Pattern.compile("\\([类款项]\\)$");

  /** The kind of unit behind the name, as budget systems export it: 办公经费_行政. */
  private static final Pattern SYSTEM_SUFFIX = Pattern.compile("_[^_]+$");

  private final String folded;

  PrintedName(String name) {
    String bare = LEVEL_SUFFIX.matcher(fold(name)).replaceFirst("");
    folded = SYSTEM_SUFFIX.matcher(bare).replaceFirst("");
  }

  /**
   * Whether this is the official name, alone or with the name of the section above it in brackets:
   * 行政运行（人大事务）.
   *
   * @param official the official name
   * @param above the names the parent bears or bore; none for a class
   */
  boolean is(String official, Collection<String> above) {
    String name = fold(official);
    return folded.equals(name)
        || above.stream().anyMatch(parent -> folded.equals(name + "(" + fold(parent) + ")"));
  }

  private static String fold(String text) {
    String narrow = BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    return DOUBLE_QUOTES.matcher(narrow).replaceAll("\"");
  }
}
