package org.mingzhang.normalizer.check.verdict;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.schema.Finding;

/**
 * What became of the equations of a document.
 *
 * @param applications one settled application for each equation
 * @param findings what a reader is told of those that fail
 * @param repairs by JSON pointer, the values that a reading of ours gave wrongly
 */
public record Judgement(
    List<Application> applications, List<Finding> findings, Map<String, BigDecimal> repairs) {

  public Judgement {
    applications = List.copyOf(applications);
    findings = List.copyOf(findings);
    repairs = Map.copyOf(repairs);
  }
}
