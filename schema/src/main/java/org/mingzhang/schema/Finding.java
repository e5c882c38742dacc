package org.mingzhang.schema;

import java.math.BigDecimal;
import java.util.List;

/**
 * Something a reader should look at.
 *
 * @param rule kebab-case id of the rule
 * @param severity how much it matters
 * @param message in plain words
 * @param expected what it should be (money in yuan), or null
 * @param actual what it is, or null
 * @param difference actual minus expected, or null
 * @param refs JSON Pointers into this document
 * @param pages the pages to look at, 1-based
 */
public record Finding(
    String rule,
    Severity severity,
    Message message,
    BigDecimal expected,
    BigDecimal actual,
    BigDecimal difference,
    List<String> refs,
    List<Integer> pages) {

  public Finding {
    expected = PlainDecimal.of(expected);
    actual = PlainDecimal.of(actual);
    difference = PlainDecimal.of(difference);
    refs = List.copyOf(refs);
    pages = List.copyOf(pages);
  }

  /** The message in both languages. */
  public record Message(String zh, String en) {}
}
