package org.mingzhang.normalizer.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.extractor.page.DumpLine;
import org.mingzhang.normalizer.text.PrintedText;

/**
 * Puts the titles of money tables before their rows in dumps that give them behind, as text does
 * whose titles are painted last: else each table would bear the title of the one before it. Such a
 * dump is told by most of its pages (or parts between 表一, 表二, …) having their rows before their
 * only title and none behind it.
 */
final class TitlesFirst {

  /** Fewer may be tables that end where a page with the next title ends. */
  private static final int FEWEST = 3;

  /** What share of the parts with a title and rows has to have the title last. */
  private static final double MOST = 0.8;

  private static final Pattern PART = Pattern.compile("附?表[一二三四五六七八九十\\d]{1,3}");
  private static final Pattern ROW =
      Pattern.compile(".*(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d\\.\\d{2})\\s*");

  /** A part of the dump and where its only title stands in it; -1 without one, or with more. */
  private record Part(List<DumpLine> lines, int title) {

    boolean hasTitleLast() {
      return title > 0 && rows(0, title) > 0 && rows(title, lines.size()) == 0;
    }

    boolean hasRows() {
      return title >= 0 && rows(0, lines.size()) > 0;
    }

    private long rows(int from, int to) {
      return lines.subList(from, to).stream()
          .filter(line -> ROW.matcher(line.text()).matches())
          .count();
    }
  }

  private TitlesFirst() {}

  /**
   * The lines with each title before its table.
   *
   * @param lines the lines of the dump that are not blank
   * @param titles tells which are titles
   */
  static List<DumpLine> order(List<DumpLine> lines, SectionTitles titles) {
    List<Part> parts = parts(lines, titles);
    long titled = parts.stream().filter(Part::hasRows).count();
    long last = parts.stream().filter(Part::hasTitleLast).count();
    if (last < FEWEST || last < MOST * titled) {
      return lines;
    }
    List<DumpLine> ordered = new ArrayList<>();
    for (Part part : parts) {
      int from = Math.max(0, part.title());
      ordered.addAll(part.lines().subList(from, part.lines().size()));
      ordered.addAll(part.lines().subList(0, from));
    }
    return ordered;
  }

  private static List<Part> parts(List<DumpLine> lines, SectionTitles titles) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || begins(lines.get(i))) {
        parts.add(new Part(lines.subList(from, i), title(lines, from, i, titles)));
        from = i;
      }
    }
    return parts;
  }

  private static boolean begins(DumpLine line) {
    return line.text().indexOf('\f') >= 0
        || PART.matcher(PrintedText.compact(line.text())).matches();
  }

  private static int title(List<DumpLine> lines, int from, int to, SectionTitles titles) {
    int found = -1;
    for (int i = from; i < to; i++) {
      boolean title = titles.kindOf(lines, i).filter(SectionKind.MONEY_TABLE::equals).isPresent();
      if (title && found >= 0) {
        return -1;
      }
      found = title ? i - from : found;
    }
    return found;
  }
}
