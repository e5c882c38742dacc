package org.mingzhang.normalizer.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.normalizer.text.PrintedText;

/**
 * Days and periods as forms print them: {@code 2021-01-01}, {@code 2021年1月1日}, {@code
 * 2021.1-2021.12}.
 */
public final class PrintedDate {

  private static final String DAY =
      "((?:19|20)\\d{2})(?:[-./年](\\d{1,2})(?:[-./月](\\d{1,2})日?|月)?|年(?:度)?|(\\d{2})(\\d{2}))?(?:00:00(?::00(?:\\.0)?)?)?";
  private static final Pattern SINGLE = Pattern.compile(DAY);
  private static final Pattern PERIOD = Pattern.compile(DAY + "(?:起)?[-—－–~～至到]+" + DAY + "(?:止)?");

  /** {@code 2025年1月1日至12月31日}: the year is printed once. */
  private static final Pattern WITHIN_YEAR =
      Pattern.compile(
          "((?:19|20)\\d{2})年(\\d{1,2}月?(?:\\d{1,2}日)?)(?:起)?[-—－–~～至到]+(\\d{1,2}月(?:\\d{1,2}日)?底?)(?:止)?");

  private static final int GROUPS = 5;

  private PrintedDate() {}

  /**
   * A period.
   *
   * @param start its first day
   * @param end its last day
   */
  public record Period(LocalDate start, LocalDate end) {}

  /** The first day that the text means; a month means its first day. */
  public static Optional<LocalDate> start(String printed) {
    return single(printed, false);
  }

  /** The last day that the text means; a month means its last day. */
  public static Optional<LocalDate> end(String printed) {
    return single(printed, true);
  }

  /** The period from one day to another, or a whole year. */
  public static Optional<Period> period(String printed) {
    String text = withBothYears(PrintedText.compact(printed).replaceFirst("^[自从]", ""));
    Matcher single = SINGLE.matcher(text);
    if (single.matches()) {
      Optional<LocalDate> first = day(single, 0, false);
      Optional<LocalDate> last = day(single, 0, true);
      boolean day = first.equals(last);
      return first.isEmpty() || day
          ? Optional.empty()
          : Optional.of(new Period(first.get(), last.orElseThrow()));
    }
    Matcher period = PERIOD.matcher(text);
    if (!period.matches()) {
      return Optional.empty();
    }
    Optional<LocalDate> first = day(period, 0, false);
    Optional<LocalDate> last = day(period, GROUPS, true);
    return first.isPresent() && last.isPresent()
        ? Optional.of(new Period(first.get(), last.get()))
        : Optional.empty();
  }

  private static String withBothYears(String text) {
    Matcher within = WITHIN_YEAR.matcher(text);
    if (!within.matches()) {
      return text;
    }
    String year = within.group(1) + "年";
    String from = within.group(2).matches("\\d+") ? within.group(2) + "月" : within.group(2);
    return year + from + "至" + year + within.group(3).replace("底", "");
  }

  private static Optional<LocalDate> single(String printed, boolean last) {
    Matcher day = SINGLE.matcher(PrintedText.compact(printed));
    return day.matches() ? day(day, 0, last) : Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher match, int offset, boolean last) {
    int year = Integer.parseInt(match.group(offset + 1));
    String month = first(match.group(offset + 2), match.group(offset + 4));
    String day = first(match.group(offset + 3), match.group(offset + 5));
    try {
      if (month == null) {
        return Optional.of(last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1));
      }
      YearMonth yearMonth = YearMonth.of(year, Integer.parseInt(month));
      if (day == null) {
        return Optional.of(last ? yearMonth.atEndOfMonth() : yearMonth.atDay(1));
      }
      return Optional.of(yearMonth.atDay(Integer.parseInt(day)));
    } catch (DateTimeException e) {
      // 2021-02-30 is printed so; no day has this name.
      return Optional.empty();
    }
  }

  private static String first(String one, String other) {
    return one == null ? other : one;
  }
}
