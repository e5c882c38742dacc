package org.mingzhang.normalizer.check;

import java.util.List;
import org.mingzhang.schema.Disclosure;

/**
 * A checked document.
 *
 * @param document the document with all findings, misread values repaired where its arithmetic and
 *     one of their readings agree
 * @param coverage how far each rule could be applied, in the order of the rules
 */
public record CheckReport(Disclosure document, List<RuleCoverage> coverage) {

  public CheckReport {
    coverage = List.copyOf(coverage);
  }
}
