package org.mingzhang.normalizer.check.verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Equation;
import org.mingzhang.normalizer.check.rule.Figure;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.Finding;
import org.mingzhang.schema.Severity;

/** Settles all equations of a document together. */
public final class Judge {

  private static final Words UNCLEAR =
      new Words(
          "同类算式多数不成立，表的结构可能没有读懂",
          "most sums of this kind do not add up, the table may be misunderstood");

  private static final Words PARTIAL =
      new Words("只读了部分页，算式可能缺项", "only some pages were read, terms may be missing");

  private final boolean complete;
  private final Set<Integer> doubtfulPages;
  private final List<Application> applications = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, BigDecimal> repairs = new HashMap<>();

  /**
   * @param complete whether the whole document was read; else what fails may lack its terms
   * @param doubtfulPages the pages of which parts are known to be unread or doubtful, 1-based
   */
  public Judge(boolean complete, Set<Integer> doubtfulPages) {
    this.complete = complete;
    this.doubtfulPages = Set.copyOf(doubtfulPages);
  }

  /** Settles the equations. */
  public Judgement judge(List<Equation> all) {
    List<Equation> equations = List.copyOf(new LinkedHashSet<>(all));
    Families families = new Families(equations);
    List<Equation> clear = new ArrayList<>();
    for (Equation equation : equations) {
      if (!equation.holds() && !complete) {
        applications.add(new Application.Unchecked(equation.rule(), PARTIAL));
      } else if (!equation.holds() && families.isUnclear(equation)) {
        applications.add(new Application.Unchecked(equation.rule(), UNCLEAR));
      } else {
        clear.add(equation);
      }
    }
    clear.stream().filter(Equation::holds).forEach(this::holds);
    new Culprits(clear).find().forEach(contradiction -> settle(contradiction, families));
    return new Judgement(applications, findings, repairs);
  }

  private void holds(Equation equation) {
    applications.add(new Application.Holds(equation.rule()));
    if (!equation.isRounded()) {
      findings.add(FindingWriter.rounding(equation));
    }
  }

  private void settle(Contradiction contradiction, Families families) {
    Finding finding = finding(contradiction, families);
    findings.add(finding);
    for (Equation equation : contradiction.equations()) {
      applications.add(new Application.Fails(equation.rule(), finding));
    }
  }

  private Finding finding(Contradiction contradiction, Families families) {
    Figure figure = contradiction.figure();
    boolean localised = contradiction.isLocalised() && contradiction.equations().size() > 1;
    if (localised && Misreading.readingOf(figure, contradiction.expected()).isPresent()) {
      repairs.put(figure.ref(), contradiction.expected());
      return FindingWriter.repaired(contradiction);
    }
    if (isOurs(contradiction, localised) || (!localised && Misreading.explains(contradiction))) {
      return FindingWriter.doubtful(contradiction);
    }
    boolean sure =
        contradiction.equations().stream().anyMatch(Equation::isBinding)
            && (contradiction.equations().size() > 1
                || contradiction.equations().stream().anyMatch(families::isBorneOut));
    return FindingWriter.contradiction(contradiction, sure ? Severity.ERROR : Severity.WARNING);
  }

  private boolean isOurs(Contradiction contradiction, boolean localised) {
    if (localised) {
      return Misreading.isDoubtful(contradiction.figure());
    }
    for (Equation equation : contradiction.equations()) {
      for (Figure term : equation.terms()) {
        if (Misreading.isDoubtful(term) || (mayLackTerms(equation) && isOnDoubtfulPage(term))) {
          return true;
        }
      }
    }
    return false;
  }

  /** A sum may lack what was not read; that two places say the same needs no third. */
  private static boolean mayLackTerms(Equation equation) {
    return equation.parts().size() > 1;
  }

  private boolean isOnDoubtfulPage(Figure term) {
    return term.page() != null && doubtfulPages.contains(term.page());
  }
}
