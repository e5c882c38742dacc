package org.mingzhang.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which pages of a file are asked for, such as {@code 3-9,12} or {@code 40-}. 1-based. */
final class PageSelection {

  private static final Pattern RANGE = Pattern.compile("(\\d{1,9})(?:\\s*(-)\\s*(\\d{1,9})?)?");

  /** All pages. */
  static final PageSelection ALL = new PageSelection("", List.of(new Range(1, Range.END)));

  /** From and to, both included; {@link #END} stands for the last page. */
  private record Range(int first, int last) {
    static final int END = Integer.MAX_VALUE;
  }

  private final String text;
  private final List<Range> ranges;

  private PageSelection(String text, List<Range> ranges) {
    this.text = text;
    this.ranges = List.copyOf(ranges);
  }

  /**
   * Reads a selection.
   *
   * @throws IllegalArgumentException if it is none, saying why
   */
  static PageSelection parse(String text) {
    List<Range> ranges = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      ranges.add(range(part.strip()));
    }
    return new PageSelection(text, ranges);
  }

  private static Range range(String part) {
    Matcher matcher = RANGE.matcher(part);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "'" + part + "' is no page or range of pages; write for example 3-9,12 or 40-");
    }
    int first = Integer.parseInt(matcher.group(1));
    boolean toTheEnd = matcher.group(2) != null && matcher.group(3) == null;
    int last =
        toTheEnd
            ? Range.END
            : matcher.group(3) == null ? first : Integer.parseInt(matcher.group(3));
    if (first < 1 || last < first) {
      throw new IllegalArgumentException(
          "'" + part + "' is no range of pages; pages count from 1, the smaller number first");
    }
    return new Range(first, last);
  }

  /**
   * The page numbers asked for in a file of {@code pageCount} pages, ascending, each once.
   *
   * @throws UsageException if it asks for a page that the file does not have
   */
  List<Integer> pagesOf(int pageCount) throws UsageException {
    TreeSet<Integer> pages = new TreeSet<>();
    for (Range range : ranges) {
      int last = range.last() == Range.END ? pageCount : range.last();
      if (this != ALL && Math.max(range.first(), last) > pageCount) {
        throw new UsageException(
            "has " + pageCount + (pageCount == 1 ? " page" : " pages"),
            "--pages " + text + " asks for more");
      }
      for (int page = range.first(); page <= last; page++) {
        pages.add(page);
      }
    }
    return List.copyOf(pages);
  }
}
