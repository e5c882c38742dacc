package org.mingzhang.normalizer.dump.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.schema.Finding;
import org.mingzhang.schema.Indicator;
import org.mingzhang.schema.Project;
import org.mingzhang.schema.UnitTarget;

/**
 * What target forms of a dump say, in the order of the dump.
 *
 * @param projects 项目绩效目标表
 * @param units 部门（单位）整体绩效目标表
 * @param indicators the filled rows of both
 * @param doubts doubts about the reading; their references count the lists above
 */
public record DumpForms(
    List<Project> projects,
    List<UnitTarget> units,
    List<Indicator> indicators,
    List<DumpDoubt> doubts) {

  /** No form at all. */
  public static final DumpForms NONE = new DumpForms(List.of(), List.of(), List.of(), List.of());

  private static final Pattern REFERENCE =
      Pattern.compile("^/(projects|units|indicators)/(\\d+)(.*)$");

  public DumpForms {
    projects = List.copyOf(projects);
    units = List.copyOf(units);
    indicators = List.copyOf(indicators);
    doubts = List.copyOf(doubts);
  }

  /** These forms and then others, whose doubts refer to the joined lists. */
  public DumpForms plus(DumpForms next) {
    List<DumpDoubt> moved =
        next.doubts.stream().map(doubt -> doubt.about(moved(doubt.ref()))).toList();
    return new DumpForms(
        joined(projects, next.projects),
        joined(units, next.units),
        joined(indicators, next.indicators),
        joined(doubts, moved));
  }

  /** The doubts as findings. */
  public List<Finding> findings() {
    return doubts.stream().map(DumpDoubt::finding).toList();
  }

  private String moved(String ref) {
    Matcher parts = REFERENCE.matcher(ref);
    if (!parts.matches()) {
      return ref;
    }
    int before =
        switch (parts.group(1)) {
          case "projects" -> projects.size();
          case "units" -> units.size();
          default -> indicators.size();
        };
    int index = Integer.parseInt(parts.group(2)) + before;
    return "/" + parts.group(1) + "/" + index + parts.group(3);
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
