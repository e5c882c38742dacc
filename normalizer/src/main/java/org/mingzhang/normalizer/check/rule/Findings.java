package org.mingzhang.normalizer.check.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.mingzhang.schema.Finding;
import org.mingzhang.schema.Severity;

/** Words findings of one rule. */
public final class Findings {

  private final String rule;
  private final Severity severity;

  /**
   * @param rule the rule's id
   * @param severity how much its findings matter
   */
  public Findings(String rule, Severity severity) {
    this.rule = rule;
    this.severity = severity;
  }

  /** A finding without figures, at the places given. */
  public Finding of(Words message, List<String> refs, List<Integer> pages) {
    return new Finding(
        rule,
        severity,
        new Finding.Message(message.zh(), message.en()),
        null,
        null,
        null,
        refs,
        pages.stream().filter(Objects::nonNull).distinct().toList());
  }

  /** A finding that a figure is not what it had to be. */
  public Finding of(Words message, BigDecimal actual, BigDecimal expected, List<Figure> figures) {
    return new Finding(
        rule,
        severity,
        new Finding.Message(message.zh(), message.en()),
        expected,
        actual,
        actual.subtract(expected),
        figures.stream().map(Figure::ref).distinct().toList(),
        figures.stream().map(Figure::page).filter(Objects::nonNull).distinct().toList());
  }
}
