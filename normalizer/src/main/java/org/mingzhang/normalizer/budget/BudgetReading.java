package org.mingzhang.normalizer.budget;

import java.util.List;
import org.mingzhang.schema.BudgetLine;
import org.mingzhang.schema.Finding;
import org.mingzhang.schema.Unread;

/**
 * What the money tables of a document say.
 *
 * @param lines their rows, in document order
 * @param findings empty tables and doubts about the reading
 * @param unread what looks like an amount and could not be read
 * @param titles the titles of the tables, in document order
 */
public record BudgetReading(
    List<BudgetLine> lines, List<Finding> findings, List<Unread> unread, List<String> titles) {

  /** Copies its lists. */
  public BudgetReading {
    lines = List.copyOf(lines);
    findings = List.copyOf(findings);
    unread = List.copyOf(unread);
    titles = List.copyOf(titles);
  }
}
