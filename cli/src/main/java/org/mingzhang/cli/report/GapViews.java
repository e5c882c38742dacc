package org.mingzhang.cli.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mingzhang.cli.report.ReportView.CoverageView;
import org.mingzhang.cli.report.ReportView.ReasonView;
import org.mingzhang.cli.report.ReportView.UnreadView;
import org.mingzhang.normalizer.check.CheckReport;
import org.mingzhang.normalizer.check.RuleCoverage;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.Unread;

/** What the report does not know: what could not be checked, and what was not read. */
final class GapViews {

  private GapViews() {}

  static List<CoverageView> coverage(CheckReport report) {
    return report.coverage().stream().map(GapViews::view).toList();
  }

  private static CoverageView view(RuleCoverage rule) {
    int open = rule.unchecked().values().stream().mapToInt(Integer::intValue).sum();
    List<ReasonView> reasons = new ArrayList<>();
    rule.unchecked().forEach((why, times) -> reasons.add(new ReasonView(why, times)));
    if (rule.holds() + rule.fails() + open == 0) {
      Words needs = rule.rule().needs();
      reasons.add(
          new ReasonView(
              new Words("没有可核对之处，需要：" + needs.zh(), "nothing to check; it needs " + needs.en()),
              0));
    }
    return new CoverageView(
        rule.rule().says(), rule.rule().id(), rule.holds(), rule.fails(), open, reasons);
  }

  /** Places that are unread for the same reason are told together. */
  static List<UnreadView> unread(List<Unread> parts) {
    Map<String, Collection<Integer>> pages = new LinkedHashMap<>();
    Map<String, Collection<Integer>> lines = new LinkedHashMap<>();
    for (Unread part : parts) {
      Integer place = part.line() == null ? part.page() : part.line();
      (part.line() == null ? pages : lines)
          .computeIfAbsent(part.reason(), reason -> new TreeSet<>())
          .add(place == null ? 0 : place);
    }
    List<UnreadView> views = new ArrayList<>();
    pages.forEach((why, at) -> views.add(new UnreadView("第 " + ranges(at) + " 页 pages", why)));
    lines.forEach((why, at) -> views.add(new UnreadView("第 " + ranges(at) + " 行 lines", why)));
    return views;
  }

  /** Numbers in ascending order as {@code 3–5, 9}. */
  static String ranges(Collection<Integer> numbers) {
    List<int[]> runs = new ArrayList<>();
    for (int number : numbers) {
      int[] last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (last != null && number == last[1] + 1) {
        last[1] = number;
      } else {
        runs.add(new int[] {number, number});
      }
    }
    return runs.stream()
        .map(run -> run[0] == run[1] ? "" + run[0] : run[0] + "–" + run[1])
        .collect(Collectors.joining(", "));
  }
}
