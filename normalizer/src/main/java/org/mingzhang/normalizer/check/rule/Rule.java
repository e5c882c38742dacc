package org.mingzhang.normalizer.check.rule;

import java.util.List;

/** Something that must hold in every document that has what it needs. Stateless. */
public interface Rule {

  /** Its name and explanation. */
  RuleText text();

  /**
   * Applies the rule wherever it can be applied.
   *
   * @param subject the document
   * @return one entry a place; none where the document has nothing of the kind
   */
  List<Application> applyTo(Subject subject);

  /** The rule's name. */
  default String id() {
    return text().id();
  }
}
