package org.mingzhang.normalizer.statement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a heading or an item of a list begins with.
 *
 * @param level how deep it stands: 0 for parts of the document, then 一、, （一）, 1、, （1）, ①
 * @param length how many characters it has
 */
record Marker(int level, int length) {

  /** Parts and chapters, the titles of a document's pieces. */
  static final int PART = 0;

  private static final Pattern[] LEVELS = {
    Pattern.compile("第[一二三四五六七八九十]{1,3}(?:部分|章|篇)[:：、]?"),
    Pattern.compile("[一二三四五六七八九十]{1,3}[、．.]"),
    Pattern.compile("[（(][一二三四五六七八九十]{1,3}[）)][、．.]?"),
    Pattern.compile("\\d{1,2}(?:、|[．.](?!\\d))"),
    Pattern.compile("[（(]\\d{1,2}[）)][、．.]?|\\d{1,2}[）)]"),
    Pattern.compile("[①-⑳]")
  };

  /** The marker at the beginning of a text without spaces. */
  static Optional<Marker> of(String text) {
    for (int level = 0; level < LEVELS.length; level++) {
      Matcher matcher = LEVELS[level].matcher(text);
      if (matcher.lookingAt()) {
        return Optional.of(new Marker(level, matcher.end()));
      }
    }
    return Optional.empty();
  }
}
