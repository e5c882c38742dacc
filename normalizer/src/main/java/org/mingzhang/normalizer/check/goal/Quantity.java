package org.mingzhang.normalizer.check.goal;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with a measure in the text of a field.
 *
 * @param field where it stands
 * @param from where its first character stands in the text
 * @param to behind the last character of its measure
 * @param value the number in the base unit of its measure, yuan for money
 * @param measure {@code 元}, {@code %}, {@code 人} and the like
 * @param isRough whether it is printed as about so many (余, 近, 左右)
 */
record Quantity(Field field, int from, int to, BigDecimal value, String measure, boolean isRough) {

  /** Where one sentence ends and another begins. */
  private static final String SENTENCE_ENDS = "。；;！？";

  private static final String CLAUSE_ENDS = SENTENCE_ENDS + "，,、：:（）()";
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)年(?!\\d)");
  private static final Pattern DATE = Pattern.compile("(?<!\\d)(20\\d\\d)年");

  /** The number as printed, with its measure. */
  String printed() {
    return field.text().substring(from, to);
  }

  boolean isMoney() {
    return measure.equals("元");
  }

  /** The sentence in which it stands. */
  String sentence() {
    return around(SENTENCE_ENDS);
  }

  /** The clause in which it stands. */
  String clause() {
    return around(CLAUSE_ENDS);
  }

  /** What stands before it in its clause, at most so many characters. */
  String before(int most) {
    int start = start(CLAUSE_ENDS);
    return field.text().substring(Math.max(start, from - most), from);
  }

  /** What stands behind it in its clause, at most so many characters. */
  String after(int most) {
    return field.text().substring(to, Math.min(end(CLAUSE_ENDS), to + most));
  }

  /** The year last named in its sentence before it, or null; the year of a date does not count. */
  Integer year() {
    return last(YEAR);
  }

  /** The year last named in its sentence before it, alone or in a date, or null. */
  Integer yearOfDate() {
    return last(DATE);
  }

  private Integer last(Pattern pattern) {
    Matcher year = pattern.matcher(field.text()).region(start(SENTENCE_ENDS), from);
    Integer last = null;
    while (year.find()) {
      last = Integer.valueOf(year.group(1));
    }
    return last;
  }

  private String around(String ends) {
    return field.text().substring(start(ends), end(ends));
  }

  private int start(String ends) {
    int start = from;
    while (start > 0 && ends.indexOf(field.text().charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  private int end(String ends) {
    int end = to;
    while (end < field.text().length() && ends.indexOf(field.text().charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
