package org.mingzhang.cli.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.PageSummary;
import org.mingzhang.schema.Source;

/** What pages are called: their place in the file and the number printed on them. */
final class PageNames {

  private static final Words NOWHERE = new Words("位置不明", "place unknown");

  private final Map<Integer, String> printed = new HashMap<>();

  PageNames(List<PageSummary> pages) {
    pages.stream()
        .filter(page -> page.label() != null)
        .forEach(page -> printed.put(page.page(), page.label()));
  }

  /** Where a source is, in words. */
  Words of(Source source) {
    if (source == null) {
      return NOWHERE;
    }
    if (source.page() != null) {
      return page(source.page());
    }
    return source.line() == null
        ? NOWHERE
        : new Words("第 " + source.line() + " 行", "line " + source.line());
  }

  private Words page(int page) {
    String label = printed.get(page);
    return label == null
        ? new Words("第 " + page + " 页（未见印刷页码）", "page " + page + " of the file, no printed number")
        : new Words(
            "第 " + page + " 页（印刷页码 " + label + "）",
            "page " + page + " of the file, printed " + label);
  }

  /** The same in as few characters as a cell has room for. */
  static String brief(Source source) {
    if (source == null || source.page() == null) {
      return source == null || source.line() == null ? "" : "行 " + source.line();
    }
    return source.page().toString();
  }
}
