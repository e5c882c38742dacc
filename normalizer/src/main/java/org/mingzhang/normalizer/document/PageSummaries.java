package org.mingzhang.normalizer.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.extractor.page.Page;
import org.mingzhang.extractor.page.TextLine;
import org.mingzhang.normalizer.evidence.Evidence;
import org.mingzhang.normalizer.text.PrintedText;
import org.mingzhang.schema.Method;
import org.mingzhang.schema.PageKind;
import org.mingzhang.schema.PageSummary;

/** Says of a page what it is, how it was read and which number is printed on it. */
public final class PageSummaries {

  /** {@code 第 3 页}, {@code 第3页 共40页}, {@code 3/40}, {@code - 9 -}, {@code — 9 —}, {@code 9}. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "第(\\d{1,4})页.*|(\\d{1,4})/\\d{1,4}|[-—–―·~]+(\\d{1,4})[-—–―·~]+|(\\d{1,4})|[Pp]age(\\d{1,4}).*");

  /** Page numbers stand in this part of the height at the foot or the head of a page. */
  private static final double MARGIN = 0.12;

  private PageSummaries() {}

  /** The summary of a page; a page that holds nothing but what was not read has no method. */
  public static PageSummary of(Page page) {
    PageKind kind = PageKind.valueOf(page.kind().name());
    Evidence evidence =
        new Evidence(page.tables().stream().flatMap(t -> t.cells().stream()).toList());
    boolean digital = kind == PageKind.DIGITAL || kind == PageKind.EMPTY;
    boolean read = digital || !evidence.cells().isEmpty() || !page.lines().isEmpty();
    return new PageSummary(
        page.number(),
        label(page),
        kind,
        read ? method(kind, evidence) : null,
        read ? confidence(page, evidence) : 0);
  }

  /** Lines outside of tables are not weighed: on a scan they are what the best engine read. */
  private static Method method(PageKind kind, Evidence evidence) {
    boolean picture = kind == PageKind.SCANNED || kind == PageKind.SCANNED_WITH_TEXT;
    return evidence.cells().isEmpty() && picture ? Method.OCR : evidence.method();
  }

  /** What its cells are worth on the average, and half of it where a part stayed unread. */
  private static double confidence(Page page, Evidence evidence) {
    double cells =
        evidence.cells().stream()
            .mapToDouble(cell -> cell.readings().get(0).confidence())
            .average()
            .orElse(1);
    return page.unread().isEmpty() ? cells : cells / 2;
  }

  private static String label(Page page) {
    List<TextLine> foot =
        page.lines().stream()
            .filter(line -> line.box().centerY() > page.height() * (1 - MARGIN))
            .toList();
    List<TextLine> head =
        page.lines().stream()
            .filter(line -> line.box().centerY() < page.height() * MARGIN)
            .toList();
    return Stream.concat(reversed(foot).stream(), head.stream())
        .map(line -> number(line.text()))
        .filter(number -> number != null)
        .findFirst()
        .orElse(null);
  }

  private static List<TextLine> reversed(List<TextLine> lines) {
    List<TextLine> reversed = new java.util.ArrayList<>(lines);
    java.util.Collections.reverse(reversed);
    return reversed;
  }

  private static String number(String line) {
    Matcher matcher = NUMBER.matcher(PrintedText.compact(line));
    if (!matcher.matches()) {
      return null;
    }
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        return matcher.group(group);
      }
    }
    return null;
  }
}
