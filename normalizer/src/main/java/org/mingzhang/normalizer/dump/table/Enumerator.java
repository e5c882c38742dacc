package org.mingzhang.normalizer.dump.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number before a label: 一、 1、 （1）.
 *
 * @param depth how deep it stands, 0 for 一、
 * @param number which it is, from 1
 */
record Enumerator(int depth, int number) {

  private static final String DIGITS = "一二三四五六七八九";

  private static final Pattern[] SHAPES = {
    Pattern.compile("([一二三四五六七八九十]{1,3})[、.．].*"),
    Pattern.compile("[（(]([一二三四五六七八九十]{1,3})[)）].*"),
    Pattern.compile("(\\d{1,2})[、.．](?!\\d).*"),
    Pattern.compile("(?:其中[:：]?)?[（(](\\d{1,2})[)）].*")
  };

  /** The number before a label, if there is one. */
  static Optional<Enumerator> of(String label) {
    for (int depth = 0; depth < SHAPES.length; depth++) {
      Matcher matcher = SHAPES[depth].matcher(label);
      if (matcher.matches()) {
        return Optional.of(new Enumerator(depth, number(matcher.group(1))));
      }
    }
    return Optional.empty();
  }

  private static int number(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return Integer.parseInt(text);
    }
    int ten = text.indexOf('十');
    if (ten < 0) {
      return DIGITS.indexOf(text.charAt(0)) + 1;
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(text.charAt(0)) + 1;
    int ones = ten + 1 < text.length() ? DIGITS.indexOf(text.charAt(ten + 1)) + 1 : 0;
    return 10 * tens + ones;
  }

  boolean follows(Enumerator above) {
    return above != null && depth == above.depth && number == above.number + 1;
  }
}
