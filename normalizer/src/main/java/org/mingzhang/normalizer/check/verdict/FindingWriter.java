package org.mingzhang.normalizer.check.verdict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.normalizer.check.rule.Equation;
import org.mingzhang.normalizer.check.rule.Figure;
import org.mingzhang.schema.Finding;
import org.mingzhang.schema.Severity;

/** Tells a reader, in both languages, which figures do not go together. */
final class FindingWriter {

  private static final String ROUNDING = "rounding-difference";
  private static final String OURS = "low-confidence";

  /** Sums of more terms than this are told by their sum, not term by term. */
  private static final int MOST_TERMS = 4;

  private static final int MOST_REFS = 40;

  private static final String UNIT_SLIP = "unit-slip";
  private static final int ZEROS_OF_WAN = 4;

  /** Two amounts in one unit are as good as never ten thousand times apart to one in a hundred. */
  private static final BigDecimal SLIP_PRECISION = new BigDecimal(100);

  private FindingWriter() {}

  /** The document says two things. */
  static Finding contradiction(Contradiction contradiction, Severity severity) {
    Figure figure = contradiction.figure();
    boolean known = contradiction.isLocalised() || figure.role().sums();
    String rule = known ? figure.role().mistake() : contradiction.equations().get(0).rule();
    if (contradiction.equations().size() == 1) {
      rule = contradiction.equations().get(0).rule();
    }
    rule = isUnitSlip(contradiction) ? UNIT_SLIP : rule;
    return finding(
        rule,
        severity,
        figure.place().zh()
            + printed(figure)
            + "，应为"
            + expected(contradiction)
            + why(contradiction),
        figure.place().en()
            + " says "
            + figure.print().text()
            + " and had to be "
            + expected(contradiction)
            + whyInEnglish(contradiction),
        contradiction);
  }

  /** A digit of ours was wrong and is mended. */
  static Finding repaired(Contradiction contradiction) {
    Figure figure = contradiction.figure();
    return finding(
        OURS,
        Severity.INFO,
        figure.place().zh()
            + "读作"
            + figure.print().text()
            + "，另一读法"
            + expected(contradiction)
            + "使所有算式成立，已采用"
            + why(contradiction),
        figure.place().en()
            + " was read as "
            + figure.print().text()
            + "; the other reading "
            + expected(contradiction)
            + " makes all sums hold and was taken"
            + whyInEnglish(contradiction),
        contradiction);
  }

  /** The figures do not go together, more likely by our reading than by the document. */
  static Finding doubtful(Contradiction contradiction) {
    Figure figure = contradiction.figure();
    return finding(
        OURS,
        Severity.WARNING,
        figure.place().zh()
            + "读作"
            + figure.print().text()
            + "，与其他数字不符（应为"
            + expected(contradiction)
            + "），可能是识别错误"
            + why(contradiction),
        figure.place().en()
            + " was read as "
            + figure.print().text()
            + " and had to be "
            + expected(contradiction)
            + "; probably misread"
            + whyInEnglish(contradiction),
        contradiction);
  }

  /** It adds up but for rounding. */
  static Finding rounding(Equation equation) {
    Contradiction difference =
        new Contradiction(equation.whole(), equation.sum(), List.of(equation), false);
    Figure figure = equation.whole();
    return finding(
        ROUNDING,
        Severity.INFO,
        figure.place().zh() + printed(figure) + "，与" + expected(difference) + "之差可由四舍五入解释",
        figure.place().en()
            + " says "
            + figure.print().text()
            + "; rounding explains the difference to "
            + expected(difference),
        difference);
  }

  /** 元 for 万元 or the other way round: ten thousand times as much, but for rounding. */
  private static boolean isUnitSlip(Contradiction contradiction) {
    BigDecimal actual = contradiction.figure().value().abs();
    BigDecimal expected = contradiction.expected().abs();
    BigDecimal less = actual.min(expected);
    BigDecimal more = actual.max(expected);
    BigDecimal apart = more.subtract(less.movePointRight(ZEROS_OF_WAN)).abs();
    return less.signum() > 0 && apart.multiply(SLIP_PRECISION).compareTo(more) <= 0;
  }

  private static Finding finding(
      String rule, Severity severity, String zh, String en, Contradiction contradiction) {
    return new Finding(
        rule,
        severity,
        new Finding.Message(zh, en),
        contradiction.expected(),
        contradiction.figure().value(),
        contradiction.difference(),
        refs(contradiction),
        pages(contradiction));
  }

  private static String printed(Figure figure) {
    return "印为" + figure.print().text();
  }

  private static String expected(Contradiction contradiction) {
    return contradiction.figure().print().write(contradiction.expected());
  }

  private static String why(Contradiction contradiction) {
    List<String> reasons = new ArrayList<>();
    for (Equation equation : contradiction.equations()) {
      reasons.add(
          equation.whole().equals(contradiction.figure())
              ? "等于" + terms(equation, true)
              : "加总进" + equation.whole().place().zh() + "的" + equation.whole().print().text());
    }
    return "（" + String.join("；", reasons) + "）";
  }

  private static String whyInEnglish(Contradiction contradiction) {
    List<String> reasons = new ArrayList<>();
    for (Equation equation : contradiction.equations()) {
      reasons.add(
          equation.whole().equals(contradiction.figure())
              ? "is " + terms(equation, false)
              : "goes into "
                  + equation.whole().place().en()
                  + ", "
                  + equation.whole().print().text());
    }
    return " (" + String.join("; ", reasons) + ")";
  }

  private static String terms(Equation equation, boolean zh) {
    List<Figure> parts = equation.parts();
    if (parts.size() == 1) {
      Figure only = parts.get(0);
      return (zh ? only.place().zh() + "的" : only.place().en() + ", ") + only.print().text();
    }
    if (parts.size() <= MOST_TERMS) {
      return String.join(" + ", parts.stream().map(part -> part.print().text()).toList());
    }
    return zh
        ? parts.size() + "个分项之和" + equation.whole().print().write(equation.sum())
        : "the sum of "
            + parts.size()
            + " parts, "
            + equation.whole().print().write(equation.sum());
  }

  private static List<String> refs(Contradiction contradiction) {
    Set<String> refs = new LinkedHashSet<>();
    figures(contradiction).forEach(figure -> refs.add(figure.ref()));
    return refs.stream().limit(MOST_REFS).toList();
  }

  private static List<Integer> pages(Contradiction contradiction) {
    Set<Integer> pages = new LinkedHashSet<>();
    for (Figure figure : figures(contradiction)) {
      if (figure.page() != null) {
        pages.add(figure.page());
      }
    }
    return List.copyOf(pages);
  }

  /** The figure to look at, then the sums, then what they sum. */
  private static List<Figure> figures(Contradiction contradiction) {
    List<Figure> figures = new ArrayList<>();
    figures.add(contradiction.figure());
    contradiction.equations().forEach(equation -> figures.add(equation.whole()));
    contradiction.equations().forEach(equation -> figures.addAll(equation.parts()));
    return figures;
  }
}
