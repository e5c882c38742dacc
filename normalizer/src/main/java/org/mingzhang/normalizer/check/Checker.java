package org.mingzhang.normalizer.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Equation;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.normalizer.check.verdict.Judge;
import org.mingzhang.normalizer.check.verdict.Judgement;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.Finding;
import org.mingzhang.schema.Severity;
import org.mingzhang.schema.Unread;

/** Checks a document against itself by all rules. Stateless and thread-safe. */
public final class Checker {

  private static final String OURS = "low-confidence";
  private static final String EMPTY = "empty-table";

  private static final Words ON_WRONG =
      new Words("所依据的数本身已被指出有误", "it rests on a figure that is found wrong already");

  private final List<Rule> rules = Rules.all();

  /**
   * Checks a document. Findings of an earlier check are replaced.
   *
   * @param document a document as it was read, or as it was written and read back
   */
  public CheckReport check(Disclosure document) {
    Subject subject = Subject.of(document);
    LeftOutAmounts leftOut = LeftOutAmounts.of(subject, OURS);
    List<Application> settled = new ArrayList<>();
    List<Equation> equations = new ArrayList<>();
    for (Rule rule : rules) {
      for (Application application : rule.applyTo(subject)) {
        if (application instanceof Equation equation) {
          if (!equation.holds() && leftOut.mayLackIn(equation)) {
            settled.add(new Application.Unchecked(rule.id(), LeftOutAmounts.REASON));
          } else {
            equations.add(equation);
          }
        } else {
          settled.add(application);
        }
      }
    }
    Judgement judgement = new Judge(subject.isComplete(), doubtfulPages(document)).judge(equations);
    settled.replaceAll(application -> unlessOnWrongGround(application, wrong(judgement)));
    settled.addAll(judgement.applications());
    return new CheckReport(checked(document, settled, judgement), coverage(settled));
  }

  /** The figures that the equations show to be wrong. */
  private static Set<String> wrong(Judgement judgement) {
    Set<String> wrong = new HashSet<>();
    for (Finding finding : judgement.findings()) {
      if (finding.severity() != Severity.INFO) {
        wrong.add(finding.refs().get(0));
      }
    }
    return wrong;
  }

  /** What fails because of a figure that is known to be wrong says nothing new. */
  private static Application unlessOnWrongGround(Application application, Set<String> wrong) {
    return application instanceof Application.Fails fails
            && fails.restsOn().stream().anyMatch(wrong::contains)
        ? new Application.Unchecked(fails.rule(), ON_WRONG)
        : application;
  }

  private static Disclosure checked(
      Disclosure document, List<Application> settled, Judgement judgement) {
    Set<Finding> findings = new LinkedHashSet<>();
    document.findings().stream().filter(Checker::isOfReading).forEach(findings::add);
    findings.addAll(judgement.findings());
    for (Application application : settled) {
      if (application instanceof Application.Fails fails) {
        findings.add(fails.finding());
      }
    }
    Map<String, BigDecimal> repairs = judgement.repairs();
    return new Repairs(repairs).in(document, List.copyOf(findings));
  }

  /** What reading a document found is kept, what an earlier check found is found again. */
  private static boolean isOfReading(Finding finding) {
    return finding.rule().equals(OURS) || finding.rule().equals(EMPTY);
  }

  /** Where something is unread or doubtful, what does not add up is probably our mistake. */
  private static Set<Integer> doubtfulPages(Disclosure document) {
    Set<Integer> pages = new HashSet<>();
    document.unread().stream().map(Unread::page).filter(Objects::nonNull).forEach(pages::add);
    document.findings().stream()
        .filter(finding -> finding.rule().equals(OURS))
        .forEach(finding -> pages.addAll(finding.pages()));
    return pages;
  }

  private List<RuleCoverage> coverage(List<Application> settled) {
    List<RuleCoverage> coverage = new ArrayList<>();
    for (Rule rule : rules) {
      int holds = 0;
      int fails = 0;
      Map<Words, Integer> unchecked = new LinkedHashMap<>();
      for (Application application : settled) {
        if (!application.rule().equals(rule.id())) {
          continue;
        }
        if (application instanceof Application.Holds) {
          holds++;
        } else if (application instanceof Application.Fails) {
          fails++;
        } else if (application instanceof Application.Unchecked open) {
          unchecked.merge(open.reason(), 1, Integer::sum);
        }
      }
      coverage.add(new RuleCoverage(rule.text(), holds, fails, unchecked));
    }
    return coverage;
  }
}
