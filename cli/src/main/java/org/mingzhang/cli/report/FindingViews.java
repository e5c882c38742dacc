package org.mingzhang.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.cli.report.ReportView.FindingView;
import org.mingzhang.cli.report.ReportView.GroupView;
import org.mingzhang.cli.report.ReportView.LineView;
import org.mingzhang.cli.report.ReportView.PlaceView;
import org.mingzhang.normalizer.check.CheckReport;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.Finding;
import org.mingzhang.schema.Severity;
import org.mingzhang.schema.Source;

/** The findings with the places they stand on, grouped by what they are about. */
final class FindingViews {

  /** More places than these say nothing new: a sum is shown by its total and its first parts. */
  private static final int MOST_PLACES = 6;

  private static final int LINES_AROUND = 2;

  private final Disclosure document;
  private final Original original;
  private final PageNames pages;
  private final Map<String, Words> rules = new LinkedHashMap<>();
  private final Map<Finding, List<Place>> places = new LinkedHashMap<>();
  private final Map<Finding, Integer> numbers = new LinkedHashMap<>();
  private final Clippings clippings;

  FindingViews(CheckReport report, Original original) {
    this.document = report.document();
    this.original = original;
    this.pages = new PageNames(document.pages());
    report.coverage().forEach(rule -> rules.put(rule.rule().id(), rule.rule().says()));
    Places all = new Places(document);
    for (FindingGroup group : FindingGroup.values()) {
      for (Finding finding : of(group)) {
        places.put(finding, all.of(finding));
        numbers.put(finding, numbers.size() + 1);
      }
    }
    Set<Place> shown = new LinkedHashSet<>();
    places.values().forEach(list -> list.stream().limit(MOST_PLACES).forEach(shown::add));
    this.clippings = Clippings.of(shown, original);
  }

  private List<Finding> of(FindingGroup group) {
    return document.findings().stream()
        .filter(finding -> FindingGroup.of(finding) == group)
        .toList();
  }

  /** The findings; a group without any is left out, but for the contradictions. */
  List<GroupView> groups() {
    List<GroupView> groups = new ArrayList<>();
    for (FindingGroup group : FindingGroup.values()) {
      List<FindingView> findings = of(group).stream().map(this::view).toList();
      if (!findings.isEmpty() || group == FindingGroup.ERROR) {
        boolean open = group == FindingGroup.ERROR || group == FindingGroup.WARNING;
        groups.add(new GroupView(group.kind(), group.title(), group.says(), open, findings));
      }
    }
    return groups;
  }

  /** The findings by the places they point to; the gravest where there are several. */
  Map<String, Integer> byPlace() {
    Map<String, Integer> byPlace = new LinkedHashMap<>();
    numbers.forEach(
        (finding, number) -> {
          if (finding.severity() != Severity.INFO) {
            finding.refs().forEach(ref -> byPlace.putIfAbsent(ref, number));
          }
        });
    return byPlace;
  }

  private FindingView view(Finding finding) {
    List<Place> all = places.get(finding);
    FindingGroup group = FindingGroup.of(finding);
    return new FindingView(
        numbers.get(finding),
        group.kind(),
        group.title(),
        finding.rule(),
        new Words(finding.message().zh(), finding.message().en()),
        rules.get(finding.rule()),
        orNull(Numbers.plain(finding.expected())),
        orNull(Numbers.plain(finding.actual())),
        orNull(Numbers.plain(finding.difference())),
        all.stream().limit(MOST_PLACES).map(this::view).toList(),
        Math.max(0, all.size() - MOST_PLACES));
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private PlaceView view(Place place) {
    Source source = place.source();
    return new PlaceView(
        pages.of(source),
        place.label(),
        source == null ? null : source.raw(),
        clippings.of(place).orElse(null),
        lines(source));
  }

  private List<LineView> lines(Source source) {
    if (source == null || source.line() == null || original.lines().isEmpty()) {
      return List.of();
    }
    List<LineView> around = new ArrayList<>();
    int first = Math.max(1, source.line() - LINES_AROUND);
    int last = Math.min(original.lines().size(), source.line() + LINES_AROUND);
    for (int number = first; number <= last; number++) {
      String text = original.lines().get(number - 1);
      around.add(new LineView(number, text, number == source.line()));
    }
    return around;
  }
}
