package org.mingzhang.normalizer.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.normalizer.compare.Pairs.Pair;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.Project;

/** Compares the projects that have a target form. */
final class ProjectComparison {

  private static final String FORM = "项目绩效目标表";
  private static final String THIS_YEAR = "项目本年度金额";
  private static final String LAST_YEAR = "项目上年度金额";

  private static final BigDecimal COARSEST = BigDecimal.valueOf(100);

  private final Disclosure earlier;
  private final Disclosure later;
  private final Pairs<Project> pairs;

  private record Name(String unit, String name) {}

  ProjectComparison(Disclosure earlier, Disclosure later) {
    this.earlier = earlier;
    this.later = later;
    this.pairs =
        Pairs.of(
            named(earlier),
            named(later),
            List.of(
                project -> new Name(unit(project), Names.key(project.name())),
                project -> new Name("", Names.key(project.name()))));
  }

  private static List<Project> named(Disclosure document) {
    return document.projects().stream().filter(p -> !Names.key(p.name()).isEmpty()).toList();
  }

  private static String unit(Project project) {
    return project.unit() == null ? "" : Names.key(project.unit().name());
  }

  /** New and gone ones, and what the others are given. */
  Comparison.Projects projects() {
    List<Change> both = new ArrayList<>();
    for (Pair<Project> pair : pairs.both()) {
      if (pair.before().currentYearYuan() != null && pair.after().currentYearYuan() != null) {
        both.add(new Change(entry(pair.before()), entry(pair.after()), true));
      }
    }
    return new Comparison.Projects(
        both,
        pairs.added().stream().map(ProjectComparison::entry).toList(),
        pairs.gone().stream().map(ProjectComparison::entry).toList());
  }

  /** What the later forms say of the year before. */
  List<Stated> stated() {
    List<Stated> stated = new ArrayList<>();
    if (!Times.isYearBefore(earlier, later)) {
      return stated;
    }
    for (Pair<Project> pair : pairs.both()) {
      BigDecimal says = pair.after().previousYearYuan();
      if (says != null && pair.before().currentYearYuan() != null) {
        Entry entry = entry(pair.after(), LAST_YEAR, says);
        Entry own = entry(pair.before());
        stated.add(new Stated(entry, own, Rounding.between(step(says), step(own.yuan()))));
      }
    }
    return stated;
  }

  /** The last printed place as far as the amount tells it, hundredths of 万元 at the coarsest. */
  private static BigDecimal step(BigDecimal yuan) {
    BigDecimal bare = yuan.stripTrailingZeros();
    return BigDecimal.ONE.movePointLeft(bare.scale()).min(COARSEST);
  }

  private static Entry entry(Project project) {
    return entry(project, THIS_YEAR, project.currentYearYuan());
  }

  private static Entry entry(Project project, String field, BigDecimal yuan) {
    String unit = project.unit() == null ? null : project.unit().name();
    Integer page = project.source() == null ? null : project.source().page();
    return new Entry(new Label(FORM, unit, null, project.name()), field, yuan, page);
  }
}
